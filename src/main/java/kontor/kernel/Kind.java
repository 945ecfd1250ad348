package kontor.kernel;

import java.util.Optional;

/// A kind of value: how it is read, written, shown and stored. One a value type; [Kinds] finds it.
///
/// @param <T> the value's type
public interface Kind<T> {

    /// Such as `money`, `date`, `customer`; its text `kind.<name>.wanted` says what is wanted.
    String name();

    Class<T> type();

    /// From a JSON scalar (text, number, truth value) or the text of a cell; empty where it is not one.
    Optional<T> read(Object tree);

    /// As a JSON scalar; its text is what CSV shows and `--where` compares.
    Object tree(T value);

    /// As a reader of the language expects it on the screen.
    String show(T value, Lang lang);

    /// As the database stores it: `Long`, `String`, `Boolean`, `java.time.OffsetDateTime`, `java.time.LocalDate`,
    /// `java.util.UUID`.
    Object stored(T value);

    /// From what the database stores.
    T restored(Object stored);

    /// Whether it stands at the right edge of its column, as figures do.
    default boolean figures() {
        return false;
    }
}
