package kontor.kernel;

/// A column of a view.
///
/// @param name  lower-case English with hyphens, as in CSV and JSON; its header is the text `column.<name>`, or
///              `view.<view>.<name>` where the view says it otherwise
/// @param kind  what its values are
/// @param sql   the expression that gives it
/// @param width cells on a screen of 80 columns
/// @param use   where it shows
/// @param under an indexed expression that gives what stands before the value's last hyphen, or nothing: a row of a
///              record, whose number is put together, is then found by its record
public record Column<T>(String name, Kind<T> kind, String sql, int width, Use use, String under) {

    /// Where a column shows.
    public enum Use {
        /// On the narrowest list and everywhere else.
        ALWAYS,
        /// From 80 columns on.
        USUAL,
        /// From 120 columns on, in CSV and JSON.
        WIDE,
        /// Only in CSV, JSON and for other screens to ask by.
        DATA
    }

    public static <T> Column<T> of(String name, Class<T> type, String sql, int width) {
        return new Column<>(name, Kinds.of(type), sql, width, Use.USUAL, "");
    }

    public static Column<String> text(String name, String sql, int width) {
        return of(name, String.class, sql, width);
    }

    public Column<T> always() {
        return new Column<>(name, kind, sql, width, Use.ALWAYS, under);
    }

    public Column<T> wide() {
        return new Column<>(name, kind, sql, width, Use.WIDE, under);
    }

    public Column<T> data() {
        return new Column<>(name, kind, sql, width, Use.DATA, under);
    }

    /// The value opens with what this indexed expression gives, and a hyphen.
    public Column<T> under(String indexed) {
        return new Column<>(name, kind, sql, width, use, indexed);
    }
}
