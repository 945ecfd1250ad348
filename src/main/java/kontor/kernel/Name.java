package kontor.kernel;

import java.text.Normalizer;

/// A name or another single line of text, 1 to 200 characters, without control characters, trimmed, in NFC.
public record Name(String value) {

    public static final int MOST = 200;

    /// @throws IllegalArgumentException where [#fits] says no
    public Name {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (!fits(value)) throw new IllegalArgumentException("no name");
    }

    /// Whether a text can be a name.
    public static boolean fits(String text) {
        var line = text.strip();
        return !line.isEmpty() && line.length() <= MOST && line.codePoints().noneMatch(Name::unprintable);
    }

    /// Control characters, line and paragraph separators, surrogates without a partner, direction overrides.
    static boolean unprintable(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || c >= 0xD800 && c < 0xE000
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    @Override
    public String toString() {
        return value;
    }
}
