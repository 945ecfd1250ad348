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
        return within(c, 0x20, 0x7E) || (c >= 0xA0 && !turns(c) && !breaks(c) && !within(c, 0xD800, 0xDFFF));
    }

    /// Marks that change the direction of what stands around them.
    private static boolean turns(int c) {
        return c == 0x61C || within(c, 0x200E, 0x200F) || within(c, 0x202A, 0x202E) || within(c, 0x2066, 0x2069);
    }

    private static boolean breaks(int c) {
        return within(c, 0x2028, 0x2029);
    }

    private static int picture(int c) {
        if (c < 0x20) return 0x2400 + c;
        if (c == 0x7F) return 0x2421;
        if (within(c, 0x80, 0x9F) || within(c, 0xD800, 0xDFFF) || breaks(c)) return 0xFFFD;
        return c;
    }

    private static boolean within(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
