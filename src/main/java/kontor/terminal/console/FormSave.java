package kontor.terminal.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.kernel.BadField;
import kontor.kernel.Changed;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Gate;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Seen;
import kontor.kernel.Shape;
import kontor.terminal.FormSpec;
import kontor.terminal.Opening;
import kontor.terminal.forms.Cell;
import kontor.terminal.forms.Editing;
import kontor.terminal.forms.Filled;
import kontor.terminal.forms.Spot;
import kontor.terminal.forms.Typed;

/// Saves a form: once, beside the session's thread; what is refused comes back to its field.
final class FormSave {

    private final Stage stage;
    private final CommandSpec<?> command;
    private final FormSpec spec;
    private final Editing editing;
    private final Origin origin;
    private final Consumer<Boolean> busy;
    private String key = UUID.randomUUID().toString();
    private boolean done;

    FormSave(
            Stage stage,
            CommandSpec<?> command,
            FormSpec spec,
            Editing editing,
            Origin origin,
            Consumer<Boolean> busy) {
        this.stage = stage;
        this.command = command;
        this.spec = spec;
        this.editing = editing;
        this.origin = origin;
        this.busy = busy;
    }

    /// What names the draft and makes its saving safe to try again: whatever became of an answer, the same
    /// draft is done once.
    String key() {
        return key;
    }

    /// A draft taken up again was perhaps sent before it was left.
    void resumes(String draft) {
        key = draft;
    }

    boolean done() {
        return done;
    }

    void run(Typed.Reader reader, Optional<Consumer<RecordNumber>> madeFor) {
        var filled = Filled.of(editing.layout(), editing.content(), reader);
        if (!filled.wrong().isEmpty()) {
            filled.wrong().forEach(editing::complain);
            editing.go(filled.wrong().keySet().iterator().next());
            stage.refuse(stage.say("console.form.wrong"));
            return;
        }
        if (spec.destructive()) {
            var first = editing.content().at(new Spot(Spot.HEAD, 0));
            stage.over(new Confirm(stage, stage.title(command), first, () -> give(filled, madeFor)));
        } else give(filled, madeFor);
    }

    private void give(Filled filled, Optional<Consumer<RecordNumber>> madeFor) {
        busy.accept(true);
        var tree = marked(filled.tree());
        stage.beside(
                () -> submit(stage, command, hashed(tree), key),
                outcome -> {
                    busy.accept(false);
                    switch (outcome) {
                        case Outcome.Refused<RecordNumber>(Changed changed) -> compare(changed, madeFor);
                        case Outcome.Refused<RecordNumber>(var refusal) -> refused(refusal, filled);
                        case Outcome.Done<RecordNumber>(var number) -> saved(number, madeFor);
                    }
                },
                fault -> {
                    busy.accept(false);
                    stage.fault(fault);
                });
    }

    /// With the mark of what was seen of the record.
    private Map<String, Object> marked(Map<String, Object> tree) {
        var out = new LinkedHashMap<>(tree);
        for (var field : command.shape().fields())
            if (field.type() == Seen.class) origin.seen(reader()).ifPresent(seen -> out.put(field.name(), seen.mark()));
        return out;
    }

    private Typed.Reader reader() {
        return new Typed.Reader(stage.house().today(), stage.texts(), stage.lang());
    }

    private Map<String, Object> hashed(Map<String, Object> tree) {
        var out = new LinkedHashMap<>(tree);
        for (Cell cell : editing.layout().head()) {
            if (cell.input() == Cell.Input.PASSWORD && out.get(cell.path()) instanceof String password)
                out.put(cell.path(), stage.house().signIn().hash(password).value());
        }
        return out;
    }

    /// Reads the tree as the command's record and gives it to the Gate.
    @SuppressWarnings("unchecked")
    static Outcome<RecordNumber> submit(Stage stage, CommandSpec<?> what, Map<String, Object> tree, String key) {
        Gate gate = stage.house().gate();
        return switch (what.shape().read(tree)) {
            case Shape.Read.Bad<?>(var problems) -> Outcome.refused(BadField.of(what.room(), problems.getFirst()));
            case Shape.Read.Good<?>(var record) ->
                gate.submit(stage.actor(), (Command<RecordNumber>) record, Optional.of(key))
                        .join()
                        .outcome();
        };
    }

