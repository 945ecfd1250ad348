package kontor.terminal.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongConsumer;
import kontor.kernel.Column;
import kontor.kernel.Fold;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.View;

/// Narrows a part of a list, or a list that no index of words knows, by the words that its rows show: reads the
/// part by key, page after page, and keeps the rows in which each word typed begins a word. Exact whatever the
/// size; a queue is read in one go, and of something large the rows read so far are told, and reading it is given
/// up when nobody wants it any more.
final class Sift {

    private static final int LEAST = 200;
    private static final int MOST = 5000;

    private final Stage stage;
    private final Function<Query, Outcome<List<Row>>> read;
    private final BooleanSupplier unwanted;
    private final LongConsumer told;

    /// @param unwanted whether something else has been asked for by now
    /// @param told     hears how many rows have been read
    Sift(Stage stage, Function<Query, Outcome<List<Row>>> read, BooleanSupplier unwanted, LongConsumer told) {
        this.stage = stage;
        this.read = read;
        this.unwanted = unwanted;
        this.told = told;
    }

    /// Whether letters on a list are looked for here and not by an index: a number is found by its beginning.
    static boolean wanted(View view, Query query) {
        if (query.typed().isBlank()) return false;
        if (!query.where().isEmpty()) return true;
        var byNumber =
                !view.search().prefix().isEmpty() && query.typed().chars().anyMatch(Character::isDigit);
        return view.search().index().isEmpty() && !byNumber;
    }

    /// As many rows as the query wants, in the view's order.
    Outcome<List<Row>> page(Query query) {
        var words = Fold.words(query.typed());
        var found = new ArrayList<Row>();
        var size = LEAST;
        var seen = 0L;
        for (var next = query.typed("").limit(size); ; ) {
            var outcome = read.apply(next);
            if (!(outcome instanceof Outcome.Done<List<Row>>(var rows))) return outcome;
            var inOrder = query.backward() ? rows.reversed() : rows;
            inOrder.stream().filter(row -> fits(row, words)).forEach(found::add);
            seen += rows.size();
            if (rows.size() < size || found.size() >= query.limit() || unwanted.getAsBoolean()) break;
            told.accept(seen);
            size = Math.min(MOST, size * 2);
            var last = inOrder.getLast().cursor();
            next = (query.backward() ? next.before(last) : next.after(last)).limit(size);
        }
        var page = found.subList(0, Math.min(found.size(), query.limit()));
        return Outcome.done(List.copyOf(query.backward() ? page.reversed() : page));
    }

    private boolean fits(Row row, List<String> words) {
        var shown = new StringBuilder();
        var columns = row.view().columns();
        for (int i = 0; i < columns.size(); i++)
            if (i == 0 || columns.get(i).use() != Column.Use.DATA)
                shown.append(TablePaint.value(stage, row, i)).append('\n');
        var there = Fold.words(shown.toString());
        return words.stream().allMatch(w -> there.stream().anyMatch(t -> t.startsWith(w)));
    }
}
