package kontor.app.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kontor.app.line.Line;
import kontor.kernel.Catalogue;
import kontor.kernel.Query;
import kontor.kernel.Reads;
import kontor.kernel.Row;

/// Sends the commands of a retail import and reads what the house made of them.
final class Sender {

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

    /// The first record with this value in a column.
    Optional<Row> first(String view, String column, String value) {
        var found = catalogue().view(view).orElseThrow();
        var asked = Query.first(1)
                .where(column, found.column(column).kind().read(value).orElseThrow());
        return switch (reads().page(line.actor(), found, asked)) {
            case kontor.kernel.Outcome.Done<java.util.List<Row>>(var rows) ->
                rows.stream().findFirst();
            case kontor.kernel.Outcome.Refused<java.util.List<Row>> _ -> Optional.empty();
        };
    }

    private Reads reads() {
        return line.office().company().reads();
    }
}
