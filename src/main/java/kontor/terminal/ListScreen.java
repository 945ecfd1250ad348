package kontor.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kontor.kernel.Row;
import kontor.kernel.Text;
import kontor.kernel.View;

/// How a view stands on the screen as a list. A view without one still has a list: Enter opens the card of the row's
/// number, `.` offers every command whose first field is such a number.
///
/// ```java
/// ListScreen.of(OPEN)
///     .enter(row -> new Opening.Card(OrderNumber.class, row.wire(0)))
///     .action("order.confirm", row -> Map.of("order", row.wire(0)), row -> off(row.text("state")))
///     .creates("order.place")
/// ```
///
/// @param view    what it shows
/// @param enter   where Enter leads; empty for the card of the row's number
/// @param actions what `.` offers first
/// @param creates the command of F6; empty for none
/// @param marked  how a row stands out
/// @param bars    the column of figures that is drawn as a bar behind each row; empty for none
/// @param finish  the command of the action that F10 does; empty for none
public record ListScreen(
        View view,
        Optional<Function<Row, Opening>> enter,
        List<RowAction> actions,
        Optional<String> creates,
        Function<Row, Tone> marked,
        Optional<String> bars,
        Optional<String> finish) {

    /// How a row stands out; the row's own words must say why too.
    public enum Tone {
        USUAL,
        /// Finished, or of no interest now.
        QUIET,
        GOOD,
        WARNING,
        /// Shown red, with a `!` before the row.
        ALARM
    }

    public static ListScreen of(View view) {
        return new ListScreen(
                view,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                _ -> Tone.USUAL,
                Optional.empty(),
                Optional.empty());
    }

    public ListScreen enter(Function<Row, Opening> leads) {
        return new ListScreen(view, Optional.of(leads), actions, creates, marked, bars, finish);
    }

    /// An action that can always be tried.
    public ListScreen action(String command, Function<Row, Map<String, Object>> filled) {
        return action(command, filled, _ -> Optional.empty());
    }

    public ListScreen action(
            String command, Function<Row, Map<String, Object>> filled, Function<Row, Optional<Text>> off) {
        return with(new RowAction(command, filled, off, false));
    }

    /// An action that is done at once with what the row fills in.
    public ListScreen does(
            String command, Function<Row, Map<String, Object>> filled, Function<Row, Optional<Text>> off) {
        return with(new RowAction(command, filled, off, true));
    }

    private ListScreen with(RowAction action) {
        var more = new ArrayList<>(actions);
        more.add(action);
        return new ListScreen(view, enter, List.copyOf(more), creates, marked, bars, finish);
    }

    /// F10 does the action said last, with the row or with all that are marked: a queue is worked off with one key.
    public ListScreen finishes() {
        return new ListScreen(
                view,
                enter,
                actions,
                creates,
                marked,
                bars,
                Optional.of(actions.getLast().command()));
    }

    /// The command that F6 and `+` open.
    public ListScreen creates(String command) {
        return new ListScreen(view, enter, actions, Optional.of(command), marked, bars, finish);
    }

    public ListScreen marks(Function<Row, Tone> tone) {
        return new ListScreen(view, enter, actions, creates, tone, bars, finish);
    }

    /// Draws the list as a picture: behind each row stands a bar as long as its figure is of the greatest in sight.
    ///
    /// @param column of figures
    public ListScreen bars(String column) {
        view.column(column);
        return new ListScreen(view, enter, actions, creates, marked, Optional.of(column), finish);
    }
}
