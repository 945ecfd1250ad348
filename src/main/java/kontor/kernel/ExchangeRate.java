package kontor.kernel;

/// Kroner for one unit of another currency, with at most six decimals.
///
/// @param units millionths of a krone; 11642500 is 11.6425
public record ExchangeRate(long units) implements Comparable<ExchangeRate> {

    private static final long ONE = 1_000_000;

    /// @param text with a point and at most six decimals, such as `11.6425`
    /// @throws IllegalArgumentException for anything else
    public static ExchangeRate of(String text) {
        return new ExchangeRate(
                Fixed.parse(text, 6).orElseThrow(() -> new IllegalArgumentException("no exchange rate: " + text)));
    }

    /// What so much of the currency is in kroner, rounded half up to øre.
    ///
    /// @param amount of the currency, in its hundredths
    public Money kroner(Money amount) {
        return amount.share(units, ONE);
    }

    /// What so many kroner are in the currency, rounded half up to its hundredths.
    public Money foreign(Money kroner) {
        return kroner.share(ONE, units);
    }

    public boolean isPositive() {
        return units > 0;
    }

    @Override
    public int compareTo(ExchangeRate other) {
        return Long.compare(units, other.units);
    }

    /// `11.6425`
    @Override
    public String toString() {
        return Fixed.plain(units, 6, 4);
    }
}
