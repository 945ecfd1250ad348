package kontor.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of a view.
///
/// @param view   whose row it is
/// @param values one a column, null where there is none
/// @param cursor where it stands in the order it was read in
public record Row(View view, List<@Nullable Object> values, Cursor cursor) {

    /// A place in an order: the values of its key and its tie.
    public record Cursor(@Nullable Object key, Object tie) {}

    /// The record's number.
    public String number() {
        return wire(0);
    }

    /// The value of a column as its kind has it, if there is one.
    public Optional<Object> get(String column) {
        return Optional.ofNullable(values.get(view.at(column)));
    }

    public String text(String column) {
        return get(column).map(Object::toString).orElse("");
    }

    public Money money(String column) {
        return get(column).map(Money.class::cast).orElse(Money.ZERO);
    }

    public Quantity quantity(String column) {
        return get(column).map(Quantity.class::cast).orElse(Quantity.ZERO);
    }

    public Optional<LocalDate> date(String column) {
        return get(column).map(LocalDate.class::cast);
    }

    public Optional<Instant> moment(String column) {
        return get(column).map(Instant.class::cast);
    }

    /// A state or a choice.
    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        return type.cast(get(column).orElseThrow());
    }

    /// What CSV and `--where` see: empty where there is no value.
    @SuppressWarnings("unchecked")
    public String wire(int column) {
        var value = values.get(column);
        if (value == null) return "";
        var kind = (Kind<Object>) view.columns().get(column).kind();
        return String.valueOf(kind.tree(value));
    }
}
