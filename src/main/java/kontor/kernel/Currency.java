package kontor.kernel;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A currency by its three-letter ISO 4217 code.
public record Currency(String value) {

    private static final Set<String> CODES = java.util.Currency.getAvailableCurrencies().stream()
            .map(java.util.Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    public static final Currency KRONER = new Currency("NOK");

    /// @throws IllegalArgumentException where [#fits] says no
    public Currency {
        value = value.toUpperCase(Locale.ROOT);
        if (!CODES.contains(value)) throw new IllegalArgumentException("no currency code: " + value);
    }

    public static boolean fits(String text) {
        return CODES.contains(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
