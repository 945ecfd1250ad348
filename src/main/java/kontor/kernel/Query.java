package kontor.kernel;

import java.util.List;
import java.util.Optional;

/// What is asked of a view.
///
/// @param where    conditions; all must hold
/// @param typed    letters typed on the list; empty for none
/// @param order    which of the view's orders, by place
/// @param after    only rows beyond this place in that order
/// @param backward read towards the beginning; the rows still come in the view's order
/// @param limit    at most so many rows
public record Query(
        List<Where> where, String typed, int order, Optional<Row.Cursor> after, boolean backward, int limit) {

    /// A column must have this value.
    ///
    /// @param column its name
    /// @param value  as the column's kind has it; an empty `Optional` for rows without one
    public record Where(String column, Object value) {}

    public static Query first(int limit) {
        return new Query(List.of(), "", 0, Optional.empty(), false, limit);
    }

    public Query where(String column, Object value) {
        var more = new java.util.ArrayList<>(where);
        more.add(new Where(column, value));
        return new Query(List.copyOf(more), typed, order, after, backward, limit);
    }

    public Query typed(String letters) {
        return new Query(where, letters, order, after, backward, limit);
    }

    public Query ordered(int place) {
        return new Query(where, typed, place, after, backward, limit);
    }

    public Query after(Row.Cursor place) {
        return new Query(where, typed, order, Optional.of(place), false, limit);
    }

    public Query before(Row.Cursor place) {
        return new Query(where, typed, order, Optional.of(place), true, limit);
    }

    public Query limit(int most) {
        return new Query(where, typed, order, after, backward, most);
    }
}
