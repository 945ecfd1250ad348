package kontor.terminal;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Keys as a test writes them, as the bytes an xterm sends.
public final class Script {
    private static final Pattern KEY = Pattern.compile("<([A-Za-z0-9-]{2,})>|.", Pattern.DOTALL);

    private static final Map<String, String> BYTES = Map.ofEntries(
            entry("enter", "\r"),
            entry("esc", "\033"),
            entry("tab", "\t"),
            entry("backtab", "\033[Z"),
            entry("backspace", "\177"),
            entry("delete", "\033[3~"),
            entry("insert", "\033[2~"),
            entry("up", "\033[A"),
            entry("down", "\033[B"),
            entry("right", "\033[C"),
            entry("left", "\033[D"),
            entry("home", "\033[H"),
            entry("end", "\033[F"),
            entry("pageup", "\033[5~"),
            entry("pagedown", "\033[6~"),
            entry("f1", "\033OP"),
            entry("f2", "\033OQ"),
            entry("f3", "\033OR"),
            entry("f4", "\033OS"),
            entry("f5", "\033[15~"),
            entry("f6", "\033[17~"),
            entry("f7", "\033[18~"),
            entry("f8", "\033[19~"),
            entry("f9", "\033[20~"),
            entry("f10", "\033[21~"),
            entry("f12", "\033[24~"),
            entry("space", " "),
            entry("lt", "<"));

    private Script() {}

    public static List<String> keys(String script) {
        return KEY.matcher(script)
                .results()
                .map(found -> found.group(1) == null ? found.group() : bytes(found.group(1)))
                .toList();
    }

    private static String bytes(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.length() == 3 && lower.startsWith("c-")) return Character.toString(lower.charAt(2) - 'a' + 1);
        var bytes = BYTES.get(lower);
        if (bytes == null) throw new AssertionError("no key is called " + name);
        return bytes;
    }
}
