package kontor.backoffice.administration;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import kontor.kernel.Numbers.KeyPrint;

/// A public key as OpenSSH writes it: kind, base64, and who or what it belongs to.
///
/// @param kind    such as `ssh-ed25519`
/// @param print   which names it: the first 240 bits of its SHA-256
/// @param comment may be empty
public record SshKey(String kind, KeyPrint print, String comment) {

    private static final Set<String> STRONG = Set.of(
            "ssh-ed25519",
            "sk-ssh-ed25519@openssh.com",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521",
            "sk-ecdsa-sha2-nistp256@openssh.com");
    private static final int LEAST_RSA_BITS = 3072;
    private static final int PRINT = 40;

    /// Empty for what is no such line, and for kinds and lengths that are too weak.
    public static Optional<SshKey> parse(String line) {
        var words = line.strip().split("[ \t]+", 3);
        if (words.length < 2) return Optional.empty();
        try {
            var key = Base64.getDecoder().decode(words[1]);
            if (!strong(words[0], ByteBuffer.wrap(key))) return Optional.empty();
            return Optional.of(new SshKey(words[0], print(key), words.length > 2 ? words[2].strip() : ""));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /// The name of a key from OpenSSH's fingerprint of it, `SHA256:…`.
    public static KeyPrint of(String fingerprint) {
        var bare = fingerprint.startsWith("SHA256:") ? fingerprint.substring(7) : fingerprint;
        return new KeyPrint(bare.length() > PRINT ? bare.substring(0, PRINT) : bare);
    }

    private static boolean strong(String kind, ByteBuffer key) {
        if (!new String(part(key), StandardCharsets.US_ASCII).equals(kind)) return false;
        if (!kind.equals("ssh-rsa")) return STRONG.contains(kind) && part(key).length > 0;
        part(key);
        return new java.math.BigInteger(part(key)).bitLength() >= LEAST_RSA_BITS && !key.hasRemaining();
    }

    private static byte[] part(ByteBuffer from) {
        int length = from.getInt();
        if (length < 0 || length > from.remaining()) throw new BufferUnderflowException();
        var part = new byte[length];
        from.get(part);
        return part;
    }

    private static KeyPrint print(byte[] key) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(key);
            return of(Base64.getEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
