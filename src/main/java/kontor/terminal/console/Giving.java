package kontor.terminal.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.kernel.CommandSpec;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;

/// Gives commands that no form fills in. One that was given and not answered keeps its key, so that giving it again
/// does nothing twice.
final class Giving {

    private final Console console;
    private final Map<Object, String> unanswered = new HashMap<>();

    Giving(Console console) {
        this.console = console;
    }

    void give(CommandSpec<?> what, Map<String, Object> tree, Consumer<RecordNumber> done) {
        var deed = List.of(what.name(), tree);
        var key = unanswered.computeIfAbsent(deed, _ -> UUID.randomUUID().toString());
        console.beside(() -> FormSave.submit(console, what, tree, key), outcome -> {
            unanswered.remove(deed);
            switch (outcome) {
                case Outcome.Done<RecordNumber>(var number) -> {
                    done.accept(number);
                    console.top().ifPresent(Place::shown);
                }
                case Outcome.Refused<RecordNumber>(var refusal) -> console.refuse(refusal);
            }
        });
    }
}
