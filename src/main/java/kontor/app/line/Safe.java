package kontor.app.line;

/// Makes text that people wrote harmless where it is shown: nothing that a terminal, a spreadsheet or a reader's eye
/// could take for something else than text.
public final class Safe {

    private Safe() {}

    /// On one line of a terminal: control characters by their pictures, marks that turn the direction left out.
    public static String line(String text) {
        if (text.codePoints().allMatch(Safe::harmless)) return text;
        var out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !turns(c)).map(Safe::picture).forEach(out::appendCodePoint);
        return out.toString();
    }

    /// A cell of CSV: nothing that a spreadsheet runs. Line breaks and tabs inside stay.
    public static String cell(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !turns(c))
                .map(c -> c == '\n' || c == '\t' || c == '\r' ? c : picture(c))
                .forEach(out::appendCodePoint);
        return runs(out) ? "'" + out : out.toString();
    }

    /// Compact JSON in which nothing that a terminal would obey stands raw. Outside of strings JSON has no such
    /// character, so an escape is right wherever one stands.
    public static String json(String json) {
        if (json.codePoints().allMatch(Safe::harmless)) return json;
        var out = new StringBuilder(json.length());
        json.chars().forEach(c -> {
            if (harmless(c) || Character.isSurrogate((char) c)) out.append((char) c);
            else out.append("\\u%04x".formatted(c));
        });
        return out.toString();
    }

    private static boolean runs(CharSequence text) {
        return !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean harmless(int c) {
        return c >= 0x20 && c < 0x7F || c >= 0xA0 && !turns(c) && !breaks(c) && !(c >= 0xD800 && c < 0xE000);
    }

    /// Marks that change the direction of what stands around them.
    private static boolean turns(int c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean breaks(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static int picture(int c) {
        if (c < 0x20) return 0x2400 + c;
        if (c == 0x7F) return 0x2421;
        if (c < 0xA0 && c >= 0x80 || c >= 0xD800 && c < 0xE000 || breaks(c)) return 0xFFFD;
        return c;
    }
}
