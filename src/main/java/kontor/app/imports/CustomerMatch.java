package kontor.app.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.app.line.Line;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.View;

/// Finds a customer by whatever number a file names them: ours, the organisation number, or the number elsewhere.
final class CustomerMatch {

    private static final int MOST_KNOWN = 100_000;

    private final Line line;
    private final View customers;
    private final Map<String, Optional<String>> known = new HashMap<>();

    CustomerMatch(Line line) {
        this.line = line;
        this.customers = line.office().catalogue().view("customers").orElseThrow();
    }

    /// Our number of the customer, if it is one.
    Optional<String> of(String said) {
        if (known.size() > MOST_KNOWN) known.clear();
        return known.computeIfAbsent(said, this::find);
    }

    private Optional<String> find(String said) {
        return with("number", said)
                .or(() -> with("org-number", said.replace(" ", "").replace("MVA", "")))
                .or(() -> with("reference", said));
    }

    private Optional<String> with(String column, String said) {
        return customers.column(column).kind().read(said).flatMap(value -> {
            var query = Query.first(1).where(column, value);
            return switch (line.reads().page(line.actor(), customers, query)) {
                case Outcome.Done<List<Row>>(var rows) ->
                    rows.stream().findFirst().map(Row::number);
                case Outcome.Refused<List<Row>> no -> Optional.empty();
            };
        });
    }
}
