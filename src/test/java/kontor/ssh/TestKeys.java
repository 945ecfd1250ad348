package kontor.ssh;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Host keys for tests. They take seconds to make: once in a build is enough, whichever process comes first.
public final class TestKeys {

    private static final Path FOLDER = Path.of("target", "host-keys").toAbsolutePath();

    private TestKeys() {}

    /// A folder with host keys in it, which others use too.
    public static synchronized Path folder() throws IOException {
        Files.createDirectories(FOLDER);
        try (var channel =
                        FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid()) HostKeys.in(FOLDER);
        }
        return FOLDER;
    }

    /// Puts them into a folder in which none are.
    public static void into(Path folder) throws IOException {
        for (var name : new String[] {"ssh_host_ed25519_key", "ssh_host_rsa_key"})
            Files.copy(folder().resolve(name), folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
}
