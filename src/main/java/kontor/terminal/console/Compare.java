package kontor.terminal.console;

import java.util.List;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// What somebody else has changed while a form was filled in: each field as it is now and as it stands in the
/// form. Nothing is lost whatever is chosen: the form is still there below.
final class Compare implements Panel {

    private static final int WIDEST = 100;
    private static final int LABEL = 16;

    /// What can be done about it.
    private record Choice(String label, Runnable run) {}

    private final Stage stage;
    private final List<Origin.Difference> all;
    private final String record;
    private final java.util.function.Function<Origin.Difference, String> label;
    private final List<Choice> choices;
    private int at;

    /// @param record what it is about, such as `Customer 10042`
    /// @param label  the name of a field
    /// @param mine   saves what stands in the form
    /// @param theirs takes into the form what they have changed
    Compare(
            Stage stage,
            String record,
            List<Origin.Difference> all,
            java.util.function.Function<Origin.Difference, String> label,
            Runnable mine,
            Runnable theirs) {
        this.stage = stage;
        this.record = record;
        this.all = all;
        this.label = label;
        this.choices = List.of(
                new Choice(stage.say("console.changed.take"), theirs),
                new Choice(stage.say("console.changed.keep"), mine),
                new Choice(stage.say("console.changed.back"), () -> {}));
    }

    @Override
    public boolean key(Key key) {
        switch (key.kind()) {
            case ESC, F3, F12 -> {
                return false;
            }
            case UP, BACKTAB, LEFT -> at = Math.max(0, at - 1);
            case DOWN, TAB, RIGHT -> at = Math.min(choices.size() - 1, at + 1);
            case ENTER -> {
                choices.get(at).run().run();
                return false;
            }
            default -> {}
        }
        return true;
    }

    @Override
    public void paint(Canvas work) {
        var width = Math.min(WIDEST, work.columns());
        var left = (work.columns() - width) / 2;
        var words = Wrap.lines(stage.say("console.changed.words", record), width - 4);
        var rows = Math.clamp(all.size(), 1, Math.max(1, work.rows() - words.size() - choices.size() - 4));
        var height = Math.min(work.rows(), words.size() + rows + choices.size() + 4);
        work.fill(left, 0, width, height, Style.PLAIN);
        work.box(left, 0, width, height, stage.say("console.changed.title"));
        var inside = work.part(left + 2, 1, width - 4, height - 2);
        var y = 0;
        for (var line : words) inside.put(0, y++, line, Style.PLAIN);
        row(inside, y++, "", stage.say("console.changed.theirs"), stage.say("console.changed.mine"), Style.HEADER);
        for (var one : all.subList(0, Math.min(rows, all.size())))
            row(
                    inside,
                    y++,
                    (one.both() ? "! " : "  ") + label.apply(one),
                    one.theirs(),
                    one.mine(),
                    one.both() ? Style.WARNING : Style.PLAIN);
        y++;
        for (int i = 0; i < choices.size(); i++) {
            var chosen = i == at;
            var text = (chosen ? "> " : "  ") + choices.get(i).label();
            inside.put(0, y, Cells.left(text, inside.columns()), chosen ? Style.SELECTED : Style.PLAIN);
            if (chosen) inside.cursor(0, y);
            y++;
        }
    }

    private static void row(Canvas area, int y, String label, String theirs, String mine, Style style) {
        var name = Math.min(LABEL, area.columns() / 3);
        var half = (area.columns() - name - 2) / 2;
        area.put(0, y, Cells.left(label, name), style);
        area.put(name, y, " " + Cells.left(theirs, half), style);
        area.put(name + half + 1, y, " " + Cells.left(mine, half), style);
    }
}
