package kontor.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/// Decimals as whole numbers of their smallest unit. Half up is "half away from zero", as in commerce.
final class Fixed {

    private Fixed() {}

    /// At most 15 digits before the point and `scale` behind it; anything else is empty.
    static Optional<Long> parse(Object tree, int scale) {
        var text = switch (tree) {
            case String s -> s;
            case BigDecimal d -> d.toPlainString();
            case BigInteger i -> i.toString();
            case Long l -> l.toString();
            case Integer i -> i.toString();
            default -> "";
        };
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) return Optional.empty();
        var exact = new BigDecimal(text).stripTrailingZeros();
        if (exact.scale() > scale) return Optional.empty();
        var units = exact.movePointRight(scale);
        return units.precision() > 17 ? Optional.empty() : Optional.of(units.longValueExact());
    }

    /// With a point, without grouping, at least `least` and at most `scale` decimals.
    static String plain(long units, int scale, int least) {
        var exact = BigDecimal.valueOf(units, scale).stripTrailingZeros();
        return exact.setScale(Math.max(least, exact.scale())).toPlainString();
    }

    /// Grouped as the language writes numbers: `1,990.00` or `1 990,00` (an ordinary space, so that columns align).
    static String shown(long units, int scale, int least, Lang lang) {
        var plain = plain(units, scale, least);
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var rest = point < 0 ? "" : plain.substring(point + 1);
        var out = new StringBuilder();
        var digits = whole.startsWith("-") ? whole.substring(1) : whole;
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) out.append(lang == Lang.NB ? ' ' : ',');
            out.append(digits.charAt(i));
        }
        if (whole.startsWith("-")) out.insert(0, '-');
        if (!rest.isEmpty()) out.append(lang == Lang.NB ? ',' : '.').append(rest);
        return out.toString();
    }

    /// `a × b` where both have `scales` decimals in all, rounded half up to `wanted` decimals.
    static long product(long a, long b, int scales, int wanted) {
        return BigDecimal.valueOf(a)
                .multiply(BigDecimal.valueOf(b))
                .movePointLeft(scales)
                .setScale(wanted, RoundingMode.HALF_UP)
                .movePointRight(wanted)
                .longValueExact();
    }

    /// `a × b ÷ c` rounded half up to a whole number.
    static long proportion(long a, long b, long c) {
        return BigDecimal.valueOf(a)
                .multiply(BigDecimal.valueOf(b))
                .divide(BigDecimal.valueOf(c), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
