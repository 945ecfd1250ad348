package kontor.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a record was like to whoever changes it: a mark of its fields. A command that carries one is refused
/// where the record has become something else since, so that nobody undoes unseen what somebody else has just
/// done.
///
/// Why a mark and not a counter on the row: only the fields of the command count, so a credit limit set by the
/// office does not stand in the way of a new telephone number; and no table needs a column for it.
///
/// @param mark 16 hexadecimal digits
public record Seen(String mark) {

    private static final int BYTES = 8;

    static boolean fits(String mark) {
        return mark.matches("[0-9a-f]{16}");
    }

    /// The mark of a record.
    ///
    /// @param asItIs the command that would change nothing about it, without a mark of its own
    public static Seen of(Command<?> asItIs) {
        return new Seen(HexFormat.of().formatHex(hash(written(asItIs)), 0, BYTES));
    }

    @SuppressWarnings("unchecked")
    private static String written(Command<?> command) {
        return ((Shape<Object>) (Shape<?>) Shape.of(command.getClass()))
                .write(command)
                .toString();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
