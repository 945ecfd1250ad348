package kontor.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// All kinds of values, by their type.
public final class Kinds {

    private Kinds() {}

    /// ISO 8601, and no 31 February.
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    /// No year of five digits, which no other program would read.
    private static final int ISO_LENGTH = 10;

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private static final Map<Class<?>, Kind<?>> KNOWN = new LinkedHashMap<>();
    private static final Map<Class<?>, Kind<?>> MADE = new ConcurrentHashMap<>();

    /// Numbers people see are short, printable and without spaces at their ends.
    public static final int LONGEST_NUMBER = 40;

    public static final Kind<String> TEXT = known(
            new ValueKind<>("text", String.class, Kinds::line, s -> s, (s, _) -> s, s -> s, o -> (String) o, false));
    public static final Kind<Name> NAME = known(new ValueKind<>(
            "name",
            Name.class,
            t -> line(t).filter(Name::fits).map(Name::new),
            Name::value,
            (n, _) -> n.value(),
            Name::value,
            o -> new Name((String) o),
            false));
    public static final Kind<Label> LABEL = known(new ValueKind<>(
            "label",
            Label.class,
            t -> line(t).map(Label::parse),
            Label::en,
            (l, lang) -> l.in(lang),
            Label::stored,
            o -> Label.parse((String) o),
            false));
    public static final Kind<Words> WORDS = known(new ValueKind<>(
            "words",
            Words.class,
            t -> t instanceof String s && s.length() <= Words.MOST ? Optional.of(new Words(s)) : Optional.empty(),
            Words::value,
            (w, _) -> w.value(),
            Words::value,
            o -> new Words((String) o),
            false));
    public static final Kind<Money> MONEY = known(new ValueKind<>(
            "money",
            Money.class,
            t -> Fixed.parse(t, 2).map(Money::new),
            Money::toString,
            (m, lang) -> Fixed.shown(m.ore(), 2, 2, lang),
            Money::ore,
            o -> new Money(whole(o)),
            true));
    public static final Kind<Price> PRICE = known(new ValueKind<>(
            "price",
            Price.class,
            t -> Fixed.parse(t, 4).map(Price::new),
            Price::toString,
            (p, lang) -> Fixed.shown(p.units(), 4, 2, lang),
            Price::units,
            o -> new Price(whole(o)),
            true));
    public static final Kind<Quantity> QUANTITY = known(new ValueKind<>(
            "quantity",
            Quantity.class,
            t -> Fixed.parse(t, 4).map(Quantity::new),
            Quantity::toString,
            (q, lang) -> Fixed.shown(q.units(), 4, 0, lang),
            Quantity::units,
            o -> new Quantity(whole(o)),
            true));
    public static final Kind<Rate> RATE = known(new ValueKind<>(
            "rate",
            Rate.class,
            t -> Fixed.parse(t, 2).filter(u -> u >= 0 && u <= 10_000).map(Rate::new),
            Rate::toString,
            (r, lang) -> Fixed.shown(r.units(), 2, 0, lang),
            Rate::units,
            o -> new Rate(whole(o)),
            true));
    public static final Kind<Long> COUNT = known(new ValueKind<>(
            "count",
            Long.class,
            t -> Fixed.parse(t, 0),
            l -> l,
            (l, lang) -> Fixed.shown(l, 0, 0, lang),
            l -> l,
            Kinds::whole,
            true));
    public static final Kind<LocalDate> DATE = known(new ValueKind<>(
            "date",
            LocalDate.class,
            Kinds::date,
            LocalDate::toString,
            (d, lang) -> (lang == Lang.NB ? DAY_FIRST : ISO).format(d),
            d -> d,
            o -> (LocalDate) o,
            false));
    public static final Kind<Instant> MOMENT = known(new ValueKind<>(
            "moment",
            Instant.class,
            Kinds::moment,
            Instant::toString,
            (i, lang) -> i.truncatedTo(ChronoUnit.SECONDS).toString(),
            i -> i.atOffset(ZoneOffset.UTC),
            o -> ((OffsetDateTime) o).toInstant(),
            false));
    public static final Kind<Boolean> FLAG = known(new ValueKind<>(
            "flag",
            Boolean.class,
            t -> t instanceof Boolean b
                    ? Optional.of(b)
                    : switch (String.valueOf(t)) {
                        case "true" -> Optional.of(true);
                        case "false" -> Optional.of(false);
                        default -> Optional.empty();
                    },
            b -> b,
            (b, lang) -> lang == Lang.NB ? b ? "ja" : "nei" : b ? "yes" : "no",
            b -> b,
            o -> (Boolean) o,
            false));
    public static final Kind<UUID> ID = known(new ValueKind<>(
            "id",
            UUID.class,
            t -> t instanceof String s && s.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    ? Optional.of(UUID.fromString(s))
                    : Optional.empty(),
            UUID::toString,
            (u, _) -> u.toString(),
            u -> u,
            o -> (UUID) o,
            false));
    public static final Kind<OrgNumber> ORG_NUMBER = known(new ValueKind<>(
            "org-number",
            OrgNumber.class,
            t -> line(t).filter(OrgNumber::fits).map(OrgNumber::new),
            OrgNumber::value,
            (o, _) -> o.value(),
            OrgNumber::value,
            o -> new OrgNumber((String) o),
            false));
    public static final Kind<Country> COUNTRY = known(new ValueKind<>(
            "country",
            Country.class,
            t -> line(t).filter(Country::fits).map(Country::new),
            Country::value,
            (c, _) -> c.value(),
            Country::value,
            o -> new Country((String) o),
            false));
    public static final Kind<Currency> CURRENCY = known(new ValueKind<>(
            "currency",
            Currency.class,
            t -> line(t).filter(Currency::fits).map(Currency::new),
            Currency::value,
            (c, _) -> c.value(),
            Currency::value,
            o -> new Currency((String) o),
            false));
    public static final Kind<ExchangeRate> EXCHANGE_RATE = known(new ValueKind<>(
            "exchange-rate",
            ExchangeRate.class,
            t -> Fixed.parse(t, 6).map(ExchangeRate::new).filter(ExchangeRate::isPositive),
            ExchangeRate::toString,
            (r, lang) -> Fixed.shown(r.units(), 6, 4, lang),
            ExchangeRate::units,
            o -> new ExchangeRate(whole(o)),
            true));
    public static final Kind<PasswordHash> PASSWORD = known(new ValueKind<>(
            "password",
            PasswordHash.class,
            t -> line(t).map(PasswordHash::new),
            PasswordHash::value,
            (_, _) -> "…",
            PasswordHash::value,
            o -> new PasswordHash((String) o),
            false));
    public static final Kind<PinHash> PIN = known(new ValueKind<>(
            "pin",
            PinHash.class,
            t -> line(t).map(PinHash::new).filter(p -> p.hashed() || PinHash.fits(p.value())),
            PinHash::value,
            (_, _) -> "…",
            PinHash::value,
            o -> new PinHash((String) o),
            false));
    public static final Kind<Seen> SEEN = known(new ValueKind<>(
            "seen",
            Seen.class,
            t -> line(t).filter(Seen::fits).map(Seen::new),
            Seen::mark,
            (s, _) -> s.mark(),
            Seen::mark,
            o -> new Seen((String) o),
            false));

