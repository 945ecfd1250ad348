package kontor.app.door;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kontor.kernel.Lang;
import kontor.kernel.Text;
import kontor.kernel.Texts;
import org.jspecify.annotations.Nullable;

/// The few lines that a client says by itself. Loaded only when one is said.
final class Say {

    private static final FileOutputStream ERR = new FileOutputStream(FileDescriptor.err);

    private Say() {}

    static Lang lang(@Nullable String asked, Map<String, String> environment) {
        if (asked != null) return Lang.of(asked);
        for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = environment.get(name);
            if (value != null && !value.isEmpty()) return Lang.of(value);
        }
        return Lang.EN;
    }

    static String words(Lang lang, String key, String... args) {
        return new Texts(List.of(Say.class)).say(Text.of(key, (Object[]) args), lang);
    }

    /// One line on standard error.
    ///
    /// @param raw whether the terminal needs to be told to return to the line's beginning
    static void line(boolean raw, String words) {
        var clean = new StringBuilder();
        words.codePoints().filter(c -> c >= 0x20 && (c < 0x7f || c > 0x9f)).forEach(clean::appendCodePoint);
        try {
            ERR.write((clean + (raw ? "\r\n" : "\n")).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return; // nobody is left to be told
        }
    }
}
