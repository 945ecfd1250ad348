package kontor.app.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// Keys that make a row safe to send again: the kind, and a hash of what makes the row itself.
final class OnceKey {

    private OnceKey() {}

    /// So many bytes of the hash leave room for the kind in a key of 64 characters.
    private static final int BYTES = 24;

    static String of(String kind, String... parts) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                hash.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                hash.update(bytes);
            }
            return kind + ":"
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash.digest(), BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
