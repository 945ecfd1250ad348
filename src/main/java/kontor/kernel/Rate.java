package kontor.kernel;

/// A percentage: of VAT, of discount.
///
/// @param units hundredths of a percent; 2500 is 25 %, 1111 is 11.11 %
public record Rate(long units) implements Comparable<Rate> {

    public static final Rate ZERO = new Rate(0);

    /// @param text percent with a point and at most two decimals, such as `25` or `11.11`
    /// @throws IllegalArgumentException for anything else
    public static Rate of(String text) {
        return new Rate(Fixed.parse(text, 2).orElseThrow(() -> new IllegalArgumentException("no percentage: " + text)));
    }

    /// This share of an amount, rounded half up to øre once.
    public Money of(Money base) {
        return new Money(Fixed.product(base.ore(), units, 6, 2));
    }

    @Override
    public int compareTo(Rate other) {
        return Long.compare(units, other.units);
    }

    /// `25` or `11.11`, in percent
    @Override
    public String toString() {
        return Fixed.plain(units, 2, 0);
    }
}
