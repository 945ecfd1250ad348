package kontor.terminal.forms;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as people type them: `1 990,50`, `1,990.50`, `12*24`, `1000/3`. A comma and a point are both decimal
/// signs;
/// where both stand, the last one is.
public final class Arithmetic {

    private static final Pattern PART = Pattern.compile("[0-9., \\u00A0]+|[+\\-*/]");

    private Arithmetic() {}

    /// The number, rounded half up to at most `scale` decimals; empty where it is none.
    public static Optional<BigDecimal> read(String typed, int scale) {
        var parts = parts(typed.strip());
        if (parts.isEmpty()) return Optional.empty();
        try {
            var value = sum(parts);
            var isPlain = parts.size() <= 2;
            if (isPlain && value.stripTrailingZeros().scale() > scale) return Optional.empty();
            var rounded = value.setScale(scale, RoundingMode.HALF_UP).stripTrailingZeros();
            return Optional.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static List<String> parts(String typed) {
        var found = new ArrayList<String>();
        var at = 0;
        var matcher = PART.matcher(typed);
        while (matcher.find()) {
            if (matcher.start() != at) return List.of();
            at = matcher.end();
            found.add(matcher.group().strip());
        }
        return at == typed.length() && !typed.isEmpty() ? found : List.of();
    }

    private static BigDecimal sum(List<String> parts) {
        var total = BigDecimal.ZERO;
        var term = BigDecimal.ZERO;
        var operation = "+";
        var i = 0;
        while (i < parts.size()) {
            if (i > 0) operation = parts.get(i++);
            var minus = parts.get(i).equals("-");
            if (minus) i++;
            var value = plain(parts.get(i++));
            if (minus) value = value.negate();
            switch (operation) {
                case "*" -> term = term.multiply(value);
                case "/" -> term = term.divide(value, MathContext.DECIMAL64);
                case "+", "-" -> {
                    total = total.add(term);
                    term = operation.equals("+") ? value : value.negate();
                }
                default -> throw new NumberFormatException(operation);
            }
            if (i < parts.size() && i + 1 >= parts.size()) throw new NumberFormatException("nothing behind");
        }
        return total.add(term);
    }

    private static BigDecimal plain(String typed) {
        var digits = typed.replaceAll("[ \\u00A0]", "");
        var comma = digits.lastIndexOf(',');
        var point = digits.lastIndexOf('.');
        var decimal = Math.max(comma, point);
        if (decimal >= 0) {
            var sign = digits.charAt(decimal);
            var single = digits.indexOf(sign) == decimal;
            var other = sign == ',' ? "." : ",";
            digits = digits.replace(other, "");
            digits = single ? digits.replace(',', '.') : digits.replace(String.valueOf(sign), "");
        }
        if (digits.length() > 20 || digits.equals(".") || digits.isEmpty()) throw new NumberFormatException(typed);
        return new BigDecimal(digits);
    }
}
