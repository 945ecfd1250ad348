package kontor.storage;

import java.nio.file.Path;

/// Something that a [RecordingDisk] saw happen.
sealed interface DiskStep {
    /// The file of a name that stands for nothing more, or for a folder.
    int NOTHING = -1;

    int FOLDER = -2;

    /// Bytes written into a file by its inode.
    record Write(int file, long at, byte[] bytes) implements DiskStep {}

    record Cut(int file, long size) implements DiskStep {}

    record Synced(int file) implements DiskStep {}

    /// The content of a file that something else wrote, found when it was synced.
    record Found(int file, byte[] bytes) implements DiskStep {}

    /// A name that came to stand for a file; or for nothing more.
    record Named(Path name, int file) implements DiskStep {}

    record Moved(Path from, Path to) implements DiskStep {}

    record FolderSynced(Path folder) implements DiskStep {}
}
