package kontor.terminal.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kontor.kernel.CommandSpec;
import kontor.kernel.RecordNumber;
import kontor.kernel.Text;
import kontor.terminal.FormSpec;
import kontor.terminal.forms.Cell;
import kontor.terminal.forms.Content;
import kontor.terminal.forms.Editing;
import kontor.terminal.forms.Filled;
import kontor.terminal.forms.Layout;
import kontor.terminal.forms.LineEdit;
import kontor.terminal.forms.Typed;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;

/// A command being filled in. Keys typed while a lookup or a save is under way wait for it.
final class FormPlace implements Place {

    private final Stage stage;
    private final CommandSpec<?> command;
    private final FormSpec spec;
    private final Layout layout;
    private final Editing editing;
    private final Candidates candidates;
    private final FormPaint paint;
    private final FormSave save;
    private final Origin origin;
    private final Subject subject;
    private Optional<Consumer<RecordNumber>> madeFor = Optional.empty();
    private boolean busy;

    FormPlace(Stage stage, CommandSpec<?> command, Map<String, ?> filled) {
        this.stage = stage;
        this.command = command;
        this.spec = stage.atlas().form(command);
        this.layout = Layout.of(command, spec.leftOut());
        var content = Content.empty(layout)
                .filled(Filled.texts(spec.defaults(), layout, reader()), layout)
                .filled(Filled.texts(filled, layout, reader()), layout);
        this.editing = new Editing(layout, content, !filled.isEmpty());
        this.candidates = new Candidates(stage);
        var beside = new Beside(stage, spec, layout);
        this.paint = new FormPaint(stage, command, spec, editing, candidates, beside);
        this.origin = new Origin(stage, command, layout);
        this.save = new FormSave(stage, command, spec, editing, origin, this::busy);
        var fields = content.texts(layout);
        if (fields.size() > 1 && filled.size() > 1) origin.was(fields);
        this.subject = new Subject(stage, command, editing, new Subject.Seen(origin, beside), candidates, this::busy);
        subject.begin(() -> {});
        subject.seen();
    }

    /// A draft taken up again.
    static FormPlace resumed(Stage stage, CommandSpec<?> command, Drafts.Draft draft) {
        var place = new FormPlace(stage, command, Map.of());
        place.editing.restore(Content.empty(place.layout).filled(draft.texts(), place.layout));
        place.origin.resumes(draft.texts());
        place.save.resumes(draft.id());
        place.subject.seen();
        return place;
    }

    /// A form that makes a record for another form.
    static FormPlace making(Stage stage, CommandSpec<?> command, String typed, Consumer<RecordNumber> madeFor) {
        var place = new FormPlace(stage, command, Map.of());
        if (!typed.isEmpty()) place.editing.put(typed);
        place.madeFor = Optional.of(madeFor);
        return place;
    }

    private Typed.Reader reader() {
        return new Typed.Reader(stage.house().today(), stage.texts(), stage.lang());
    }

    private void busy(boolean is) {
        busy = is;
    }

