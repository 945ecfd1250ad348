package kontor.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The way to what is there: pages of views, with the permission asked each time.
public interface Reads {

    /// A page of a view by key, or a refusal where the actor may not read it.
    Outcome<List<Row>> page(Actor actor, View view, Query query);

    /// All rows that fit, one by one in the first order, without holding them all; the query's limit counts.
    Outcome<Long> each(Actor actor, View view, Query query, Consumer<Row> row);

    /// One record by its number.
    default Optional<Row> one(Actor actor, View view, String number) {
        var column = view.columns().getFirst();
        var value = column.kind().read(number);
        if (value.isEmpty()) return Optional.empty();
        return switch (page(actor, view, Query.first(1).where(column.name(), value.get()))) {
            case Outcome.Done<List<Row>>(var rows) -> rows.stream().findFirst();
            case Outcome.Refused<List<Row>> _ -> Optional.empty();
        };
    }

    /// Whether the actor may do this now.
    boolean may(Actor actor, Permission permission);

    /// Calls back after each commit with the names of the tables it changed, until the returned handle is closed.
    AutoCloseable listen(Consumer<Set<String>> changed);

    /// The tables behind a view: when one of them changes, a screen that shows it asks again.
    Set<String> tables(View view);

    /// A wrong answer here is the caller's own mistake.
    record NotAllowed(String permission) implements Refusal {
        @Override
        public String code() {
            return "kernel.refused.permission";
        }
    }
}
