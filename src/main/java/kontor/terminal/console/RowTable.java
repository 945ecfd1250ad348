package kontor.terminal.console;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.View;
import kontor.terminal.keys.Key;

/// The rows of a view around the one that is looked at: a window that is read by key, page by page, beside the
/// session's thread. Steps taken while a page is on its way are owed and taken when it has come.
final class RowTable {

    /// A page of rows, and whether there are more before and behind it.
    private record Page(List<Row> rows, boolean before, boolean after) {}

    /// What a page does to the window.
    private enum Join {
        FIRST,
        LAST,
        BEFORE,
        AFTER,
        AGAIN
    }

    private final Stage stage;
    private final View view;
    private final List<Query.Where> where;
    private String typed = "";
    private int order;
    private List<Row> rows = List.of();
    private boolean before;
    private boolean after;
    private int at;
    private int top;
    private int page = 20;
    private volatile int asked;
    private volatile long reading;
    private boolean pending;
    private boolean dirty;
    private int owed;
    private boolean loaded;
    private Optional<String> wanted = Optional.empty();
    private final Set<String> marked = new LinkedHashSet<>();

    RowTable(Stage stage, View view, List<Query.Where> where) {
        this.stage = stage;
        this.view = view;
        this.where = where;
    }

    View view() {
        return view;
    }

    List<Row> rows() {
        return rows;
    }

    int at() {
        return at;
    }

    int order() {
        return order;
    }

    boolean pending() {
        return pending;
    }

    boolean loaded() {
        return loaded;
    }

    boolean more() {
        return before || after;
    }

    Set<String> marked() {
        return marked;
    }

