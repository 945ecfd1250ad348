package kontor.terminal.console;

import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// A text over a screen, until a key.
final class HelpBox implements Panel {

    private final String title;
    private final String text;
    private int top;

    HelpBox(String title, String text) {
        this.title = title;
        this.text = text;
    }

    @Override
    public boolean key(Key key) {
        switch (key.kind()) {
            case DOWN, PAGE_DOWN -> top++;
            case UP, PAGE_UP -> top = Math.max(0, top - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void paint(Canvas work) {
        var width = Math.min(64, work.columns() - 4);
        var lines = Wrap.lines(text, width);
        var height = Math.min(lines.size(), work.rows() - 2);
        top = Math.min(top, lines.size() - height);
        var left = Math.max(0, (work.columns() - width - 4) / 2);
        work.fill(left, 0, width + 4, height + 2, Style.PLAIN);
        work.box(left, 0, width + 4, height + 2, title);
        for (int i = 0; i < height; i++) work.put(left + 2, i + 1, Cells.left(lines.get(top + i), width), Style.PLAIN);
        work.cursor(left + 2, 1);
    }
}
