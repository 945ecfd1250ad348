package kontor.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/// Files as the machine has them.
final class RealDisk implements Disk {

    private static final FileAttribute<?> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNERS_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /// Something that the machine may fail to do.
    private interface Doing<T> {
        T run() throws IOException;
    }

    private static <T> T on(Path file, Doing<T> doing) {
        try {
            return doing.run();
        } catch (IOException e) {
            var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new StorageFault(new Trouble.DiskFailed(file.toString(), reason), e);
        }
    }

    private record Channel(Path file, FileChannel channel) implements Opened {

        @Override
        public void read(long at, ByteBuffer into) {
            on(file, () -> {
                var place = at;
                while (into.hasRemaining()) {
                    var came = channel.read(into, place);
                    if (came < 0) break;
                    place += came;
                }
                return place;
            });
        }

        @Override
        public void write(long at, ByteBuffer from) {
            on(file, () -> {
                var place = at;
                while (from.hasRemaining()) place += channel.write(from, place);
                return place;
            });
        }

        @Override
        public void sync() {
            on(file, () -> {
                channel.force(false);
                return file;
            });
        }

        @Override
        public long size() {
            return on(file, channel::size);
        }

        @Override
        public void truncate(long size) {
            on(file, () -> channel.truncate(size));
        }

        @Override
        public void close() {
            on(file, () -> {
                channel.close();
                return file;
            });
        }
    }

    @Override
    public Opened open(Path file) {
        return on(
                file,
                () -> new Channel(
                        file,
                        FileChannel.open(
                                file,
                                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                                OWNERS_FILE)));
    }

    @Override
    public Opened look(Path file) {
        return on(file, () -> new Channel(file, FileChannel.open(file, StandardOpenOption.READ)));
    }

    @Override
    public void folder(Path folder) {
        on(folder, () -> Files.createDirectories(folder, OWNERS_FOLDER));
    }

    @Override
    public void sync(Path fileOrFolder) {
        on(fileOrFolder, () -> {
            try (var channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
                channel.force(true);
            }
            return fileOrFolder;
        });
    }

    @Override
    public void rename(Path from, Path to) {
        on(to, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    @Override
    public void delete(Path file) {
        on(file, () -> Files.deleteIfExists(file));
    }

    @Override
    public List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        return on(folder, () -> {
            try (var files = Files.list(folder)) {
                return files.sorted().toList();
            }
        });
    }

    @Override
    public void copy(Path from, Path to) {
        on(to, () -> Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING));
    }

    @Override
    public boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
