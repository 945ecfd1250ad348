package kontor.terminal.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kontor.terminal.forms.LineEdit;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// A few fields before the house is entered: signing in, the first run, the lock. What is typed here is never kept.
final class DoorForm implements Place {

    /// @param secret whether it shows only stars
    record Field(String label, boolean secret) {}

    /// What is asked.
    ///
    /// @param check why a field cannot be right, as its answers stand; empty where nothing speaks against it
    record Asked(String title, String words, List<Field> fields, Function<List<String>, Optional<Wrong>> check) {}

    /// @param field which one
    record Wrong(int field, String why) {}

    private final Stage stage;
    private final Asked asked;
    private final java.util.function.Consumer<List<String>> answered;
    private final List<LineEdit> typed = new ArrayList<>();
    private Optional<Wrong> wrong = Optional.empty();
    private String prefilled = "";
    private int at;
    private boolean busy;
    private boolean inside;

    DoorForm(Stage stage, Asked asked, java.util.function.Consumer<List<String>> answered) {
        this.stage = stage;
        this.asked = asked;
        this.answered = answered;
        asked.fields().forEach(_ -> typed.add(LineEdit.EMPTY));
    }

    /// With its first field filled in.
    DoorForm filled(String first) {
        typed.set(0, LineEdit.at(first));
        at = 1;
        prefilled = first;
        return this;
    }

    /// Whether nothing has been typed.
    boolean untouched() {
        return wrong.isEmpty()
                && typed.getFirst().text().equals(prefilled)
                && typed.stream().skip(1).allMatch(t -> t.text().isEmpty());
    }

    /// Whoever typed here has gone.
    void clear() {
        typed.replaceAll(_ -> LineEdit.EMPTY);
        typed.set(0, LineEdit.at(prefilled));
        at = prefilled.isEmpty() ? 0 : 1;
        wrong = Optional.empty();
    }

    /// One of a screen that can be left, behind the door.
    DoorForm inside() {
        inside = true;
        return this;
    }

    @Override
    public Optional<String> left() {
        clear();
        return Optional.empty();
    }

    /// The answer was not right: begins again at the last field.
    void again(String why) {
        again(asked.fields().size() - 1, why);
    }

    /// The same at any field.
    void again(int field, String why) {
        busy = false;
        at = field;
        typed.set(at, LineEdit.EMPTY);
        wrong = Optional.of(new Wrong(at, why));
    }

    @Override
    public String title() {
        return asked.title();
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public boolean mustWait(Key key) {
        return busy;
    }

    @Override
    public boolean key(Key key) {
        switch (key.kind()) {
            case UP, BACKTAB -> at = Math.max(0, at - 1);
            case DOWN, TAB -> at = Math.min(typed.size() - 1, at + 1);
            case ENTER -> enter();
            default -> {
                if (!LineEdit.takes(key)) return false;
                typed.set(at, typed.get(at).key(key));
                wrong = Optional.empty();
            }
        }
        return true;
    }

    private void enter() {
        if (at < typed.size() - 1) at++;
        else finish();
    }

    private void finish() {
        var answers = typed.stream().map(LineEdit::text).toList();
        wrong = asked.check().apply(answers);
        wrong.ifPresent(w -> at = w.field());
        if (wrong.isPresent()) return;
        busy = true;
        answered.accept(answers);
    }

    @Override
    public List<Offer> offers() {
        var enter = Offer.of(Deed.SAVE, stage.say("console.deed.enter"), this::finish);
        if (inside) return List.of(enter, Offer.of(Deed.BACK, stage.say(Deed.BACK.textKey()), stage::back));
        return stage.kiosk().isPresent()
                ? List.of(enter)
                : List.of(enter, Offer.of(Deed.BACK, stage.say("console.deed.leave"), stage::back));
    }

    @Override
    public String help() {
        return asked.words();
    }

    @Override
    public void paint(Canvas work) {
        var label = asked.fields().stream()
                .mapToInt(f -> Cells.width(f.label()))
                .max()
                .orElse(0);
        var width = Math.min(work.columns() - 4, Math.max(52, label + 30));
        var words = Wrap.lines(asked.words(), width - 4);
        var height = words.size() + asked.fields().size() + 5;
        var left = (work.columns() - width) / 2;
        var top = Math.max(0, (work.rows() - height) / 3);
        work.box(left, top, width, height, asked.title());
        for (int i = 0; i < words.size(); i++) work.put(left + 2, top + 1 + i, words.get(i), Style.PLAIN);
        var room = width - label - 7;
        var y = top + words.size() + 2;
        for (int i = 0; i < typed.size(); i++, y++) {
            var field = asked.fields().get(i);
            var text = field.secret()
                    ? "*".repeat(typed.get(i).text().length())
                    : typed.get(i).text();
            work.put(left + 2, y, field.label(), Style.LABEL);
            work.put(left + label + 4, y, Cells.left(text, room), i == at ? Style.FIELD_FOCUS : Style.FIELD);
            if (i == at)
                work.cursor(left + label + 4 + Math.min(room - 1, typed.get(i).cursor()), y);
        }
        var why = busy
                ? stage.say("console.door.checking")
                : wrong.map(w -> "! " + w.why()).orElse("");
        var lines = Wrap.lines(why, width - 4);
        for (int i = 0; i < Math.min(2, lines.size()); i++)
            work.put(left + 2, y + i, lines.get(i), busy ? Style.DIM : Style.ERROR);
    }
}
