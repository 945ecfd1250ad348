package kontor.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Row;

/// A company in which customers complain, with short words for what both sides do about it.
public final class CaseWork implements AutoCloseable {

    private final Trade trade = new Trade();
    private final Founded house = trade.house();

    public Trade trade() {
        return trade;
    }

    public Founded house() {
        return house;
    }

    /// Fields by name and value, two by two.
    public static Map<String, Object> with(String complaint, Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("complaint", complaint);
        for (int i = 0; i < pairs.length; i += 2) fields.put((String) pairs[i], pairs[i + 1]);
        return fields;
    }

    /// Hansen Bygg complains about a product; the desk hands it over.
    public String forwarded(String product, String words) {
        var number =
                house.done("complaint.receive", Map.of("customer", Trade.HANSEN, "product", product, "words", words));
        house.done("complaint.acknowledge", with(number));
        house.done("complaint.forward", with(number));
        return number;
    }

    public String does(String command, String complaint, Object... pairs) {
        return house.done(command, with(complaint, pairs));
    }

    public String refused(String command, String complaint, Object... pairs) {
        return house.refused(command, with(complaint, pairs));
    }

    /// The cause is known and something is planned.
    public String planned(String product, String words) {
        var number = forwarded(product, words);
        does("case.triage", number, "severity", "normal");
        does("case.cause", number, "cause", "material.crack");
        does("case.plan", number, "action", "repair");
        return number;
    }

    public void tell(String complaint, String reaction) {
        does("complaint.tell", complaint, "channel", "phone", "reaction", reaction);
    }

    /// Closed at the desk.
    public String closed(String product, String words) {
        var number = planned(product, words);
        does("case.answer", number, "words", "A new one comes");
        tell(number, "accepted");
        does("complaint.close", number);
        return number;
    }

    /// A column of a view's rows that belong to a complaint, as scripts see it.
    public List<String> all(String view, String complaint, String column) {
        return house.rows(view, "complaint", complaint).stream()
                .map(row -> wire(row, column))
                .toList();
    }

    /// A column of the case as scripts see it.
    public String of(String complaint, String column) {
        return wire(house.rows("cases", "number", complaint).getFirst(), column);
    }

    public static String wire(Row row, String column) {
        return row.wire(row.view().at(column));
    }

    @Override
    public void close() {
        trade.close();
    }
}
