package kontor.app.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import kontor.app.Founding;
import kontor.app.Passwords;
import kontor.kernel.BadField;
import kontor.kernel.PasswordHash;
import kontor.kernel.PinHash;
import kontor.kernel.Refusal;
import kontor.kernel.Shape;
import kontor.kernel.Text;
import org.jspecify.annotations.Nullable;

/// Hashes passwords and PINs at the door: none ever enters a command, the journal or a log.
final class Secrets {

    private Secrets() {}

    /// The first line of standard input.
    static char[] read(Line line) throws Stop, IOException {
        var bytes = new ByteArrayOutputStream();
        var in = line.caller().in();
        int c = in.read();
        if (c < 0) throw Stop.usage("line.password.none");
        for (; c >= 0 && c != '\n' && bytes.size() <= 4 * Passwords.MOST; c = in.read()) bytes.write(c);
        var text = bytes.toString(StandardCharsets.UTF_8);
        return (text.endsWith("\r") ? text.substring(0, text.length() - 1) : text).toCharArray();
    }

    /// What cannot be a PIN; what came is never said.
    static BadField badPin(String room) {
        return new BadField(room, "pin", Text.of("kind.pin.wanted"), "");
    }

    /// Whether a line of a batch says anything in a field for passwords and PINs.
    static boolean in(Shape<?> shape, Map<String, @Nullable Object> tree) {
        return shape.fields().stream()
                .anyMatch(f ->
                        (f.type() == PasswordHash.class || f.type() == PinHash.class) && tree.containsKey(f.name()));
    }

    /// Hashes what a line of a batch says in its fields for passwords and PINs.
    ///
    /// @param key of the line: the same line sent again must hash to the same, so the salt comes from it
    static Optional<Refusal> hash(
            String room, Shape<?> shape, Map<String, @Nullable Object> tree, Optional<String> key) {
        for (var field : shape.fields()) {
            var pin = field.type() == PinHash.class;
            if (field.type() != PasswordHash.class && !pin) continue;
            if (!(tree.get(field.name()) instanceof String password) || Passwords.isHash(password)) continue;
            if (pin && !PinHash.fits(password)) return Optional.of(badPin(room));
            if (!pin && !Passwords.fits(password.toCharArray())) return Optional.of(Founding.badPassword(room));
            tree.put(field.name(), Passwords.hash(password.toCharArray(), key).value());
        }
        return Optional.empty();
    }
}