    /// The kind of a type: one of the above, a choice, or a record's number.
    ///
    /// @throws IllegalArgumentException for a type that is none of these
    @SuppressWarnings("unchecked")
    public static <T> Kind<T> of(Class<T> type) {
        var known = KNOWN.get(type);
        if (known == null) known = MADE.computeIfAbsent(type, KindMaker::make);
        return (Kind<T>) known;
    }

    /// Whether a type has a kind.
    public static boolean has(Class<?> type) {
        return KNOWN.containsKey(type) || type.isEnum() || RecordNumber.class.isAssignableFrom(type);
    }

    /// A value on the screen; what has no kind shows its own text.
    public static String show(Object value, Lang lang) {
        return has(value.getClass()) ? shown(of(value.getClass()), value, lang) : value.toString();
    }

    @SuppressWarnings("unchecked")
    private static <T> String shown(Kind<T> kind, Object value, Lang lang) {
        return kind.show((T) value, lang);
    }

    /// A state or a choice as scripts see it: lower case with hyphens.
    public static String wire(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of a state's or a choice's own words, such as `order-state.in-progress`.
    public static String textKey(Enum<?> choice) {
        return KindMaker.kindName(choice.getDeclaringClass()) + "." + wire(choice);
    }

    static Optional<String> line(Object tree) {
        return switch (tree) {
            case String s
            when s.length() <= Words.MOST && s.codePoints().noneMatch(Name::unprintable) -> Optional.of(s);
            case BigInteger i -> Optional.of(i.toString());
            case BigDecimal d -> Optional.of(d.toPlainString());
            case Long l -> Optional.of(l.toString());
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> date(Object tree) {
        try {
            return tree instanceof String s && s.length() == ISO_LENGTH
                    ? Optional.of(LocalDate.parse(s, ISO))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(Object tree) {
        try {
            return tree instanceof String s
                    ? Optional.of(Instant.parse(s).truncatedTo(ChronoUnit.MICROS))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static long whole(Object stored) {
        return switch (stored) {
            case Long l -> l;
            case Integer i -> i;
            case BigDecimal d -> d.longValueExact();
            default -> throw new IllegalStateException("not a whole number: " + stored.getClass());
        };
    }

    private static <T> Kind<T> known(ValueKind<T> kind) {
        KNOWN.put(kind.type(), kind);
        return kind;
    }
}
