package kontor.terminal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kontor.kernel.Row;
import kontor.kernel.Text;

/// Something that can be done with a row. Its form opens, unless there is nothing left to fill in.
///
/// @param command the command's name
/// @param filled  what the row tells of it, as in a line of a batch file
/// @param off     why it cannot be done with this row now; empty where it can
/// @param atOnce  whether it is done without a form though fields could still be filled in
public record RowAction(
        String command, Function<Row, Map<String, Object>> filled, Function<Row, Optional<Text>> off, boolean atOnce) {

    /// Off unless the row is in one of these states.
    public static Function<Row, Optional<Text>> onlyIn(Enum<?>... states) {
        return row -> {
            var is = row.get("state").orElse("");
            return List.of(states).contains(is)
                    ? Optional.empty()
                    : Optional.of(Text.of("console.off.state", row.wire(0), is, states[0]));
        };
    }
}