    private void refused(Refusal refusal, Filled filled) {
        if (refusal instanceof Gate.OtherContent) {
            key = UUID.randomUUID().toString();
            stage.refuse(stage.say("console.form.sent", stage.title(command)));
            return;
        }
        if (refusal instanceof BadField bad) {
            var spot = filled.spot(bad.path(), editing.layout());
            if (spot.isPresent()) {
                editing.complain(spot.get(), bad.wanted());
                editing.go(spot.get());
            }
        }
        stage.refuse(refusal);
    }

    /// Somebody else was first: shows what they changed beside what stands here. Nothing of the draft is lost.
    private void compare(Changed changed, Optional<Consumer<RecordNumber>> madeFor) {
        busy.accept(true);
        var number = changed.number().value();
        var reader = reader();
        stage.beside(
                () -> origin.read(number, reader),
                theirs -> {
                    busy.accept(false);
                    var all = origin.against(theirs, editing.content());
                    if (theirs.isEmpty() || all.isEmpty()) {
                        origin.was(theirs);
                        stage.refuse(changed);
                        return;
                    }
                    stage.over(new Compare(
                            stage,
                            stage.kindName(changed.number().getClass()) + " " + number,
                            all,
                            d -> d.label(d.cell().label(command, stage.texts(), stage.lang())),
                            () -> over(all, theirs, madeFor),
                            () -> take(all, theirs)));
                },
                fault -> {
                    busy.accept(false);
                    stage.fault(fault);
                });
    }

    /// What was changed here wins; where only they changed something, that stays.
    private void over(
            List<Origin.Difference> all, Map<String, String> theirs, Optional<Consumer<RecordNumber>> madeFor) {
        take(all.stream().filter(d -> d.mine().equals(d.was())).toList(), theirs);
        run(reader(), madeFor);
    }

    /// Their changes go into the form; all else in it stays.
    private void take(List<Origin.Difference> changed, Map<String, String> theirs) {
        var texts = new LinkedHashMap<String, String>();
        changed.forEach(d -> texts.put(d.path(), d.theirs()));
        editing.fill(texts);
        origin.was(theirs);
        stage.tell(new Notice(Notice.Tone.INFO, stage.say("console.changed.taken")));
    }

    private void saved(RecordNumber number, Optional<Consumer<RecordNumber>> madeFor) {
        done = true;
        stage.beside(
                () -> {
                    stage.house().drafts().drop(stage.actor(), key);
                    return number;
                },
                _ -> {});
        if (madeFor.isPresent()) {
            stage.back();
            tell(command, number);
            madeFor.get().accept(number);
            return;
        }
        var next = spec.then().flatMap(stage::allowed);
        if (next.isEmpty()) finished(command, number);
        else then(next.get(), number);
    }

    private void then(CommandSpec<?> next, RecordNumber number) {
        busy.accept(true);
        var first = next.shape().fields().getFirst().name();
        stage.beside(
                () -> submit(stage, next, Map.of(first, number.value()), key + ".then"),
                outcome -> {
                    busy.accept(false);
                    finished(outcome instanceof Outcome.Done<RecordNumber> ? next : command, number);
                    if (outcome instanceof Outcome.Refused<RecordNumber>(var refusal)) stage.refuse(refusal);
                },
                fault -> {
                    busy.accept(false);
                    finished(command, number);
                    stage.fault(fault);
                });
    }

    private void finished(CommandSpec<?> what, RecordNumber number) {
        stage.back();
        stage.open(Opening.card(number));
        tell(what, number);
    }

    private void tell(CommandSpec<?> what, RecordNumber number) {
        stage.tell(new Notice(
                Notice.Tone.DONE,
                stage.say("console.done", stage.title(what), stage.kindName(number.getClass()), number.value())));
    }
}