    @Override
    public String title() {
        return stage.title(command);
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
            case ENTER -> enter();
            case TAB -> step(() -> editing.tab(1));
            case BACKTAB -> step(() -> editing.tab(-1));
            case UP, DOWN -> vertical(key);
            default -> {
                if (!LineEdit.takes(key)) return false;
                type(key);
            }
        }
        return true;
    }

    private void type(Key key) {
        editing.type(key);
        var cell = editing.cell();
        var looks = cell.input() == Cell.Input.CHOICE || candidates.of(cell).isPresent();
        if (looks && !editing.edit().text().isBlank())
            candidates.search(cell, editing.edit().text());
        else candidates.close();
    }

    private void vertical(Key key) {
        var down = key.kind() == Key.Kind.DOWN;
        if (candidates.open()) candidates.move(down ? 1 : -1);
        else if (editing.cell().input() == Cell.Input.AREA && !editing.edit().atEdge(down)) editing.type(key);
        else step(() -> editing.vertical(down ? 1 : -1));
    }

    private void enter() {
        if (candidates.choseNew()) makeNew();
        else if (editing.cell().input() == Cell.Input.AREA) editing.type(Key.of(Key.Kind.ENTER));
        else if (editing.edit().text().isBlank() && editing.cell().required() && !finishing())
            editing.complain(editing.spot(), Text.of("console.wrong.empty"));
        else step(editing::enter);
    }

    /// On the empty line at the end, Enter finishes the form.
    private boolean finishing() {
        return !editing.spot().inHead()
                && editing.content().blank(editing.spot().line());
    }

    private void makeNew() {
        var spot = editing.spot();
        var typed = editing.edit().text();
        candidates
                .creates()
                .ifPresent(maker -> stage.push(making(stage, maker, typed, number -> {
                    editing.go(spot);
                    editing.put(number.value());
                    candidates.close();
                    step(editing::enter);
                })));
    }

    /// Leaves the field, once what stands in it is right, and goes on.
    private void step(java.util.function.Supplier<Editing.Step> next) {
        candidates.chosen().ifPresent(c -> editing.put(c.value()));
        var cell = editing.cell();
        var text = editing.edit().text();
        if (cell.input() != Cell.Input.LOOKUP || text.isBlank()) {
            go(next);
            return;
        }
        busy = true;
        candidates.resolve(cell, text, number -> {
            busy = false;
            if (number.isPresent()) {
                if (!number.get().equals(text)) editing.put(number.get());
                go(next);
            } else {
                editing.complain(editing.spot(), Text.of("console.wrong.none", text));
            }
        });
    }

    private void go(java.util.function.Supplier<Editing.Step> next) {
        if (!editing.leave(reader())) return;
        candidates.close();
        subject.begin(() -> {
            if (next.get() == Editing.Step.FINISHED) save();
        });
    }

    @Override
    public void changed(Set<String> tables) {
        subject.changed(tables, busy);
    }

    @Override
    public Optional<RecordNumber> record() {
        return subject.record();
    }

    private void save() {
        save.run(reader(), madeFor);
    }

    /// F10: leaves the field as Enter would, and saves.
    private void finish() {
        step(() -> Editing.Step.FINISHED);
    }

    @Override
    public List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        var cell = editing.cell();
        offers.add(Offer.of(Deed.BACK, stage.say("console.deed.back"), this::backOrClose));
        var looks = cell.input() == Cell.Input.CHOICE || candidates.of(cell).isPresent();
        if (looks)
            offers.add(Offer.of(
                    Deed.LOOKUP,
                    stage.say("console.deed.lookup"),
                    () -> candidates.search(
                            cell, editing.edit().fresh() ? "" : editing.edit().text())));
        creator().ifPresent(_ -> offers.add(Offer.of(Deed.NEW, stage.say("console.deed.new"), this::makeHere)));
        offers.add(Offer.of(Deed.SAVE, stage.say("console.deed.save"), this::finish));
        offers.add(Offer.of(Deed.UNDO, stage.say("console.deed.undo"), () -> {
            if (!editing.undo()) stage.refuse(stage.say("console.off.undo"));
        }));
        offers.add(Offer.of(Deed.REPEAT, stage.say("console.deed.repeat"), () -> {
            if (!editing.redo()) stage.refuse(stage.say("console.off.repeat"));
        }));
        if (!editing.spot().inHead())
            offers.add(Offer.of(Deed.REMOVE_LINE, stage.say("console.deed.remove-line"), () -> {
                if (!editing.removeLine()) stage.refuse(stage.say("console.off.line"));
            }));
        return offers;
    }

    private Optional<CommandSpec<?>> creator() {
        return candidates.of(editing.cell()).flatMap(l -> l.creates()).flatMap(stage::allowed);
    }

    private void makeHere() {
        candidates.search(editing.cell(), editing.edit().text());
        makeNew();
    }

    private void backOrClose() {
        if (candidates.open()) candidates.close();
        else stage.back();
    }

    /// Whether it holds something that would be lost.
    boolean begun() {
        return !save.done() && !editing.content().isEmpty() && editing.touched();
    }

    @Override
    public Optional<String> left() {
        if (!begun()) return Optional.empty();
        var texts = editing.content().texts(layout);
        for (var cell : layout.head()) if (cell.input() == Cell.Input.PASSWORD) texts.remove(cell.path());
        texts.putAll(origin.kept());
        var kept = new Drafts.Draft(
                save.key(), command.name(), stage.house().clock().instant(), texts);
        stage.beside(
                () -> {
                    stage.house().drafts().save(stage.actor(), kept);
                    return kept;
                },
                _ -> {});
        return Optional.of(stage.say("console.draft.kept", stage.title(command)));
    }

    /// It goes on where it was left: the draft that was kept of it is not needed.
    void takenUp() {
        if (!begun()) return;
        stage.beside(
                () -> {
                    stage.house().drafts().drop(stage.actor(), save.key());
                    return save;
                },
                _ -> {});
    }

    @Override
    public String help() {
        return editing.cell().label(command, stage.texts(), stage.lang()) + "\n\n"
                + editing.cell().help(command, stage.texts(), stage.lang());
    }

    @Override
    public String totals() {
        return paint.total();
    }

    @Override
    public void paint(Canvas work) {
        paint.paint(work, reader());
    }
}
