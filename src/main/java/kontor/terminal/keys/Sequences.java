package kontor.terminal.keys;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kontor.terminal.keys.Key.Kind;

/// What the escape sequences of the terminals mean: xterm, PuTTY in all its modes, the Linux console, rxvt,
/// tmux.
///
/// Where two terminals disagree, the commoner key wins: `[Z` is Shift-Tab (not SCO Shift-F2), `OX` is F9 of
/// VT100+ (not the keypad's `=`), `Op` to `Oy` are the keypad's digits (not rxvt's arrows).
final class Sequences {
    private static final Pattern MODIFIED = Pattern.compile("1;\\d+([A-DHF])|([1-8]);\\d+~");
    private static final Pattern MOUSE = Pattern.compile("<(\\d+);\\d+;\\d+M");

    /// What follows `ESC [`.
    private static final Map<String, Kind> CSI = Map.ofEntries(
            entry("A", Kind.UP),
            entry("B", Kind.DOWN),
            entry("C", Kind.RIGHT),
            entry("D", Kind.LEFT),
            entry("a", Kind.UP), // rxvt with Shift
            entry("b", Kind.DOWN),
            entry("c", Kind.RIGHT),
            entry("d", Kind.LEFT),
            entry("H", Kind.HOME),
            entry("F", Kind.END),
            entry("1~", Kind.HOME),
            entry("4~", Kind.END),
            entry("7~", Kind.HOME), // rxvt
            entry("8~", Kind.END),
            entry("2~", Kind.INSERT),
            entry("3~", Kind.DELETE),
            entry("5~", Kind.PAGE_UP),
            entry("6~", Kind.PAGE_DOWN),
            entry("Z", Kind.BACKTAB),
            entry("[A", Kind.F1), // Linux console
            entry("[B", Kind.F2),
            entry("[C", Kind.F3),
            entry("[D", Kind.F4),
            entry("[E", Kind.F5),
            entry("11~", Kind.F1),
            entry("12~", Kind.F2),
            entry("13~", Kind.F3),
            entry("14~", Kind.F4),
            entry("15~", Kind.F5),
            entry("17~", Kind.F6),
            entry("18~", Kind.F7),
            entry("19~", Kind.F8),
            entry("20~", Kind.F9),
            entry("21~", Kind.F10),
            entry("23~", Kind.F11),
            entry("24~", Kind.F12),
            entry("M", Kind.F1), // PuTTY in SCO mode, from here on
            entry("N", Kind.F2),
            entry("O", Kind.F3),
            entry("P", Kind.F4),
            entry("Q", Kind.F5),
            entry("R", Kind.F6),
            entry("S", Kind.F7),
            entry("T", Kind.F8),
            entry("U", Kind.F9),
            entry("V", Kind.F10),
            entry("W", Kind.F11),
            entry("X", Kind.F12),
            entry("I", Kind.PAGE_UP),
            entry("G", Kind.PAGE_DOWN),
            entry("L", Kind.INSERT));

    /// What follows `ESC O`.
    private static final Map<Character, Kind> SS3 = Map.ofEntries(
            entry('A', Kind.UP), // application mode
            entry('B', Kind.DOWN),
            entry('C', Kind.RIGHT),
            entry('D', Kind.LEFT),
            entry('a', Kind.UP), // rxvt with Ctrl
            entry('b', Kind.DOWN),
            entry('c', Kind.RIGHT),
            entry('d', Kind.LEFT),
            entry('H', Kind.HOME),
            entry('F', Kind.END),
            entry('M', Kind.ENTER), // keypad
            entry('I', Kind.TAB),
            entry('P', Kind.F1),
            entry('Q', Kind.F2),
            entry('R', Kind.F3),
            entry('S', Kind.F4),
            entry('T', Kind.F5), // PuTTY in VT100+ mode, from here on
            entry('U', Kind.F6),
            entry('V', Kind.F7),
            entry('W', Kind.F8),
            entry('X', Kind.F9),
            entry('Y', Kind.F10),
            entry('Z', Kind.F11),
            entry('[', Kind.F12));

    /// The keypad in application mode, from `Oj` on; blanks have no key.
    private static final String KEYPAD = "*+,-./0123456789";

    private Sequences() {}

    static Optional<Key> csi(String body) {
        var kind = CSI.get(body);
        if (kind != null) return Optional.of(Key.of(kind));
        var mouse = MOUSE.matcher(body);
        if (mouse.matches()) return wheel(mouse.group(1));
        var modified = MODIFIED.matcher(body);
        if (!modified.matches()) return Optional.empty(); // also Shift and F-keys, which mean nothing here
        var plain = modified.group(1) == null ? modified.group(2) + "~" : modified.group(1);
        return Optional.ofNullable(CSI.get(plain)).map(Key::of);
    }

    static Optional<Key> ss3(char last) {
        if (last >= 'j' && last <= 'y') return Optional.of(Key.character(KEYPAD.charAt(last - 'j')));
        return Optional.ofNullable(SS3.get(last)).map(Key::of);
    }

    private static Optional<Key> wheel(String button) {
        return switch (button) {
            case "64" -> Optional.of(Key.of(Kind.UP));
            case "65" -> Optional.of(Key.of(Kind.DOWN));
            default -> Optional.empty();
        };
    }
}
