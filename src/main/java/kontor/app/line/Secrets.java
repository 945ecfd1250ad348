package kontor.app.line;

import java.util.Map;
import java.util.Optional;
import kontor.app.Passwords;
import kontor.kernel.PasswordHash;
import kontor.kernel.Shape;
import org.jspecify.annotations.Nullable;

/// Hashes the passwords of a line at the door: no password ever enters a command, the journal or a log.
final class Secrets {

    private Secrets() {}

    /// @param key of the line: the same line sent again must hash to the same, so the salt comes from it
    static void hash(Shape<?> shape, Map<String, @Nullable Object> tree, Optional<String> key) {
        for (var field : shape.fields()) {
            if (field.type() != PasswordHash.class) continue;
            if (tree.get(field.name()) instanceof String password && !Passwords.isHash(password))
                tree.put(
                        field.name(),
                        Passwords.hash(password.toCharArray(), key).value());
        }
    }
}
