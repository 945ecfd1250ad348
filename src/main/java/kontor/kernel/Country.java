package kontor.kernel;

import java.util.Locale;
import java.util.Set;

/// A country by its two-letter ISO 3166 code.
public record Country(String value) {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    public static final Country NORWAY = new Country("NO");

    /// @throws IllegalArgumentException where [#fits] says no
    public Country {
        value = value.toUpperCase(Locale.ROOT);
        if (!CODES.contains(value)) throw new IllegalArgumentException("no country code: " + value);
    }

    public static boolean fits(String text) {
        return CODES.contains(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
