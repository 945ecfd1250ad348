package kontor.app.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kontor.kernel.Column;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;
import kontor.kernel.View;
import kontor.storage.Json;

/// Everything about a person as one tree (GDPR article 15): the rows of every view that names the customer, the rows of
/// every view that names one of those records (an order's lines, an invoice's VAT), and what the audit trail has of
/// them. A new room's views are in it by themselves.
final class PersonalExport {

    private final Line line;
    private final CustomerNumber customer;
    private final Map<String, List<Map<String, Object>>> found = new LinkedHashMap<>();
    private final Set<RecordNumber> theirs = new LinkedHashSet<>();

    PersonalExport(Line line, CustomerNumber customer) {
        this.line = line;
        this.customer = customer;
    }

    String json() throws Stop {
        var views = line.office().catalogue().views();
        var left = new ArrayList<View>();
        for (var view : views)
            if (column(view, customer).isEmpty()) left.add(view);
            else rows(view, customer, true);
        for (var view : left) for (var number : theirs) rows(view, number, false);
        audit();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("customer", customer.value());
        tree.put("exported", line.office().clock().instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        tree.put("by", line.actor().audited());
        tree.putAll(found);
        return Safe.json(Json.write(tree)) + "\n";
    }

    private static java.util.Optional<Column<?>> column(View view, RecordNumber number) {
        return view.columns().stream()
                .<Column<?>>map(c -> c)
                .filter(c -> c.kind().type() == number.getClass())
                .findFirst();
    }

    private void rows(View view, RecordNumber number, boolean theirOwn) throws Stop {
        var column = column(view, number);
        if (column.isEmpty()) return;
        var query = Query.first(Integer.MAX_VALUE).where(column.get().name(), number);
        each(view, query, row -> {
            found.computeIfAbsent(view.name(), _ -> new ArrayList<>()).add(tree(row));
            if (theirOwn && row.values().getFirst() instanceof RecordNumber own && !own.equals(customer))
                theirs.add(own);
        });
    }

    private void audit() throws Stop {
        var named = "\"customer\":\"" + customer.value() + "\"";
        var view = line.office().catalogue().view("audit").orElseThrow();
        each(view, Query.first(Integer.MAX_VALUE), row -> {
            var own = row.text("command").startsWith("customer.")
                    && row.text("result").equals(customer.value());
            if (own || row.text("body").contains(named))
                found.computeIfAbsent("audit", _ -> new ArrayList<>()).add(tree(row));
        });
    }

    private void each(View view, Query query, java.util.function.Consumer<Row> use) throws Stop {
        var outcome = line.reads().each(line.actor(), view, query, use);
        if (outcome instanceof Outcome.Refused<Long>(var refusal)) throw Stop.refused(refusal.text());
    }

    private static Map<String, Object> tree(Row row) {
        var tree = new LinkedHashMap<String, Object>();
        for (int i = 0; i < row.view().columns().size(); i++) {
            var text = row.wire(i);
            if (!text.isEmpty()) tree.put(row.view().columns().get(i).name(), text);
        }
        return tree;
    }
}
