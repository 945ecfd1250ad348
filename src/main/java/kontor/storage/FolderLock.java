package kontor.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// One process a company: held until it is closed, or until the process ends, however it ends.
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Makes the folder, for its owner only, and takes it.
    static FolderLock take(Path folder) {
        var file = folder.resolve("lock");
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                Disk.REAL.sync(folder.resolve(".."));
            }
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (locked(channel)) return new FolderLock(channel);
            var holder = holder(channel);
            channel.close();
            throw new StorageFault(new Trouble.InUse(folder.toString(), holder));
        } catch (IOException e) {
            throw new StorageFault(new Trouble.DiskFailed(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() == null) return false;
        } catch (OverlappingFileLockException e) {
            return false;
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return true;
    }

    private static String holder(FileChannel channel) throws IOException {
        var text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StorageFault(new Trouble.DiskFailed("lock", String.valueOf(e.getMessage())), e);
        }
    }
}
