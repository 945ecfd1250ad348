package kontor.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.View;
import org.jspecify.annotations.Nullable;

/// The access trail as rows of its view. It is no part of the books and outlives every picture of them, so its lines
/// are
/// read where the side store keeps them.
final class AccessRows {

    private AccessRows() {}

    /// The newest first, from where the query says; the other way where it looks back.
    static List<Row> of(SideStore store, View view, Query query) {
        var all = new ArrayList<Row>();
        store.eachAccess(line -> read(line, view, all.size() + 1L).ifPresent(all::add));
        if (!query.backward()) Collections.reverse(all);
        return all.stream()
                .filter(row -> query.where().stream().allMatch(where -> fits(row, where)))
                .filter(row ->
                        query.after().map(place -> beyond(row, place, query)).orElse(true))
                .limit(query.limit())
                .toList();
    }

    private static boolean fits(Row row, Query.Where where) {
        return where.value() instanceof Optional<?>
                ? row.get(where.column()).isEmpty()
                : row.get(where.column()).filter(where.value()::equals).isPresent();
    }

    private static boolean beyond(Row row, Row.Cursor place, Query query) {
        var order = Long.compare((Long) row.cursor().tie(), (Long) place.tie());
        return query.backward() ? order > 0 : order < 0;
    }

    private static Optional<Row> read(String line, View view, long number) {
        try {
            var rest = new LinkedHashMap<>(Json.object(line));
            var at = Instant.parse(taken(rest, "at"));
            var values = new ArrayList<@Nullable Object>(
                    List.of(number, at, taken(rest, "who"), taken(rest, "what"), about(rest)));
            return Optional.of(new Row(view, values, new Row.Cursor(number, number)));
        } catch (Json.Malformed | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String taken(Map<String, Object> tree, String name) {
        return String.valueOf(tree.remove(name));
    }

    private static String about(Map<String, Object> rest) {
        return rest.entrySet().stream()
                .map(more -> more.getKey() + "=" + more.getValue())
                .collect(Collectors.joining(" "));
    }
}
