package kontor.ssh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.Set;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.security.SecurityUtils;

/// The keys by which clients know this server again: ed25519, and RSA of 3072 bits for old clients. Made once, kept in
/// the data folder for its owner alone, in OpenSSH's own form.
final class HostKeys {

    private static final int RSA_BITS = 3072;

    private HostKeys() {}

    /// Reads them; makes those that are not there.
    ///
    /// @throws IOException where one cannot be read, written, or is open to others
    static KeyPairProvider in(Path folder) throws IOException {
        try {
            return KeyPairProvider.wrap(List.of(
                    one(folder.resolve("ssh_host_ed25519_key"), KeyPairProvider.SSH_ED25519, 256),
                    one(folder.resolve("ssh_host_rsa_key"), KeyPairProvider.SSH_RSA, RSA_BITS)));
        } catch (GeneralSecurityException e) {
            throw new IOException("host keys: " + e.getMessage(), e);
        }
    }

    private static KeyPair one(Path file, String kind, int bits) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) make(file, kind, bits);
        var others = Set.copyOf(Files.getPosixFilePermissions(file)).stream()
                .anyMatch(p -> !p.name().startsWith("OWNER"));
        if (others) throw new IOException(file + " is open to others than its owner (chmod 600 it)");
        try (var in = Files.newInputStream(file)) {
            var keys = SecurityUtils.loadKeyPairIdentities(null, file::toString, in, null);
            if (keys == null || !keys.iterator().hasNext()) throw new IOException(file + " holds no private key");
            return keys.iterator().next();
        }
    }

    /// Written aside, then moved: half a key never stands under its name.
    private static void make(Path file, String kind, int bits) throws IOException, GeneralSecurityException {
        var text = new ByteArrayOutputStream();
        OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(
                KeyUtils.generateKeyPair(kind, bits), "kontor", null, text);
        var aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        try (var channel = Files.newByteChannel(
                aside,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(java.nio.ByteBuffer.wrap(text.toByteArray()));
        } catch (FileAlreadyExistsException e) {
            throw new IOException(aside + " is in the way", e);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
