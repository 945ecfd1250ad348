package kontor.kernel;

import java.text.Normalizer;

/// Text of any length up to 10,000 characters and several lines, in a customer's or a clerk's own words.
///
/// What a terminal could take for an order (control characters, surrogates without a partner) is kept visible by its
/// Unicode picture and never stored raw: words are never refused for what they contain.
public record Words(String value) {

    public static final int MOST = 10_000;

    public Words {
        value = clean(value);
    }

    /// No words.
    public static final Words NONE = new Words("");

    public boolean isEmpty() {
        return value.isEmpty();
    }

    private static String clean(String raw) {
        var out = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> out.appendCodePoint(picture(c)));
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static int picture(int c) {
        if (c == '\n' || c == '\t') return c;
        if (c < 0x20) return 0x2400 + c;
        if (c == 0x7F) return 0x2421;
        if (c >= 0x80 && c < 0xA0 || c >= 0xD800 && c < 0xE000) return 0xFFFD;
        return c;
    }

    @Override
    public String toString() {
        return value;
    }
}
