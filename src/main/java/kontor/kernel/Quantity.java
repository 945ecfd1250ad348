package kontor.kernel;

/// How much of something, in its unit, with at most four decimals.
///
/// @param units ten-thousandths; 20000 is 2
public record Quantity(long units) implements Comparable<Quantity> {

    public static final Quantity ZERO = new Quantity(0);

    public static Quantity of(long whole) {
        return new Quantity(Math.multiplyExact(whole, 10_000L));
    }

    /// @param text with a point and at most four decimals, such as `2.5`
    /// @throws IllegalArgumentException for anything else
    public static Quantity of(String text) {
        return new Quantity(
                Fixed.parse(text, 4).orElseThrow(() -> new IllegalArgumentException("no quantity: " + text)));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(Math.addExact(units, other.units));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(Math.subtractExact(units, other.units));
    }

    public Quantity negated() {
        return new Quantity(Math.negateExact(units));
    }

    /// `this × part ÷ whole`, rounded half up to four decimals.
    public Quantity share(long part, long whole) {
        return new Quantity(Fixed.proportion(units, part, whole));
    }

    public Quantity min(Quantity other) {
        return units <= other.units ? this : other;
    }

    public boolean isZero() {
        return units == 0;
    }

    public boolean isPositive() {
        return units > 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(units, other.units);
    }

    /// `2` or `2.5`
    @Override
    public String toString() {
        return Fixed.plain(units, 4, 0);
    }
}
