package kontor.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import kontor.kernel.PasswordHash;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Passwords become Argon2id hashes at the door, in the usual text form
/// `$argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>`.
///
/// The cost (19 MiB, two passes, one lane) is the least that OWASP recommends; a hash names its own cost, so that a
/// later program may raise it and still read the old ones.
public final class Passwords {

    private Passwords() {}

    private static final int MEMORY = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final Pattern TEXT =
            Pattern.compile("\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,2}),p=([0-9]{1,2})"
                    + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    /// A password must have at least so many characters.
    public static final int LEAST = 6;
    /// More would only make work.
    public static final int MOST = 200;

    /// Nobody's hash, with the usual cost: what an unknown login is compared with.
    static final PasswordHash NOBODY = new PasswordHash(
            "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(MEMORY, PASSES, LANES, "A".repeat(22), "A".repeat(43)));

    /// Whether a text can be a password.
    public static boolean fits(char[] password) {
        return password.length >= LEAST && password.length <= MOST;
    }

    /// Whether a text is a hash already.
    public static boolean isHash(String text) {
        return TEXT.matcher(text).matches();
    }

    /// With a salt of chance.
    public static PasswordHash hash(char[] password) {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return hash(password, salt);
    }

    /// With a salt that a submission's key gives, so that the same submission hashes to the same; without a key, of
    /// chance.
    public static PasswordHash hash(char[] password, Optional<String> key) {
        return key.map(k -> hash(password, saltOf(k))).orElseGet(() -> hash(password));
    }

    /// Whether a password is the one behind a hash. Takes its time, the same for right and wrong.
    public static boolean matches(char[] password, PasswordHash hash) {
        var parts = TEXT.matcher(hash.value());
        if (!parts.matches()) return false;
        var salt = Base64.getDecoder().decode(parts.group(4));
        var wanted = Base64.getDecoder().decode(parts.group(5));
        var came = argon(
                password,
                salt,
                wanted.length,
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
        return MessageDigest.isEqual(came, wanted);
    }

    private static PasswordHash hash(char[] password, byte[] salt) {
        var base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        MEMORY,
                        PASSES,
                        LANES,
                        base64.encodeToString(salt),
                        base64.encodeToString(argon(password, salt, HASH, MEMORY, PASSES, LANES))));
    }

    private static byte[] argon(char[] password, byte[] salt, int length, int memory, int passes, int lanes) {
        var bytes = StandardCharsets.UTF_8.encode(java.nio.CharBuffer.wrap(password));
        var secret = new byte[bytes.remaining()];
        bytes.get(secret);
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(secret, hash);
        Arrays.fill(secret, (byte) 0);
        bytes.clear();
        bytes.put(new byte[bytes.capacity()]);
        return hash;
    }

    private static byte[] saltOf(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Arrays.copyOf(digest.digest(("kontor " + key).getBytes(StandardCharsets.UTF_8)), SALT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
