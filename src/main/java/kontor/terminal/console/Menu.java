package kontor.terminal.console;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Fold;
import kontor.terminal.forms.LineEdit;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// A list of things to choose from, over a screen: letters narrow it, Enter takes one, Esc none. One that is off says
/// why and stays.
final class Menu implements Panel {

    /// @param beside what stands to its right: a key, a state
    /// @param off    why it cannot be chosen now
    record Item(String label, String beside, Optional<String> off, Runnable run) {}

    private final Stage stage;
    private final String title;
    private final List<Item> all;
    private LineEdit typed = LineEdit.EMPTY;
    private List<Item> items;
    private int at;

    Menu(Stage stage, String title, List<Item> items) {
        this.stage = stage;
        this.title = title;
        this.all = items;
        this.items = items;
        this.at = first(items);
    }

    /// The first that can be chosen now, so that Enter does the next step.
    private static int first(List<Item> items) {
        for (int i = 0; i < items.size(); i++) if (items.get(i).off().isEmpty()) return i;
        return 0;
    }

    @Override
    public boolean key(Key key) {
        switch (key.kind()) {
            case ESC, F3, F12 -> {
                return false;
            }
            case LEFT -> {
                return !typed.text().isEmpty();
            }
            case UP, BACKTAB -> at = Math.max(0, at - 1);
            case DOWN, TAB -> at = Math.min(items.size() - 1, at + 1);
            case PAGE_UP, HOME -> at = 0;
            case PAGE_DOWN, END -> at = items.size() - 1;
            case ENTER -> {
                return items.isEmpty() || !take(items.get(at));
            }
            case CHAR, PASTE, BACKSPACE, DELETE -> narrow(typed.key(key));
            default -> {}
        }
        return true;
    }

    private boolean take(Item item) {
        if (item.off().isPresent()) {
            stage.refuse(item.off().get());
            return false;
        }
        item.run().run();
        return true;
    }

    private void narrow(LineEdit more) {
        typed = more;
        var letters = Fold.key(typed.text());
        items = all.stream()
                .filter(i -> Fold.key(i.label() + " " + i.beside()).contains(letters))
                .toList();
        at = first(items);
    }

    @Override
    public void paint(Canvas work) {
        var label = all.stream().mapToInt(i -> Cells.width(i.label())).max().orElse(10);
        var beside = all.stream().mapToInt(i -> Cells.width(i.beside())).max().orElse(0);
        var heading = typed.text().isEmpty() ? title : title + ": " + typed.text();
        var inner = Math.clamp(
                Math.max(label + beside + 4, Cells.width(heading) + 2), 10, Math.max(10, work.columns() - 4));
        var height = Math.min(all.size(), work.rows() - 2);
        var left = Math.max(0, work.columns() - inner - 4);
        work.fill(left, 0, inner + 4, height + 2, Style.PLAIN);
        work.box(left, 0, inner + 4, height + 2, heading);
        var top = Math.max(0, at - height + 1);
        for (int i = 0; i < height && top + i < items.size(); i++) {
            var item = items.get(top + i);
            var chosen = top + i == at;
            var text = Cells.left(" " + item.label(), inner - Cells.width(item.beside()) + 1) + item.beside() + " ";
            var style = chosen ? Style.SELECTED : item.off().isPresent() ? Style.DIM : Style.PLAIN;
            work.put(left + 1, i + 1, Cells.left(text, inner + 2), style);
            if (chosen) work.cursor(left + 2, i + 1);
        }
    }
}
