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
            List.of("console.home.lists", "console.home.begin", "console.home.chart");

    private final Stage stage;
    private final HomePlace home;

    HomePaint(Stage stage, HomePlace home) {
        this.stage = stage;
        this.home = home;
    }

    /// Side by side as far as the width bears it; the chart beside the rest, or below what can be begun where
    /// there is room. In a narrow window one at a time.
    void paint(Canvas work) {
        var all = work.part(0, 1, work.columns(), work.rows() - 1);
        if (work.columns() < 60) {
            column(all, home.group());
            return;
        }
        var width = Math.min(WIDEST, work.columns() / 2);
        if (work.columns() < 3 * WIDEST && flows(all, width)) return;
        var below = home.groups().get(1).size() + 2;
        var room = all.rows() - below > home.groups().get(2).size();
        column(all.part(0, 0, width, all.rows()), 0);
        if (work.columns() >= 3 * WIDEST) {
            column(all.part(width + 2, 0, width, all.rows()), 1);
            column(all.part(2 * width + 4, 0, width, all.rows()), 2);
        } else if (room) {
            column(all.part(width + 2, 0, width, below), 1);
            column(all.part(width + 2, below, width, all.rows() - below), 2);
        } else column(all.part(width + 2, 0, width, all.rows()), home.group() == 2 ? 2 : 1);
    }

    /// Where the lists are more than one column holds they go on in the next one, below what can be begun by a key.
    ///
    /// @return false where they are not, or the keys go elsewhere
    private boolean flows(Canvas all, int width) {
        var height = all.rows() - 1;
        var begun = home.groups().get(1).stream().filter(e -> e.key() > ' ').toList();
        var rest = height - begun.size() - 2;
        home.room(height + Math.max(0, rest));
        var lists = home.groups().getFirst();
        if (home.group() != 0 || lists.size() <= height || rest < 1) return false;
        heading(all.part(0, 0, width, all.rows()), 0);
        var right = all.part(width + 2, 0, width, all.rows());
        heading(right, 1);
        for (int i = 0; i < begun.size(); i++) entry(right, i + 1, begun.get(i), false);
        var from = home.top(height + rest);
        for (int i = 0; i < height + rest && from + i < lists.size(); i++) {
            var below = i - height;
            var area = below < 0 ? all.part(0, 0, width, all.rows()) : right;
            var y = below < 0 ? i + 1 : begun.size() + 2 + below;
            entry(area, y, lists.get(from + i), from + i == home.at());
        }
        return true;
    }

    private void heading(Canvas area, int group) {
        area.put(1, 0, Cells.left(stage.say(HEADINGS.get(group)), area.columns() - 2), Style.HEADER);
    }

    private void column(Canvas area, int group) {
        var entries = home.groups().get(group);
        if (entries.isEmpty()) return;
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
        var most = home.groups().get(2).stream()
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
            case Opening.Card(var kind, var number) -> stage.kindName(kind) + " " + number;
        };
    }
}
