package kontor.terminal.console;

import java.util.List;
import java.util.Optional;
import kontor.terminal.forms.LineEdit;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// The command line in row 23, with what it can mean above it.
final class CommandLine {

    /// What the line asks of the console apart from opening a screen.
    interface Ears {
        void leave();

        void lock();

        void change();

        /// A new password of one's own, or a new PIN.
        void own(boolean pin);

        void deed(int functionKey);
    }

    private final Stage stage;
    private final Finder finder;
    private final Ears ears;
    private final boolean digitIsKey;
    private LineEdit typed = LineEdit.EMPTY;
    private List<Finder.Found> found = List.of();
    private int at;

    /// @param digitIsKey whether a first digit is that function key
    CommandLine(Stage stage, Ears ears, boolean digitIsKey) {
        this.stage = stage;
        this.finder = new Finder(stage);
        this.ears = ears;
        this.digitIsKey = digitIsKey;
        this.found = finder.of("");
    }

    /// A key; says whether the line stays.
    boolean key(Key key) {
        switch (key.kind()) {
            case ESC, F3, F12 -> {
                return false;
            }
            case UP, BACKTAB -> at = Math.max(0, at - 1);
            case DOWN -> at = Math.min(Math.max(0, found.size() - 1), at + 1);
            case TAB -> complete();
            case ENTER -> {
                return !run();
            }
            case BACKSPACE -> {
                if (typed.text().isEmpty()) return false;
                type(key);
            }
            default -> {
                var digit = digitIsKey && typed.text().isEmpty() && key.typed().matches("[0-9]");
                if (digit) ears.deed(key.is('0') ? 10 : key.codePoint() - '0');
                else type(key);
                return !digit;
            }
        }
        return true;
    }

    private void type(Key key) {
        var before = typed.text();
        typed = typed.key(key);
        if (typed.text().equals(before)) return;
        found = finder.of(typed.text());
        at = 0;
    }

    private void complete() {
        if (at < found.size() && !found.get(at).word().isEmpty())
            typed = LineEdit.at(found.get(at).word() + " " + Finder.rest(typed.text()));
    }

    private boolean run() {
        switch (typed.text().strip()) {
            case "q", "quit" -> ears.leave();
            case "lock", "lås" -> ears.lock();
            case "switch", "bytt" -> ears.change();
            case "passwd", "passord" -> ears.own(false);
            case "mypin", "minpin" -> ears.own(true);
            case "" -> {
                if (at == 0) return true;
                stage.open(found.get(at).opens().apply(""));
            }
            default -> {
                if (found.isEmpty()) {
                    stage.refuse(stage.say("console.command.none", typed.text().strip()));
                    return false;
                }
                stage.open(found.get(at).opens().apply(Finder.rest(typed.text())));
            }
        }
        return true;
    }

    /// Paints the line itself.
    void paint(Canvas row) {
        row.put(0, 0, ">", Style.STRONG);
        row.put(1, 0, Cells.left(typed.text(), row.columns() - 1), Style.STRONG);
        row.cursor(1 + Cells.width(typed.text().substring(0, typed.cursor())), 0);
    }

    /// Paints what it can mean, at the lower edge of the work.
    void over(Canvas work) {
        var most = Math.min(found.size(), Math.min(10, work.rows() - 2));
        if (most == 0) return;
        var width = Math.min(work.columns(), 64);
        var y = work.rows() - most - 2;
        work.fill(0, y, width, most + 2, Style.PLAIN);
        work.box(0, y, width, most + 2, stage.say("console.command"));
        var word = found.stream().mapToInt(f -> Cells.width(f.word())).max().orElse(0);
        var top = Math.max(0, at - most + 1);
        for (int i = 0; i < most; i++) {
            var one = found.get(top + i);
            var style = top + i == at ? Style.SELECTED : Style.PLAIN;
            work.put(
                    1,
                    y + 1 + i,
                    Cells.left(" " + Cells.left(one.word(), Math.min(word, 16)) + "  " + one.title(), width - 2),
                    style);
        }
    }

    /// What was typed, for the tests of the palette.
    Optional<String> best() {
        return at < found.size() ? Optional.of(found.get(at).title()) : Optional.empty();
    }
}