    Optional<Row> selected() {
        return at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    /// The marked rows in sight, or the one looked at.
    List<Row> chosen() {
        var all = rows.stream().filter(r -> marked.contains(r.wire(0))).toList();
        return all.isEmpty() ? selected().stream().toList() : all;
    }

    /// Says how many rows fit, and which is then the first.
    int top(int height) {
        page = Math.max(3, height);
        if (at < top) top = at;
        if (at >= top + height) top = at - height + 1;
        return top = Math.clamp(top, 0, Math.max(0, rows.size() - height));
    }

    void narrow(String letters) {
        typed = letters;
        ask(Join.FIRST);
    }

    void sort(int place) {
        order = place;
        ask(Join.FIRST);
    }

    void first() {
        ask(Join.FIRST);
    }

    /// Asks again without moving.
    void again() {
        if (pending) dirty = true;
        else ask(loaded ? Join.AGAIN : Join.FIRST);
    }

    /// The row with this number is to be looked at when it comes.
    void want(String number) {
        wanted = Optional.of(number);
    }

    void mark() {
        selected().ifPresent(row -> {
            if (!marked.remove(row.wire(0))) marked.add(row.wire(0));
            move(1);
        });
    }

    /// A key that moves; says whether it was one.
    boolean key(Key key) {
        switch (key.kind()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-page);
            case PAGE_DOWN -> move(page);
            case HOME -> edge(Join.FIRST, before, 0);
            case END -> edge(Join.LAST, after, rows.size() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void edge(Join join, boolean more, int place) {
        if (more) ask(join);
        else at = Math.max(0, place);
    }

    void move(int steps) {
        var wish = at + steps;
        var last = Math.max(0, rows.size() - 1);
        at = Math.clamp(wish, 0, last);
        if (wish > last && after || pending && wish > last) owed += wish - last;
        if (wish < 0 && before) owed += wish;
        if (pending) return;
        if (after && at + page > last) ask(Join.AFTER);
        else if (before && at < page) ask(Join.BEFORE);
    }

    private void ask(Join join) {
        var number = ++asked;
        var size = join == Join.AGAIN ? Math.max(rows.size(), 2 * page) + 1 : 2 * page + 1;
        var seen = rows;
        var hadBefore = before;
        pending = true;
        reading = 0;
        stage.beside(() -> read(number, join, size, seen, hadBefore), outcome -> {
            if (number == asked) came(join, outcome);
        });
    }

    private Outcome<Page> read(int number, Join join, int size, List<Row> seen, boolean hadBefore) {
        var query = new Query(where, typed, order, Optional.empty(), false, size);
        var sift = new Sift(stage, this::rows, () -> number != asked, count -> told(number, count));
        Function<Query, Outcome<List<Row>>> page = q -> Sift.wanted(view, q) ? sift.page(q) : rows(q);
        return switch (join) {
            case FIRST -> page.apply(query).then(rows -> cut(rows, size, false, false));
            case LAST ->
                page.apply(new Query(where, typed, order, Optional.empty(), true, size))
                        .then(rows -> cut(rows, size, true, false));
            case AFTER -> page.apply(query.after(seen.getLast().cursor())).then(rows -> cut(rows, size, false, true));
            case BEFORE -> page.apply(query.before(seen.getFirst().cursor())).then(rows -> cut(rows, size, true, true));
            case AGAIN -> {
                if (!hadBefore || seen.isEmpty()) yield page.apply(query).then(rows -> cut(rows, size, false, false));
                var ahead = page.apply(query.before(seen.getFirst().cursor()).limit(1));
                yield ahead.then(one -> page.apply(
                                one.isEmpty()
                                        ? query
                                        : query.after(one.getLast().cursor()))
                        .then(rows -> cut(rows, size, false, !one.isEmpty())));
            }
        };
    }

    private void told(int number, long count) {
        if (number != asked) return;
        reading = count;
        stage.moved();
    }

    /// How many rows have been read for the answer that is on its way, where that takes long.
    long reading() {
        return pending ? reading : 0;
    }

    private Outcome<List<Row>> rows(Query query) {
        return stage.house().reads().page(stage.actor(), view, query);
    }

    /// One row too many was asked for: it says whether there are more.
    private static Outcome<Page> cut(List<Row> rows, int size, boolean backward, boolean otherSide) {
        var more = rows.size() == size;
        var kept = !more ? rows : backward ? rows.subList(1, size) : rows.subList(0, size - 1);
        return Outcome.done(new Page(List.copyOf(kept), backward ? more : otherSide, backward ? otherSide : more));
    }

    private void came(Join join, Outcome<Page> outcome) {
        pending = false;
        switch (outcome) {
            case Outcome.Refused<Page>(var refusal) -> {
                window(new Page(List.of(), false, false), 0);
                stage.refuse(refusal);
            }
            case Outcome.Done<Page>(var came) -> join(join, came);
        }
        loaded = true;
        var steps = owed;
        owed = 0;
        if (steps != 0) move(steps);
        if (dirty && !pending) {
            dirty = false;
            ask(Join.AGAIN);
        }
    }

    private void join(Join join, Page came) {
        var offset = at - top;
        switch (join) {
            case FIRST -> window(came, 0);
            case LAST -> window(came, came.rows().size() - 1);
            case AFTER -> {
                var all = new ArrayList<>(rows);
                all.addAll(came.rows());
                window(new Page(List.copyOf(all), before, came.after()), at);
                trim(Math.max(0, rows.size() - 8 * page));
            }
            case BEFORE -> {
                var all = new ArrayList<>(came.rows());
                all.addAll(rows);
                var place = at + came.rows().size();
                window(new Page(List.copyOf(all), came.before(), after), place);
                top = Math.max(0, place - offset);
            }
            case AGAIN -> {
                var number = selected().map(r -> r.wire(0)).orElse("");
                window(came, Math.clamp(at, 0, Math.max(0, came.rows().size() - 1)));
                place(number).ifPresent(p -> at = p);
                top = Math.max(0, at - offset);
            }
        }
        wanted.flatMap(this::place).ifPresent(p -> at = p);
        wanted = Optional.empty();
    }

    private Optional<Integer> place(String number) {
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).wire(0).equals(number)) return Optional.of(i);
        return Optional.empty();
    }

    private void window(Page page, int place) {
        rows = page.rows();
        before = page.before();
        after = page.after();
        at = Math.max(0, place);
    }

    private void trim(int count) {
        if (count == 0 || count > at) return;
        rows = List.copyOf(rows.subList(count, rows.size()));
        before = true;
        at -= count;
        top = Math.max(0, top - count);
    }
}
