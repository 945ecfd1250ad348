package kontor.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kontor.kernel.Column;
import kontor.kernel.Fold;
import kontor.kernel.Kind;
import kontor.kernel.Query;
import kontor.kernel.View;

/// The SQL of a question to a view, and its values in order.
///
/// The next page is found by key and not by counting: `key >= ? and (key > ? or tie > ?)` lets both engines walk the
/// index from there, which a comparison of row values does not on H2.
record ViewSql(String sql, List<Object> values) {

    /// @param only the numbers among which the rows are; empty where they may have any
    static ViewSql of(View view, Query query, Optional<List<String>> only) {
        var order = view.orders().get(query.order());
        var values = new ArrayList<Object>();
        var sql = new StringBuilder(asked(view, query, select(view, order).toString(), values));
        for (var where : query.where()) {
            var column = view.column(where.column());
            if (where.value() instanceof Optional<?> none && none.isEmpty()) {
                sql.append(" and ").append(column.sql()).append(" is null");
                continue;
            }
            sql.append(" and ").append(column.sql()).append(" = ?");
            values.add(stored(column.kind(), where.value()));
            under(column, where.value(), sql, values);
        }
        typed(view, query, sql, values);
        only.ifPresent(numbers -> {
            sql.append(" and ").append(view.columns().getFirst().sql()).append(within(numbers));
            values.addAll(numbers);
        });
        boolean down = order.down() != query.backward();
        query.after().ifPresent(place -> after(order, place, down, sql, values));
        ordered(view, query, down, sql);
        sql.append(" limit ?");
        values.add(query.limit());
        return new ViewSql(sql.toString(), values);
    }

    /// A number that is put together would be made for every row to be compared: its record finds it by an index.
    private static void under(Column<?> column, Object value, StringBuilder sql, List<Object> values) {
        var text = String.valueOf(value);
        if (column.under().isEmpty() || text.indexOf('-') < 0) return;
        sql.append(" and ").append(column.under()).append(" = ?");
        values.add(text.substring(0, text.lastIndexOf('-')));
    }

    /// The records with these numbers, of a view whose word index has found them.
    static ViewSql among(View view, Query query, List<String> numbers) {
        var order = view.orders().getFirst();
        var sql = select(view, order);
        sql.append(" and ").append(view.columns().getFirst().sql()).append(within(numbers));
        ordered(view, Query.first(query.limit()), order.down() != query.backward(), sql);
        return new ViewSql(sql.toString(), List.copyOf(numbers));
    }

    private static String within(List<String> numbers) {
        if (numbers.isEmpty()) return " is null";
        return " in (" + numbers.stream().map(_ -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static final Pattern ASKED = Pattern.compile("\\{asked ([a-z-]+)}");

    /// Where a view begins with what it is asked for.
    private static String asked(View view, Query query, String sql, List<Object> values) {
        return ASKED.matcher(sql).replaceAll(found -> {
            var column = view.column(found.group(1));
            values.add(query.where().stream()
                    .filter(where -> where.column().equals(column.name()))
                    .filter(where -> !(where.value() instanceof Optional<?>))
                    .map(where -> String.valueOf(stored(column.kind(), where.value())))
                    .findFirst()
                    .orElse(""));
            return "cast(? as varchar(200))";
        });
    }

    private static StringBuilder select(View view, View.Order order) {
        var sql = new StringBuilder("select ");
        sql.append(view.columns().stream().map(c -> c.sql()).collect(Collectors.joining(", ")));
        sql.append(", ").append(order.key());
        if (!order.unique()) sql.append(", ").append(order.tie());
        return sql.append(' ').append(view.from());
    }

    /// A column that has but one value changes no order; named first, it lets H2 read the rows off the index that goes
    /// by
    /// the column and then by the order, where it would sort all of them.
    private static void ordered(View view, Query query, boolean down, StringBuilder sql) {
        var order = view.orders().get(query.order());
        var way = down ? " desc" : "";
        sql.append(" order by ");
        query.where().stream()
                .map(Query.Where::column)
                .filter(order.within()::contains)
                .findFirst()
                .ifPresent(column ->
                        sql.append(view.column(column).sql()).append(way).append(", "));
        sql.append(order.key()).append(way);
        if (!order.unique()) sql.append(", ").append(order.tie()).append(way);
    }

    private static void after(
            View.Order order, kontor.kernel.Row.Cursor place, boolean down, StringBuilder sql, List<Object> values) {
        var beyond = down ? " < ?" : " > ?";
        var tie = stored(order.tieKind(), place.tie());
        if (order.unique()) {
            sql.append(" and ").append(order.tie()).append(beyond);
            values.add(tie);
            return;
        }
        var key = stored(
                order.keyKind(),
                java.util.Objects.requireNonNull(place.key(), "orders go by columns that are never null"));
        sql.append(" and ").append(order.key()).append(down ? " <= ?" : " >= ?");
        sql.append(" and (")
                .append(order.key())
                .append(beyond)
                .append(" or ")
                .append(order.tie())
                .append(beyond)
                .append(")");
        values.add(key);
        values.add(key);
        values.add(tie);
    }

    /// The first word is the beginning of one of the key columns.
    private static void typed(View view, Query query, StringBuilder sql, List<Object> values) {
        var letters = Fold.key(query.typed());
        if (letters.isEmpty() || view.search().prefix().isEmpty()) return;
        var any = view.search().prefix().stream()
                .map(p -> "(" + p + " >= ? and " + p + " < ?)")
                .collect(Collectors.joining(" or "));
        sql.append(" and (").append(any).append(")");
        for (int i = 0; i < view.search().prefix().size(); i++) {
            values.add(letters);
            values.add(letters + "\uFFFF");
        }
    }

    @SuppressWarnings("unchecked")
    private static Object stored(Kind<?> kind, Object value) {
        return ((Kind<Object>) kind).stored(value);
    }
}
