package kontor.terminal.console;

import java.util.List;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Charts;
import kontor.terminal.paint.Style;

/// Paints a side's first screen.
final class HomePaint {

    private static final int WIDEST = 44;
    private static final int BAR = 21;
    private static final List<String> HEADINGS =
            List.of("console.home.lists", "console.home.begin", "console.home.departments", "console.home.chart");
    private static final int LISTS = 0;
    private static final int BEGIN = 1;
    private static final int ONWARDS = 2;
    private static final int CHART = 3;

    private final Stage stage;
    private final HomePlace home;

    HomePaint(Stage stage, HomePlace home) {
        this.stage = stage;
        this.home = home;
    }

    /// Side by side as far as the width bears it: what waits; what can be begun, and below it the departments; the
    /// chart in a third column, or in the second one's place while Tab is on it. In a narrow window one at a time.
    void paint(Canvas work) {
        var air = fits(work.rows() - 1) ? 1 : 0;
        var all = work.part(0, air, work.columns(), work.rows() - air);
        home.room(all.rows() - 1);
        if (work.columns() < 60) {
            column(all, home.group());
            return;
        }
        var width = Math.min(WIDEST, work.columns() / 2);
        column(all.part(0, 0, width, all.rows()), LISTS);
        var second = all.part(width + 2, 0, Math.min(width, work.columns() - width - 2), all.rows());
        var third = work.columns() >= 3 * WIDEST;
        if (home.group() == CHART && !third) {
            column(second, CHART);
            return;
        }
        two(second);
        if (third) column(all.part(2 * width + 4, 0, width, all.rows()), CHART);
    }

    /// Whether the second column shows all it has in so many rows.
    private boolean fits(int rows) {
        return home.groups().get(BEGIN).size() + 1 + home.groups().get(ONWARDS).size() + 1 <= rows;
    }

    private void two(Canvas area) {
        var begun = home.groups().get(BEGIN).size();
        var onwards = home.groups().get(ONWARDS).size();
        var below = onwards == 0 ? 0 : Math.min(onwards + 1, Math.max(area.rows() / 2, area.rows() - begun - 1));
        var gap = begun + 2 + below <= area.rows() ? 1 : 0;
        var above = Math.min(begun == 0 ? 0 : begun + 1 + gap, area.rows() - below);
        column(area.part(0, 0, area.columns(), above - (begun == 0 ? 0 : gap)), BEGIN);
        column(area.part(0, above, area.columns(), area.rows() - above), ONWARDS);
    }

    private void heading(Canvas area, int group) {
        area.put(1, 0, Cells.left(stage.say(headed(group)), area.columns() - 2), Style.HEADER);
    }

    private String headed(int group) {
        return group == ONWARDS && home.department() ? "console.home.further" : HEADINGS.get(group);
    }

    private void column(Canvas area, int group) {
        var entries = home.groups().get(group);
        if (entries.isEmpty() || area.rows() < 2) return;
        var focused = home.group() == group;
        heading(area, group);
        var height = area.rows() - 1;
        var from = focused ? home.top(height) : 0;
        for (int i = 0; i < height && from + i < entries.size(); i++)
            entry(area, i + 1, entries.get(from + i), focused && from + i == home.at());
    }

    private void entry(Canvas area, int y, MenuEntry entry, boolean chosen) {
        var width = area.columns() - 2;
        var count = count(entry, chosen);
        var style = chosen ? Style.SELECTED : Style.PLAIN;
        area.put(1, y, " ".repeat(width), style);
        area.put(2, y, entry.key() <= ' ' ? "  " : Character.toString(entry.key()), chosen ? style : Style.HINT_KEY);
        area.put(5, y, Cells.fit(title(entry), width - 5 - Cells.width(count) - 1), style);
        if (entry.bar()) bar(area, y, width - BAR - 4, entry, chosen ? style : Style.FIGURE);
        area.put(width - Cells.width(count), y, count, chosen ? style : Style.STRONG);
        if (chosen) area.cursor(2, y);
    }

    private void bar(Canvas area, int y, int width, MenuEntry entry, Style style) {
        var most = home.groups().get(CHART).stream()
                .mapToInt(e -> home.waiting(e).orElse(0))
                .max()
                .orElse(0);
        area.put(BAR, y, Charts.bar(home.waiting(entry).orElse(0), most, width, area.theme()), style);
    }

    private String count(MenuEntry entry, boolean chosen) {
        if (home.waiting(entry).isEmpty()) return "";
        var count = home.waiting(entry).get();
        var more = entry.bar() || chosen ? 0 : home.more(entry);
        return (more > 0 ? "+" + more + "  " : "")
                + (count > HomePlace.MOST ? HomePlace.MOST + "+" : count == 0 ? "-" : count.toString());
    }

    private String title(MenuEntry entry) {
        if (entry.title().isPresent()) return stage.say(entry.title().get());
        return switch (entry.opens()) {
            case Opening.Rows rows -> stage.say("view." + rows.view());
            case Opening.Form form -> stage.say(form.command());
            case Opening.Page page -> home.named(page);
            case Opening.Card(var kind, var number) -> stage.kindName(kind) + " " + number;
        };
    }
}
