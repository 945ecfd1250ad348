package kontor.storage;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/// Everything the journal, the snapshots and the clean-end marker do to files. One layer, so that a test can record it
/// and rebuild what a power cut would have left.
///
/// What fails is a [StorageFault] that names the file.
interface Disk {

    /// An open file.
    interface Opened extends AutoCloseable {

        /// Fills the buffer from a place, or as far as the file goes.
        void read(long at, ByteBuffer into);

        /// Writes all of the buffer at a place.
        void write(long at, ByteBuffer from);

        /// Returns when the content would survive a power cut. The name may not yet: [Disk#sync] its folder.
        void sync();

        long size();

        void truncate(long size);

        @Override
        void close();
    }

    /// Opens a file to read and write; made, for its owner only, where it is missing.
    Opened open(Path file);

    /// Opens a file that is there, only to read.
    Opened look(Path file);

    /// Makes a folder, for its owner only, where it is missing.
    void folder(Path folder);

    /// Returns when the file's content, or the folder's names, would survive a power cut.
    void sync(Path fileOrFolder);

    /// Replaces what stood there, at once.
    void rename(Path from, Path to);

    /// Deletes a file, or an empty folder; nothing where there is none.
    void delete(Path file);

    /// What is in a folder, by name; nothing where there is none.
    List<Path> list(Path folder);

    void copy(Path from, Path to);

    boolean exists(Path file);

    /// A whole small file.
    default byte[] bytes(Path file) {
        try (var opened = look(file)) {
            var all = ByteBuffer.allocate((int) opened.size());
            opened.read(0, all);
            return all.array();
        }
    }

    default long length(Path file) {
        try (var opened = look(file)) {
            return opened.size();
        }
    }

    /// Replaces a whole small file so that a reader, or a power cut, finds the old one or the new one.
    default void replace(Path file, byte[] content) {
        var made = file.resolveSibling(file.getFileName() + ".new");
        try (var opened = open(made)) {
            opened.truncate(0);
            opened.write(0, ByteBuffer.wrap(content));
            opened.sync();
        }
        rename(made, file);
        sync(file.resolveSibling("."));
    }

    /// Deletes a folder with the files in it.
    default void clear(Path folder) {
        list(folder).forEach(this::delete);
        delete(folder);
    }

    /// The machine's own.
    Disk REAL = new RealDisk();
}
