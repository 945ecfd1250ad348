package kontor.terminal.console;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kontor.kernel.CommandSpec;
import kontor.kernel.RecordNumber;
import kontor.terminal.forms.Cell;
import kontor.terminal.forms.Content;
import kontor.terminal.forms.Editing;
import kontor.terminal.forms.Typed;

/// The records that a form is about: the one it changes, and those that its fields name.
final class Subject {

    /// What is seen of them.
    ///
    /// @param origin the one that it changes, as it was
    /// @param beside what belongs to one that a field names
    record Seen(Origin origin, Beside beside) {}

    private final Stage stage;
    private final CommandSpec<?> command;
    private final Editing editing;
    private final Origin origin;
    private final Beside beside;
    private final Candidates candidates;
    private final Consumer<Boolean> busy;

    Subject(
            Stage stage,
            CommandSpec<?> command,
            Editing editing,
            Seen seen,
            Candidates candidates,
            Consumer<Boolean> busy) {
        this.stage = stage;
        this.command = command;
        this.editing = editing;
        this.origin = seen.origin();
        this.beside = seen.beside();
        this.candidates = candidates;
        this.busy = busy;
    }

    private Typed.Reader reader() {
        return new Typed.Reader(stage.house().today(), stage.texts(), stage.lang());
    }

    /// What stands in the first field, where the form opens with the record it changes.
    private String number() {
        var fields = command.shape().fields();
        if (editing.layout().head().isEmpty() || fields.getFirst().type() != command.result()) return "";
        return editing.content().head().getFirst().strip();
    }

    /// The record it changes, once it is named.
    Optional<RecordNumber> record() {
        var number = number();
        if (number.isEmpty()) return Optional.empty();
        return command.shape().fields().getFirst().kind().read(number).map(RecordNumber.class::cast);
    }

    /// Looks up the records that are named already.
    void seen() {
        editing.content().each(editing.layout(), (cell, text) -> {
            if (cell.input() == Cell.Input.LOOKUP) candidates.resolve(cell, text, _ -> {});
        });
    }

    /// A form that changes a record begins with all that the record says, once the record has been named: who
    /// corrects a telephone number does not type the address again, and empties nothing unseen.
    void begin(Runnable then) {
        beside.look(editing.content());
        var number = number();
        if (number.isEmpty() || !origin.watches() || origin.is(number)) {
            then.run();
            return;
        }
        busy.accept(true);
        var reader = reader();
        stage.beside(() -> origin.read(number, reader), texts -> {
            busy.accept(false);
            origin.was(texts);
            if (!texts.isEmpty()) editing.begin(Content.empty(editing.layout()).filled(texts, editing.layout()));
            seen();
            beside.look(editing.content());
            then.run();
        });
    }

    /// What stands beside the fields is read again; that the record itself has changed is told at once.
    void changed(Set<String> tables, boolean waiting) {
        beside.changed(tables);
        var reads = stage.house().reads();
        editing.content()
                .each(
                        editing.layout(),
                        (cell, text) -> candidates
                                .of(cell)
                                .filter(l -> reads.tables(l.view()).stream().anyMatch(tables::contains))
                                .ifPresent(_ -> candidates.again(cell, text)));
        if (!origin.known() || !origin.touchedBy(tables) || waiting) return;
        var reader = reader();
        var number = number();
        stage.beside(() -> origin.read(number, reader), theirs -> {
            if (!theirs.isEmpty() && !origin.against(theirs, editing.content()).isEmpty())
                stage.tell(new Notice(Notice.Tone.INFO, stage.say("console.changed.now", number)));
        });
    }
}
