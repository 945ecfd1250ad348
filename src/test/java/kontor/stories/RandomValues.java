package kontor.stories;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kontor.frontdesk.orders.PlaceOrder;
import kontor.kernel.Country;
import kontor.kernel.Kinds;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.OrgNumber;
import kontor.kernel.PasswordHash;
import kontor.kernel.PinHash;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.RecordNumber;
import kontor.kernel.Seen;
import kontor.kernel.Shape;
import kontor.kernel.Words;

/// Values for the fields of any command, mostly such as make sense: numbers of records that are there, the newest
/// first; small amounts; dates near today.
final class RandomValues {

    private static final List<String> NAMES = List.of(
            "Bolt M8",
            "Ærlig Øl & Ål AS",
            "Nordlys",
            "𝒜-firmaet",
            "O'Hara; drop table",
            "עברית",
            "a",
            "Kari Nordmann");

    private static final List<String> VAT_CODES = List.of("3", "3", "3", "31", "33", "5", "52", "77");

    private final Random chance;
    private final LocalDate today;
    private final Map<Class<?>, List<String>> numbers = new HashMap<>();

    RandomValues(Random chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    /// A record of this number is there.
    void known(Class<?> type, String number) {
        var all = numbers.computeIfAbsent(type, _ -> new ArrayList<>());
        all.remove(number);
        all.add(number);
    }

    /// Whether records of every number that the command cannot do without are there.
    boolean possible(Shape<?> shape) {
        return shape.fields().stream()
                .skip(names(shape) ? 1 : 0)
                .filter(f -> !f.optional() && RecordNumber.class.isAssignableFrom(f.type()))
                .allMatch(f -> f.type() == PeriodNumber.class || numbers.containsKey(f.type()));
    }

    boolean hasFieldOf(Shape<?> shape, Class<?> type) {
        return shape.fields().stream().anyMatch(f -> f.type() == type);
    }

    /// The fields of a command as a batch line has them.
    ///
    /// @param last the number that the command before answered with; a field for it takes it
    Map<String, Object> fields(Shape<?> shape, Optional<RecordNumber> last) {
        var tree = new LinkedHashMap<String, Object>();
        var about = oneOf(shape, last);
        for (var field : shape.fields()) {
            if (field.type() == ProductNumber.class && shape.fields().getFirst().equals(field) && names(shape)) {
                tree.put(field.name(), "P" + chance.nextInt(400));
            } else if (field.name().equals("quantity")
                    && shape.type().getSimpleName().startsWith("Receive")) {
                tree.put(field.name(), Integer.toString(1 + chance.nextInt(500)));
            } else if (last.isPresent() && last.get().getClass() == field.type()) {
                tree.put(field.name(), last.get().value());
            } else if (!field.optional() && !field.list()
                    || about.filter(field::equals).isPresent()
                    || wanted(field)
                    || shape.type() == PlaceOrder.class && field.list()) {
                tree.put(field.name(), field.list() ? list(field) : one(field));
            }
        }
        return tree;
    }

    /// Whether it names something new.
    private static boolean names(Shape<?> shape) {
        return shape.type().getSimpleName().startsWith("Register");
    }

    /// Lists that may be empty, and numbers that may be left out, mostly are.
    private boolean wanted(Shape.Field field) {
        if (RecordNumber.class.isAssignableFrom(field.type())) return chance.nextInt(20) == 0;
        return chance.nextInt(10) < (field.list() && !field.name().equals("lines") ? 2 : 3);
    }

    /// Where a command takes one number or another, one of those.
    private Optional<Shape.Field> oneOf(Shape<?> shape, Optional<RecordNumber> last) {
        var some = shape.fields().stream()
                .filter(f -> f.optional() && !f.list() && numbers.containsKey(f.type()))
                .toList();
        var given = last.isPresent() && hasFieldOf(shape, last.get().getClass());
        return some.isEmpty() || given ? Optional.empty() : Optional.of(some.get(chance.nextInt(some.size())));
    }

    private List<Object> list(Shape.Field field) {
        var items = new ArrayList<>();
        for (int i = chance.nextInt(3); i >= 0; i--) items.add(one(field));
        return items;
    }

    private Object one(Shape.Field field) {
        if (field.name().equals("vatCode")) return VAT_CODES.get(chance.nextInt(VAT_CODES.size()));
        if (field.type() == PeriodNumber.class) return "2026-" + (10 + chance.nextInt(3));
        if (field.type() == RoleName.class) return chance.nextBoolean() ? "manager" : "seller";
        return field.nested() ? fields(field.shape(), Optional.empty()) : value(field.type());
    }

    private Object value(Class<?> type) {
        if (type.isEnum()) {
            var all = type.getEnumConstants();
            return Kinds.wire((Enum<?>) all[chance.nextInt(all.length)]);
        }
        if (RecordNumber.class.isAssignableFrom(type)) return number(type);
        if (type == Money.class)
            return BigDecimal.valueOf(chance.nextInt(500_000), 2).toPlainString();
        if (type == Price.class)
            return BigDecimal.valueOf(chance.nextInt(900_000), 3).toPlainString();
        if (type == Quantity.class) return quantity();
        if (type == Rate.class) return Integer.toString(chance.nextInt(30));
        if (type == Long.class) return Integer.toString(1 + chance.nextInt(40));
        if (type == LocalDate.class)
            return today.minusDays(chance.nextInt(40) - 5).toString();
        if (type == Instant.class) return today + "T10:00:00Z";
        if (type == Boolean.class) return chance.nextBoolean();
        if (type == UUID.class) return new UUID(chance.nextLong(), chance.nextLong()).toString();
        if (type == OrgNumber.class) return orgNumber();
        if (type == Country.class) return chance.nextInt(4) > 0 ? "NO" : "SE";
        if (type == kontor.kernel.Currency.class) return chance.nextInt(4) > 0 ? "NOK" : "EUR";
        if (type == kontor.kernel.ExchangeRate.class) return "11." + (1 + chance.nextInt(9));
        if (type == PasswordHash.class) return "none";
        if (type == PinHash.class) return "$argon2id$none";
        if (type == Seen.class) return HexFormat.of().toHexDigits(chance.nextLong());
        if (type == Name.class || type == Words.class || type == String.class)
            return NAMES.get(chance.nextInt(NAMES.size()));
        if (type == Label.class) return NAMES.get(chance.nextInt(NAMES.size())).replace("|", "");
        throw new IllegalArgumentException("no random " + type);
    }

    private String quantity() {
        return chance.nextInt(5) > 0
                ? Integer.toString(1 + chance.nextInt(20))
                : BigDecimal.valueOf(1 + chance.nextInt(99_999), 4).toPlainString();
    }

    private String number(Class<?> type) {
        var all = numbers.getOrDefault(type, List.of());
        if (all.isEmpty() || chance.nextInt(20) == 0) return "N" + chance.nextInt(200);
        var fromEnd = Math.min(chance.nextInt(all.size()), Math.min(chance.nextInt(all.size()), chance.nextInt(8)));
        return all.get(all.size() - 1 - fromEnd);
    }

    private String orgNumber() {
        while (true) {
            var text = Integer.toString(800_000_000 + chance.nextInt(200_000_000));
            if (OrgNumber.fits(text)) return text;
        }
    }
}
