package kontor.terminal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kontor.kernel.Command;
import kontor.kernel.Row;
import kontor.kernel.Shape;
import kontor.kernel.Text;

/// Something that can be done with a row. When what the row fills in is all the command must have, it is done at once;
/// otherwise its form opens.
///
/// @param command the command's name
/// @param filled  what the row tells of it, as in a line of a batch file
/// @param off     why it cannot be done with this row now; empty where it can
public record RowAction(String command, Function<Row, Map<String, Object>> filled, Function<Row, Optional<Text>> off) {

    /// An action that a command record describes.
    public static <C extends Command<?>> RowAction of(
            String command, Function<Row, C> record, Function<Row, Optional<Text>> off) {
        return new RowAction(command, row -> tree(record.apply(row)), off);
    }

    @SuppressWarnings("unchecked")
    private static <C extends Command<?>> Map<String, Object> tree(C record) {
        return Shape.of((Class<C>) record.getClass()).write(record);
    }
}
