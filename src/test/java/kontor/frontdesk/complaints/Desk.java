package kontor.frontdesk.complaints;

import static kontor.stories.Trade.HANSEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Row;
import kontor.stories.Founded;
import kontor.stories.Trade;

/// A company whose desk takes complaints, with short words for what both sides do about one.
final class Desk implements AutoCloseable {

    private final Trade trade = new Trade();
    private final Founded house = trade.house();

    Trade trade() {
        return trade;
    }

    Founded house() {
        return house;
    }

    /// Takes one in.
    String receive(String words) {
        return house.done("complaint.receive", Map.of("customer", HANSEN, "words", words));
    }

    /// The desk does something with it that needs no more words.
    void does(String command, String complaint) {
        house.done("complaint." + command, Map.of("complaint", complaint));
    }

    /// The office says something of it.
    void says(String what, String complaint, String words) {
        house.done("test.word", Map.of("complaint", complaint, "says", what, "words", words));
    }

    void tell(String complaint, String reaction) {
        house.done("complaint.tell", Map.of("complaint", complaint, "channel", "phone", "reaction", reaction));
    }

    /// One that has come so far by the usual way.
    String in(ComplaintState state) {
        var number = receive("The door sticks");
        var way = switch (state) {
            case RECEIVED -> List.<String>of();
            case ACKNOWLEDGED -> List.of("acknowledge");
            case FORWARDED -> List.of("acknowledge", "forward");
            case ANSWERED -> List.of("acknowledge", "forward", "answer");
            case TOLD -> List.of("acknowledge", "forward", "answer", "tell");
            case CLOSED -> List.of("acknowledge", "forward", "answer", "tell", "close");
            case REOPENED -> List.of("acknowledge", "forward", "answer", "tell", "reopen");
        };
        for (var step : way) {
            switch (step) {
                case "answer" -> says("answered", number, "You get a new one");
                case "tell" -> tell(number, "accepted");
                default -> does(step, number);
            }
        }
        assertThat(of(number, "state")).isEqualTo(kontor.kernel.Kinds.wire(state));
        return number;
    }

    /// A column of a complaint as scripts see it.
    String of(String complaint, String column) {
        return wire(house.rows("complaints", "number", complaint).getFirst(), column);
    }

    /// A column of the rows of a view that belong to a complaint.
    List<String> all(String view, String complaint, String column) {
        return house.rows(view, "complaint", complaint).stream()
                .map(row -> wire(row, column))
                .toList();
    }

    static String wire(Row row, String column) {
        return row.wire(row.view().at(column));
    }

    /// The fields of a command about a complaint with what else it must have.
    static Map<String, Object> fields(String command, String complaint) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("complaint", complaint);
        if (command.equals("tell")) fields.putAll(Map.of("channel", "phone", "reaction", "accepted"));
        if (command.equals("put-question")) fields.put("channel", "phone");
        if (command.equals("reply") || command.equals("correct")) fields.put("words", "Since Monday");
        return fields;
    }

    /// Whatever the office says here, it says without a case.
    @Override
    public void close() {
        assertThat(trade.faults().stream().filter(fault -> !fault.check().equals("complaints-both-sides")))
                .isEmpty();
        trade.close();
    }
}
