package kontor.terminal.forms;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Text;
import kontor.terminal.keys.Key;

/// A form being filled in: what stands in it, where the cursor is, what is wrong, and the way back.
public final class Editing {

    /// What a step asks for when there is nowhere further to go.
    public enum Step {
        MOVED,
        STAYED,
        FINISHED
    }

    private record Before(Content content, Spot spot) {}

    private static final int MOST_BEFORE = 200;

    private final Layout layout;
    private Content content;
    private Spot spot;
    private LineEdit edit;
    private final Map<Spot, Text> wrong = new HashMap<>();
    private final Deque<Before> undo = new ArrayDeque<>();
    private final Deque<Before> redo = new ArrayDeque<>();

    /// Begins at the first field, whatever it is: what is typed at once then goes where the eye is. Where a
    /// record has filled the form in already, those fields are passed over, and so are the ones that may stay
    /// empty: who opens a payment from its invoice types the amount.
    ///
    /// @param fromRecord whether a record, or a draft, has put something in
    public Editing(Layout layout, Content content, boolean fromRecord) {
        this.layout = layout;
        this.content = content;
        var first = layout.linesFirst() ? new Spot(0, 0) : new Spot(Spot.HEAD, 0);
        this.spot = fromRecord || layout.head().isEmpty() ? next(layout, content) : first;
        this.edit = LineEdit.entered(content.at(spot));
    }

    private static Spot next(Layout layout, Content content) {
        var head = layout.head();
        for (int i = 0; i < head.size(); i++)
            if (content.head().get(i).isEmpty() && head.get(i).required()) return new Spot(Spot.HEAD, i);
        if (layout.grid().isPresent())
            return new Spot(Math.max(0, content.lines().size() - 1), 0);
        if (head.getFirst().input() != Cell.Input.LOOKUP || head.size() == 1) return new Spot(Spot.HEAD, 0);
        for (int i = 1; i < head.size(); i++) if (head.get(i).required()) return new Spot(Spot.HEAD, i);
        return new Spot(Spot.HEAD, 1);
    }

    /// Takes up what was left.
    public void restore(Content left) {
        content = left;
        keep();
        go(next(layout, left));
    }

    /// Puts in what is known, as if it had been there from the beginning.
    public void begin(Content known) {
        content = known;
        go(next(layout, known));
    }

    /// Puts texts into fields, by their paths; this can be undone.
    public void fill(Map<String, String> texts) {
        keep();
        wrong.clear();
        content = content.filled(texts, layout);
        go(spot);
    }

    /// Whether anything was typed.
    public boolean touched() {
        return !undo.isEmpty();
    }

    public Layout layout() {
        return layout;
    }

    public Content content() {
        return content;
    }

    public Spot spot() {
        return spot;
    }

    public LineEdit edit() {
        return edit;
    }

    public Cell cell() {
        return layout.cell(spot);
    }

    public Map<Spot, Text> wrong() {
        return wrong;
    }

    public Optional<Text> wrongHere() {
        return Optional.ofNullable(wrong.get(spot));
    }

    /// A key typed into the field.
    public void type(Key key) {
        if (key.is('*') && edit.text().isEmpty() && above().isPresent()) {
            put(LineEdit.at(above().get()));
            return;
        }
        put(cell().input() == Cell.Input.AREA ? edit.areaKey(key) : edit.key(key));
    }

    /// Puts a text into the field.
    public void put(String text) {
        put(LineEdit.at(text));
    }

    private void put(LineEdit next) {
        if (!next.text().equals(edit.text())) {
            keep();
            wrong.remove(spot);
            content = content.with(spot, next.text(), layout);
        }
        edit = next;
    }

    private void keep() {
        if (undo.size() == MOST_BEFORE) undo.removeLast();
        undo.push(new Before(content, spot));
        redo.clear();
    }

    /// What stands above: in the line before, or in the field before.
    private Optional<String> above() {
        if (spot.inHead()) {
            return spot.cell() == 0
                    ? Optional.empty()
                    : Optional.of(content.head().get(spot.cell() - 1)).filter(s -> !s.isEmpty());
        }
        return spot.line() == 0
                ? Optional.empty()
                : Optional.of(content.lines().get(spot.line() - 1).get(spot.cell()))
                        .filter(s -> !s.isEmpty());
    }

