package kontor.app.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kontor.app.line.Line;
import kontor.kernel.Catalogue;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Reads;
import kontor.kernel.Row;

/// Sends the commands of a retail import and reads what the house made of them.
final class Sender {

    private static final int MOST_ROWS = 1000;

    private final Line line;
    private final Pipeline pipeline;
    private final Progress progress;
    private final long whole;
    private long done;

    /// @param whole how many commands there will be, about
    Sender(Line line, Progress progress, long whole) {
        this.line = line;
        this.pipeline = new Pipeline(line.office().company(), line.actor());
        this.progress = progress;
        this.whole = whole;
    }

    private Catalogue catalogue() {
        return line.office().catalogue();
    }

    /// @param fields those that the command does not know are left out: not every command has a date of its own
    void send(String command, Map<String, ?> fields, String key, Consumer<Pipeline.Answer> then)
            throws InterruptedException {
        switch (Made.of(catalogue(), command, fitting(command, fields))) {
            case Made.Bad(var reason) -> then.accept(new Pipeline.Answer.Refused(reason));
            case Made.Good(var made) ->
                pipeline.send(made, key, answer -> {
                    progress.at(++done, whole, done);
                    then.accept(answer);
                });
        }
    }

    private Map<String, Object> fitting(String command, Map<String, ?> fields) {
        var fitting = new LinkedHashMap<String, Object>(fields);
        catalogue()
                .command(command)
                .ifPresent(spec -> fitting.keySet()
                        .removeIf(name -> spec.shape().fields().stream()
                                .noneMatch(field -> field.name().equals(name))));
        return fitting;
    }

    /// Waits until all that was sent, and all that it caused, is done.
    void settle() throws InterruptedException {
        int stuck = pipeline.settle();
        if (stuck > 0) line.say("import.stuck", (long) stuck);
    }

    /// The record with this number.
    Optional<Row> one(String view, String number) {
        return catalogue().view(view).flatMap(found -> reads().one(line.actor(), found, number));
    }

    /// Sends a command and waits for what becomes of it and of all that it causes.
    Pipeline.Answer ask(String command, Map<String, ?> fields, String key) throws InterruptedException {
        var answer = new ArrayList<Pipeline.Answer>(1);
        send(command, fields, key, answer::add);
        settle();
        return answer.getFirst();
    }

    /// The records with these values in these columns, two by two.
    List<Row> rows(String view, String... where) {
        var found = catalogue().view(view).orElseThrow();
        var asked = Query.first(MOST_ROWS);
        for (int i = 0; i < where.length; i += 2) {
            var kind = found.column(where[i]).kind();
            asked = asked.where(where[i], kind.read(where[i + 1]).orElseThrow());
        }
        return switch (reads().page(line.actor(), found, asked)) {
            case Outcome.Done<List<Row>>(var rows) -> rows;
            case Outcome.Refused<List<Row>> no -> List.of();
        };
    }

    private Reads reads() {
        return line.office().company().reads();
    }
}
