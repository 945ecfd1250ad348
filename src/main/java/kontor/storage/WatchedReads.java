package kontor.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kontor.kernel.Actor;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Query;
import kontor.kernel.Reads;
import kontor.kernel.Row;
import kontor.kernel.View;

/// The reads that every door gets: what is denied, and who is shown sealed data of the audit trail, is written down in
/// the access trail, which itself is read here.
///
/// @param reads     of the tables
/// @param revealing opens what is sealed
/// @param side      keeps the access trail
/// @param trail     writes a line of it
record WatchedReads(Reads reads, Revealing revealing, SideStore side, Trail trail) implements Reads {

    /// Writes a line of the access trail, at the company's time.
    @FunctionalInterface
    interface Trail {
        void note(Actor actor, String what, Map<String, String> with);
    }

    @Override
    public Outcome<List<Row>> page(Actor actor, View view, Query query) {
        if (isTrail(view)) return trail(actor, view, query);
        var opening = opening(actor, view);
        var outcome = reads.page(actor, view, query)
                .then(rows -> Outcome.done(rows.stream().map(opening).toList()));
        if (outcome instanceof Outcome.Done<List<Row>>(var rows) && !rows.isEmpty() && view.sensitive())
            read(actor, view, rows.getFirst().number(), rows.size());
        return watched(actor, view, outcome);
    }

    @Override
    public Outcome<Long> each(Actor actor, View view, Query query, Consumer<Row> row) {
        if (isTrail(view))
            return trail(actor, view, query).then(rows -> {
                rows.forEach(row);
                return Outcome.done((long) rows.size());
            });
        var opening = opening(actor, view);
        var first = new ArrayList<String>(1);
        var outcome = reads.each(actor, view, query, one -> {
            if (first.isEmpty()) first.add(one.number());
            row.accept(opening.apply(one));
        });
        if (outcome instanceof Outcome.Done<Long>(var count) && count > 0 && view.sensitive())
            read(actor, view, first.getFirst(), count);
        return watched(actor, view, outcome);
    }

    private void read(Actor actor, View view, String from, long rows) {
        trail.note(actor, "read-personal", Map.of("view", view.name(), "from", from, "rows", Long.toString(rows)));
    }

    private static boolean isTrail(View view) {
        return view.name().equals(StorageRoom.ACCESS.name());
    }

    private Outcome<List<Row>> trail(Actor actor, View view, Query query) {
        if (!reads.may(actor, view.needs()))
            return watched(
                    actor, view, Outcome.refused(new NotAllowed(view.needs().name())));
        var rows = new ArrayList<>(AccessRows.of(side, view, query));
        if (query.backward()) Collections.reverse(rows);
        return Outcome.done(rows);
    }

    private <T> Outcome<T> watched(Actor actor, View view, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T>(var refusal) && refusal instanceof NotAllowed)
            trail.note(actor, "denied", Map.of("view", view.name()));
        return outcome;
    }

    /// Writes the first row that was opened down, once for each question.
    private UnaryOperator<Row> opening(Actor actor, View view) {
        if (!view.name().equals(StorageRoom.AUDIT.name())) return UnaryOperator.identity();
        var rights = new HashMap<Permission, Boolean>();
        var noted = new boolean[1];
        return row -> {
            var open = revealing.row(row, right -> rights.computeIfAbsent(right, asked -> reads.may(actor, asked)));
            if (open != row && !noted[0]) {
                noted[0] = true;
                trail.note(actor, "read-personal", Map.of("view", view.name(), "from", row.number()));
            }
            return open;
        };
    }

    @Override
    public boolean may(Actor actor, Permission permission) {
        return reads.may(actor, permission);
    }

    @Override
    public AutoCloseable listen(Consumer<Set<String>> changed) {
        return reads.listen(changed);
    }

    @Override
    public Set<String> tables(View view) {
        return reads.tables(view);
    }
}
