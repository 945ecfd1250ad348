package kontor.kernel;

/// An amount in Norwegian kroner.
///
/// @param ore whole øre; 199000 is 1 990.00 kroner
public record Money(long ore) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /// @param text with a point and at most two decimals, such as `1990.00`
    /// @throws IllegalArgumentException for anything else
    public static Money of(String text) {
        return new Money(Fixed.parse(text, 2).orElseThrow(() -> new IllegalArgumentException("no amount: " + text)));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    public Money negated() {
        return new Money(Math.negateExact(ore));
    }

    /// `this × part ÷ whole`, rounded half up to øre.
    public Money share(long part, long whole) {
        return new Money(Fixed.proportion(ore, part, whole));
    }

    public boolean isZero() {
        return ore == 0;
    }

    public boolean isNegative() {
        return ore < 0;
    }

    public boolean isPositive() {
        return ore > 0;
    }

    public Money min(Money other) {
        return ore <= other.ore ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }

    /// `1990.00`
    @Override
    public String toString() {
        return Fixed.plain(ore, 2, 2);
    }
}
