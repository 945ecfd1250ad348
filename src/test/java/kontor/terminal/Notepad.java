package kontor.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kontor.kernel.Side;
import kontor.terminal.keys.Key;
import kontor.terminal.keys.Key.Kind;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Style;
import kontor.terminal.paint.Theme;

/// A small surface to try sessions with: it writes down what it is told.
final class Notepad implements Surface {
    final Session session;
    final List<Key> keys = new ArrayList<>();
    final List<Set<String>> changes = new ArrayList<>();
    String typed = "";
    int paintings;
    int minutes;
    int wakings;
    boolean hungUp;
    boolean ended;
    private Side side = Side.DESK;

    Notepad(Session session) {
        this.session = session;
    }

    @Override
    public void paint(Canvas canvas) {
        paintings++;
        canvas.fill(0, 0, canvas.columns(), 1, Style.TITLE);
        canvas.put(1, 0, "NOTEPAD", Style.TITLE);
        canvas.box(0, 1, canvas.columns(), 3, "Text");
        canvas.put(1, 2, typed, Style.PLAIN);
        canvas.cursor(1 + typed.length(), 2);
    }

    @Override
    public void key(Key key) {
        keys.add(key);
        if (key.kind() == Kind.F2) side = side == Side.DESK ? Side.OFFICE : Side.DESK;
        if (key.kind() == Kind.F10) ended = true;
        if (key.isCtrl('u')) throw new IllegalStateException("the note tore");
        if (key.isCtrl('o')) session.copy(typed);
        if (key.kind() == Kind.BACKSPACE) typed = typed.substring(0, typed.length() - 1);
        typed += key.kind() == Kind.PASTE ? key.text() : key.typed();
    }

    @Override
    public void changed(Set<String> tables) {
        changes.add(new TreeSet<>(tables));
    }

    @Override
    public void woken() {
        wakings++;
    }

    @Override
    public void minute() {
        minutes++;
    }

    @Override
    public boolean ended() {
        return ended;
    }

    @Override
    public void hangUp() {
        hungUp = true;
    }

    @Override
    public Theme theme() {
        return session.kind().theme(side);
    }
}