    public boolean undo() {
        return swap(undo, redo);
    }

    public boolean redo() {
        return swap(redo, undo);
    }

    private boolean swap(Deque<Before> from, Deque<Before> to) {
        if (from.isEmpty()) return false;
        to.push(new Before(content, spot));
        var before = from.pop();
        content = before.content();
        spot = before.spot();
        edit = LineEdit.at(content.at(spot));
        wrong.clear();
        return true;
    }

    /// Takes the line away where the cursor is.
    public boolean removeLine() {
        if (spot.inHead() || content.blank(spot.line())) return false;
        keep();
        content = content.without(spot.line(), layout);
        wrong.clear();
        go(new Spot(Math.min(spot.line(), content.lines().size() - 1), 0));
        return true;
    }

    /// Reads the field before it is left; what is wrong keeps the cursor in it. An empty one may be left.
    public boolean leave(Typed.Reader reader) {
        if (edit.text().isBlank()) return true;
        return switch (reader.read(cell(), edit.text())) {
            case Typed.Good(var ignored, var normal) -> {
                if (!normal.equals(edit.text())) content = content.with(spot, normal, layout);
                wrong.remove(spot);
                yield true;
            }
            case Typed.Nothing _ -> true;
            case Typed.Wrong(var wanted) -> {
                wrong.put(spot, wanted);
                yield false;
            }
        };
    }

    public void complain(Spot at, Text wanted) {
        wrong.put(at, wanted);
    }

    /// Moves the cursor.
    public void go(Spot to) {
        spot = to;
        edit = LineEdit.entered(content.at(to));
    }

    /// Enter: to the next field that must be filled in, and in a form without lines to the next one. Where the lines
    /// come first, the empty one leads to the fields, and the last field is the end.
    public Step enter() {
        if (spot.inHead()) {
            if (layout.linesFirst())
                return spot.cell() + 1 < layout.head().size()
                        ? to(new Spot(Spot.HEAD, spot.cell() + 1))
                        : Step.FINISHED;
            for (int i = spot.cell() + 1; i < layout.head().size(); i++)
                if (layout.grid().isEmpty() || layout.head().get(i).required()) return to(new Spot(Spot.HEAD, i));
            return layout.grid().isPresent() ? to(new Spot(content.lines().size() - 1, 0)) : Step.FINISHED;
        }
        if (content.blank(spot.line()))
            return layout.linesFirst() && !layout.head().isEmpty() ? to(new Spot(Spot.HEAD, 0)) : Step.FINISHED;
        var cells = layout.grid().orElseThrow().cells();
        for (int i = spot.cell() + 1; i < cells.size(); i++)
            if (cells.get(i).required()) return to(new Spot(spot.line(), i));
        return to(new Spot(spot.line() + 1, 0));
    }

    /// Tab, or Shift+Tab: to the next field, or the one before.
    public Step tab(int way) {
        var width = spot.inHead()
                ? layout.head().size()
                : layout.grid().orElseThrow().cells().size();
        var cell = spot.cell() + way;
        if (cell >= 0 && cell < width) return to(new Spot(spot.line(), cell));
        return line(way, way > 0);
    }

    /// Up or down: the same field of another line, the field above or below.
    public Step vertical(int way) {
        if (!spot.inHead()) return line(way, false);
        return tab(way);
    }

    private Step line(int way, boolean toFirst) {
        if (layout.grid().isEmpty()) return Step.STAYED;
        var line = spot.line() + way;
        if (line >= content.lines().size() || line < Spot.HEAD) return Step.STAYED;
        if (line == Spot.HEAD) {
            return layout.head().isEmpty()
                    ? Step.STAYED
                    : to(new Spot(Spot.HEAD, layout.head().size() - 1));
        }
        var last = layout.grid().get().cells().size() - 1;
        return to(new Spot(
                line,
                spot.inHead() || toFirst
                        ? 0
                        : way < 0 && spot.cell() == 0 && !toFirst ? spot.cell() : Math.min(spot.cell(), last)));
    }

    private Step to(Spot next) {
        go(next);
        return Step.MOVED;
    }
}
