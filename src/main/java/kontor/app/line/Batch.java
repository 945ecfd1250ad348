package kontor.app.line;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Failure;
import kontor.kernel.Gate;
import kontor.kernel.Outcome;
import kontor.kernel.Reads;
import kontor.kernel.RecordNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Shape;
import kontor.kernel.Text;
import kontor.storage.Json;
import org.jspecify.annotations.Nullable;

/// Runs lines of JSON as commands, one after the other, and says what became of each.
final class Batch {

    private static final int LONGEST_KEY = 64;

    /// What became of a line.
    ///
    /// @param ok   whether it was done
    /// @param json its answer
    record Answer(boolean ok, String json) {}

    /// A line as it was understood.
    private record Asked(CommandSpec<?> spec, Command<?> command, Optional<String> as, Optional<String> key) {}

    /// Ends a line that cannot be a command.
    private static final class No extends Exception {
        private static final long serialVersionUID = 1;
        private final String code;
        private final String message;

        No(String code, String message) {
            super(code, null, false, false);
            this.code = code;
            this.message = message;
        }
    }

    private final Line line;
    private final BatchNames names = new BatchNames();

    Batch(Line line) {
        this.line = line;
    }

    /// Answers when everything that the line caused has been taken.
    Answer run(BatchLines.Came came) throws InterruptedException {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("line", came.number());
        try {
            var asked = understand(came);
            done(asked, answer);
            return new Answer(true, written(answer));
        } catch (No no) {
            answer.put("ok", false);
            answer.put("refused", no.code);
            answer.put("message", no.message);
            return new Answer(false, written(answer));
        }
    }

    private static String written(Map<String, Object> answer) {
        return Safe.json(Json.write(answer));
    }

    private void done(Asked asked, Map<String, Object> answer) throws No, InterruptedException {
        asked.as().ifPresent(names::drop);
        var receipt = submit(asked.command(), asked.key());
        switch (receipt.outcome()) {
            case Outcome.Refused<?>(var refusal) -> throw no(asked.spec(), refusal);
            case Outcome.Done<?>(var number) -> {
                var stuck = line.office().company().await(receipt.root());
                var result = ((RecordNumber) number).value();
                asked.as().ifPresent(name -> names.keep(name, result));
                answer.put("ok", true);
                answer.put("result", result);
                if (receipt.again()) answer.put("again", true);
                if (stuck > 0) answer.put("stuck", stuck);
            }
        }
    }

    private <R extends RecordNumber> Gate.Receipt<R> submit(Command<R> command, Optional<String> key)
            throws No, InterruptedException {
        try {
            return line.office().gate().submit(line.actor(), command, key).get();
        } catch (java.util.concurrent.ExecutionException | CompletionException e) {
            var failed = Failure.in(e).map(Failure::why);
            if (failed.isPresent())
                throw new No(failed.get().code(), line.words(failed.get().text()));
            var cause = Optional.ofNullable(e.getCause()).orElse(e);
            throw no(new BatchRefusal.Faulty(line.office().faults().file(cause)));
        }
    }

    private Asked understand(BatchLines.Came came) throws No {
        var tree = tree(came);
        var name = tree.remove("do");
        var spec = line.office()
                .catalogue()
                .command(name instanceof String s ? s : "")
                .filter(c -> c.face() != CommandSpec.Face.SYSTEM)
                .orElseThrow(() -> no(new BatchRefusal.NoCommand(shown(name))));
        var as = as(tree);
        var key = key(tree);
        var missing = names.fill(spec.shape(), tree);
        if (missing.isPresent()) throw no(missing.get());
        if (Secrets.in(spec.shape(), tree)) secrets(spec, tree, key);
        return switch (spec.shape().read(tree)) {
            case Shape.Read.Good<? extends Command<?>>(var command) -> new Asked(spec, command, as, key);
            case Shape.Read.Bad<? extends Command<?>>(var problems) -> {
                var all = problems.stream()
                        .map(p -> BadField.of(spec.room(), p))
                        .map(bad -> line.words(bad.text()))
                        .collect(Collectors.joining(" "));
                throw new No(spec.room() + ".refused.field", all);
            }
        };
    }

    /// A hash costs a moment and much memory: only for who may give the command.
    private void secrets(CommandSpec<?> spec, Map<String, @Nullable Object> tree, Optional<String> key) throws No {
        var barred = spec.needs().filter(right -> !line.reads().may(line.actor(), right));
        if (barred.isPresent()) throw no(spec, new Reads.NotAllowed(barred.get().name()));
        var secret = Secrets.hash(spec.room(), spec.shape(), tree, key);
        if (secret.isPresent()) throw no(spec, secret.get());
    }

    private Map<String, @Nullable Object> tree(BatchLines.Came came) throws No {
        return switch (came.text()) {
            case BatchLines.Came.Good(var text) -> parsed(text);
            case BatchLines.Came.TooLong _ -> throw no(new BatchRefusal.TooLong(BatchLines.LONGEST));
            case BatchLines.Came.Garbled _ ->
                throw no(new BatchRefusal.BadJson(line.words(Text.of("line.batch.utf8"))));
        };
    }

    private Map<String, @Nullable Object> parsed(String text) throws No {
        try {
            return new LinkedHashMap<>(Json.object(text));
        } catch (Json.Malformed e) {
            throw no(new BatchRefusal.BadJson(String.valueOf(e.getMessage())));
        }
    }

    private Optional<String> as(Map<String, @Nullable Object> tree) throws No {
        if (!tree.containsKey("as")) return Optional.empty();
        var as = tree.remove("as");
        if (!BatchNames.fits(as)) throw no(new BatchRefusal.BadName(shown(as)));
        return Optional.of(String.valueOf(as));
    }

    private Optional<String> key(Map<String, @Nullable Object> tree) throws No {
        if (!tree.containsKey("key")) return Optional.empty();
        var key = tree.remove("key");
        if (key instanceof String s && !s.isEmpty() && s.length() <= LONGEST_KEY) return Optional.of(s);
        throw no(new BatchRefusal.BadKey(shown(key)));
    }

    private static String shown(@Nullable Object came) {
        var text = came == null ? "" : came instanceof String s ? s : Json.write(came);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private No no(BatchRefusal refusal) {
        return new No(refusal.code(), line.words(refusal.text()));
    }

    /// What the kernel refuses for every room carries the room's own word.
    private No no(CommandSpec<?> spec, Refusal refusal) {
        var code = refusal.code();
        if (code.startsWith("kernel.")) code = spec.room() + code.substring("kernel".length());
        return new No(code, line.words(refusal.text()));
    }
}
