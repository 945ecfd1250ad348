package kontor.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Department;
import kontor.kernel.Kinds;
import kontor.kernel.Query;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.kernel.View;

/// A line of a side's first screen: one key leads where it says.
///
/// @param side    whose first screen
/// @param key     the letter or digit that opens it
/// @param title   what it says; empty for the title of the view or command
/// @param opens   where it leads
/// @param counted whether it is a queue whose length stands beside it, at most `99+`
public record MenuEntry(Side side, char key, Optional<Text> title, Opening opens, boolean counted) {

    /// The key of what has none: a bar of a chart.
    private static final char CHART = '\0';

    /// A list.
    public static MenuEntry list(Side side, char key, View view) {
        return new MenuEntry(side, key, Optional.empty(), Opening.rows(view.name()), false);
    }

    /// A queue: its rows are counted, up to 99.
    public static MenuEntry queue(Side side, char key, View view, Query.Where... where) {
        return new MenuEntry(side, key, Optional.empty(), new Opening.Rows(view.name(), List.of(where), ""), true);
    }

    /// A form.
    public static MenuEntry form(Side side, char key, String command) {
        return new MenuEntry(side, key, Optional.empty(), Opening.form(command), false);
    }

    /// The page of a department; of what the other side lets be seen where that is empty.
    public static MenuEntry page(Side side, char key, Optional<Department> department) {
        return new MenuEntry(side, key, Optional.empty(), new Opening.Page(department), false);
    }

    /// The same line behind another key.
    public MenuEntry behind(char other) {
        return new MenuEntry(side, other, title, opens, counted);
    }

    /// A chart of a view: a queue for each value of a column, drawn as bars, of which each leads to its rows.
    /// Only for views of few rows: every bar is counted, up to 99.
    public static List<MenuEntry> chart(Side side, View view, String column) {
        var type = view.column(column).kind().type();
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new MenuEntry(
                        side,
                        CHART,
                        Optional.of(Text.of(Kinds.textKey((Enum<?>) value))),
                        new Opening.Rows(view.name(), List.of(new Query.Where(column, value)), ""),
                        true))
                .toList();
    }

    /// Whether it is a bar of a chart.
    public boolean bar() {
        return key == CHART;
    }

    /// With words of its own: a key of the texts.
    public MenuEntry titled(String textKey) {
        return new MenuEntry(side, key, Optional.of(Text.of(textKey)), opens, counted);
    }
}
