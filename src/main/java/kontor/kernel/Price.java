package kontor.kernel;

/// Kroner for one unit, net of VAT, with at most four decimals.
///
/// @param units ten-thousandths of a krone; 19900000 is 1 990.00
public record Price(long units) implements Comparable<Price> {

    public static final Price ZERO = new Price(0);

    /// @param text with a point and at most four decimals, such as `1990.00`
    /// @throws IllegalArgumentException for anything else
    public static Price of(String text) {
        return new Price(Fixed.parse(text, 4).orElseThrow(() -> new IllegalArgumentException("no price: " + text)));
    }

    /// A line's net: price × quantity less the discount, rounded half up to øre once (EN 16931 BR-LIN).
    ///
    /// @param discount of the line; `Rate.ZERO` for none
    public Money times(Quantity quantity, Rate discount) {
        var factor = 10_000L - discount.units();
        var exact = java.math.BigDecimal.valueOf(units)
                .multiply(java.math.BigDecimal.valueOf(quantity.units()))
                .multiply(java.math.BigDecimal.valueOf(factor))
                .movePointLeft(12);
        return new Money(exact.setScale(2, java.math.RoundingMode.HALF_UP)
                .movePointRight(2)
                .longValueExact());
    }

    /// What one comes to where so many are worth this, rounded half up to four decimals.
    public static Price each(Money worth, Quantity many) {
        return new Price(Fixed.proportion(Math.multiplyExact(worth.ore(), 100L), 10_000L, many.units()));
    }

    /// Price × quantity, rounded half up to øre.
    public Money times(Quantity quantity) {
        return times(quantity, Rate.ZERO);
    }

    public boolean isNegative() {
        return units < 0;
    }

    public boolean isZero() {
        return units == 0;
    }

    @Override
    public int compareTo(Price other) {
        return Long.compare(units, other.units);
    }

    /// `1990.00` or `0.0035`
    @Override
    public String toString() {
        return Fixed.plain(units, 4, 2);
    }
}
