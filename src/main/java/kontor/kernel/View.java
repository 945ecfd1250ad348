package kontor.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One list: the query behind a screen, a CSV, a JSON export, `show` and a report. Read-only; it may join the tables
/// of
/// other rooms.
///
/// The select list is made from the columns, so that a condition or an order is put on the expression itself and
/// finds
/// its index. The first column is the record's number.
///
/// @param name    as in `show <name>`
/// @param needs   what one must be allowed to do
/// @param side    whose list it is
/// @param from    SQL from `from` to the end of its `where` (no `order by`, no `limit`); with `group by` it is
///                wrapped
///                by the author as a table of its own
/// @param columns the first is the number
/// @param orders  the orders it can be read in; the first is the usual one; each ends in something unique
/// @param search  how letters typed on the list narrow it
/// @param sensitive whether every reading of its rows is written down in the access trail
public record View(
        String name,
        Permission needs,
        Side side,
        String from,
        List<Column<?>> columns,
        List<Order> orders,
        Search search,
        boolean sensitive) {

    /// Stands in a view's SQL for the company's date, in the company's zone: the database's own day is another one
    /// around midnight.
    public static final String TODAY = "{today}";

    /// The instant at which the company's day ends.
    public static final String TODAY_ENDS = "{today-ends}";

    /// The login of whoever asks.
    public static final String ME = "{me}";

    /// Stands in a view's SQL for the value that the question gives a column, as text; for nothing where it gives none:
    /// a view that walks from one record to the next begins there, and shows nothing unless it is told where.
    public static String asked(String column) {
        return "{asked " + column + "}";
    }

    /// An order of the rows.
    ///
    /// @param name    the column whose header is chosen to sort so
    /// @param key     the SQL expression that sorts, indexed
    /// @param keyKind what it is
    /// @param tie     a unique SQL expression that breaks ties, such as the number; the same as `key` where that is
    ///                unique
    /// @param down    whether the greatest comes first
    /// @param within  names of columns for each of which an index goes by the column and then by this order: a list
    ///                narrowed by one of them is read off that index
    public record Order(
            String name, String key, Kind<?> keyKind, String tie, Kind<?> tieKind, boolean down, List<String> within) {

        /// By one unique expression.
        public static Order by(String name, Class<?> kind, String unique) {
            return new Order(name, unique, Kinds.of(kind), unique, Kinds.of(kind), false, List.of());
        }

        public static Order by(String name, Class<?> kind, String key, Class<?> tieKind, String tie) {
            return new Order(name, key, Kinds.of(kind), tie, Kinds.of(tieKind), false, List.of());
        }

        public Order downwards() {
            return new Order(name, key, keyKind, tie, tieKind, true, within);
        }

        /// Indexes go by each of these columns and then by this order.
        public Order within(String... columns) {
            return new Order(name, key, keyKind, tie, tieKind, down, List.of(columns));
        }

        public boolean unique() {
            return key.equals(tie);
        }
    }

    /// How typed letters narrow the list.
    ///
    /// @param prefix SQL expressions of key columns (folded as [Fold] does) of which one must begin with the first
    ///               word
    /// @param index  the name of a word index over the record's words, to be asked first; empty for none
    /// @param alike  how records like another one are found; empty where they are not
    public record Search(List<String> prefix, Optional<String> index, Optional<Alike> alike) {
        public static final Search NONE = new Search(List.of(), Optional.empty(), Optional.empty());
    }

    /// Only those records are shown whose words are the most like another one's.
    ///
    /// @param index  the word index of both
    /// @param column names the other one; asked without it, the view shows nothing
    public record Alike(String index, String column) {}

    /// Starts a view.
    public static Maker named(String name, Permission needs, Side side) {
        return new Maker(name, needs, side);
    }

    public Column<?> column(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("view " + this.name + " has no column " + name));
    }

    public Optional<Column<?>> find(String name) {
        return columns.stream()
                .<Column<?>>map(c -> c)
                .filter(c -> c.name().equals(name))
                .findFirst();
    }

    /// The place of a column.
    public int at(String name) {
        return columns.indexOf(column(name));
    }

    /// The key of the view's title.
    public Text title() {
        return Text.of("view." + name);
    }

    /// Puts a view together.
    public static final class Maker {
        private final String name;
        private final Permission needs;
        private final Side side;
        private String from = "";
        private final List<Column<?>> columns = new ArrayList<>();
        private final List<Order> orders = new ArrayList<>();
        private Search search = Search.NONE;
        private boolean sensitive;

        private Maker(String name, Permission needs, Side side) {
            this.name = name;
            this.needs = needs;
            this.side = side;
        }

        /// SQL from `from` to the end of its `where`.
        public Maker from(String sql) {
            this.from = sql;
            return this;
        }

        public Maker columns(Column<?>... more) {
            columns.addAll(List.of(more));
            return this;
        }

        public Maker orders(Order... more) {
            orders.addAll(List.of(more));
            return this;
        }

        /// Letters look for a beginning in one of these key columns.
        public Maker searched(String... prefix) {
            search = new Search(List.of(prefix), search.index(), search.alike());
            return this;
        }

        /// Letters look for beginnings of words in an index.
        public Maker indexed(String index) {
            search = new Search(search.prefix(), Optional.of(index), search.alike());
            return this;
        }

        /// Only what is like the record that the column names is shown.
        public Maker alike(String index, String column) {
            search = new Search(search.prefix(), search.index(), Optional.of(new Alike(index, column)));
            return this;
        }

        /// Its rows tell of a person what is nobody's business: whoever reads them is written down.
        public Maker sensitive() {
            sensitive = true;
            return this;
        }

        public View done() {
            if (columns.isEmpty() || orders.isEmpty())
                throw new IllegalStateException("view without columns or order: " + name);
            return new View(name, needs, side, from, List.copyOf(columns), List.copyOf(orders), search, sensitive);
        }
    }
}
