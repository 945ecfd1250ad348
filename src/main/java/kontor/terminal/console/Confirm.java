package kontor.terminal.console;

import kontor.terminal.forms.LineEdit;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// Asks for a record's number to be typed before something is destroyed: Enter alone never does it.
final class Confirm implements Panel {

    private final Stage stage;
    private final String title;
    private final String number;
    private final Runnable run;
    private LineEdit typed = LineEdit.EMPTY;

    Confirm(Stage stage, String title, String number, Runnable run) {
        this.stage = stage;
        this.title = title;
        this.number = number;
        this.run = run;
    }

    @Override
    public boolean key(Key key) {
        switch (key.kind()) {
            case ESC, F3, F12 -> {
                return false;
            }
            case ENTER, F10 -> {
                if (typed.text().strip().equalsIgnoreCase(number)) {
                    run.run();
                    return false;
                }
                stage.refuse(stage.say("console.confirm.other", number));
                typed = LineEdit.EMPTY;
            }
            default -> typed = typed.key(key);
        }
        return true;
    }

    @Override
    public void paint(Canvas work) {
        var width = Math.min(56, work.columns() - 4);
        var lines = Wrap.lines(stage.say("console.confirm", number), width);
        var left = Math.max(0, (work.columns() - width - 4) / 2);
        work.fill(left, 0, width + 4, lines.size() + 4, Style.PLAIN);
        work.box(left, 0, width + 4, lines.size() + 4, title);
        for (int i = 0; i < lines.size(); i++) work.put(left + 2, i + 1, lines.get(i), Style.PLAIN);
        var row = lines.size() + 2;
        work.put(left + 2, row, Cells.left(typed.text(), 20), Style.FIELD_FOCUS);
        work.cursor(left + 2 + Cells.width(typed.text()), row);
    }
}
