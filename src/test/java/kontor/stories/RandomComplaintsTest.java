package kontor.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;
import kontor.kernel.Shape;
import kontor.storage.Company;
import kontor.storage.Progress;
import kontor.stories.ComplaintModel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Complaints that go every way both machines allow, and some that they do not, in a company that is cut off again and
/// again between a commit and the delivery of what it posted.
class RandomComplaintsTest {

    private static final List<String> STEPS = Stream.concat(
                    ComplaintModel.DESK.stream(), ComplaintModel.OFFICE.stream())
            .toList();

    /// What the model knows of a complaint.
    private static final class Known {
        Stage stage = Stage.RECEIVED;
        int crossings;
        boolean asked;
        boolean planned;

        /// What was planned before a case came back is there still.
        Optional<Stage> next(String step) {
            var action = stage.office.equals("action");
            return action && step.equals("case.answer")
                    ? Optional.of(Stage.ANSWERED).filter(_ -> planned)
                    : ComplaintModel.next(stage, step);
        }
    }

    @TempDir
    Path temp;

    private final Random chance = new Random(Long.getLong("kontor.seed", 4));
    private final Catalogue catalogue = OfficeStandIn.catalogue();
    private final AtomicReference<Instant> now = new AtomicReference<>(Founded.MONDAY);
    private final Map<String, Known> model = new HashMap<>();
    private final List<String> numbers = new ArrayList<>();
    private Optional<Company> opened = Optional.empty();
    private int image;

    @Test
    void no_event_is_lost_or_taken_twice_and_custody_adds_up_whatever_happens() throws Exception {
        open(temp.resolve("image-0"));
        give(Founded.founding(catalogue));
        for (int i = 0; i < Integer.getInteger("kontor.commands", 240); i++) {
            now.set(now.get().plusSeconds(1 + chance.nextInt(20_000)).plusNanos(1000L * chance.nextInt(1_000_000)));
            step();
            if (i % 60 == 59) cutOff();
        }
        company().quiet();
        proved();
        company().close();
    }

    private Company company() {
        return opened.orElseThrow();
    }

    private void open(Path folder) {
        opened = Optional.of(Company.open(folder, catalogue, now::get, Progress.NONE));
    }

    /// The company from now on is what a cut leaves right after a complaint was handed over: the event is posted, and
    /// nobody has taken it. It is taken then, once.
    private void cutOff() throws Exception {
        var forwarded = receive();
        for (var step : List.of("complaint.acknowledge", "complaint.forward"))
            take(forwarded, model.get(forwarded), step);
        settled();
        var copy = temp.resolve("image-" + ++image);
        copy(temp.resolve("image-" + (image - 1)), copy);
        company().close();
        cutBehind(copy, "complaint.forward");
        open(copy);
        company().quiet();
        proved();
        var taken = rows("case-history", Query.first(5).where("complaint", new ComplaintNumber(forwarded)));
        assertThat(taken).hasSize(1);
    }

    /// Of the journal's last records those behind the last one of a command are gone: they are deliveries.
    private static void cutBehind(Path folder, String command) throws IOException {
        var journal = newest(folder);
        var bytes = Files.readAllBytes(journal);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var opens = "{\"seq\":";
        var behind = text.indexOf(opens, text.lastIndexOf('"' + command + '"'));
        assertThat(text.substring(behind)).as("an event on its way").contains("cases.take-in");
        var header = 8;
        Arrays.fill(bytes, behind - header, bytes.length, (byte) 0);
        Files.write(journal, bytes);
    }

    private static Path newest(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().matches("[0-9]{12}\\.log"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : (Iterable<Path>) all::iterator) {
                var there = to.resolve(from.relativize(each));
                if (Files.isDirectory(each)) Files.createDirectories(there);
                else if (Files.isRegularFile(each)) Files.copy(each, there);
            }
        }
    }

    private void step() {
        if (numbers.isEmpty() || chance.nextInt(8) == 0) {
            receive();
            return;
        }
        var number = numbers.get(chance.nextInt(numbers.size()));
        var known = model.get(number);
        var drawn = STEPS.stream()
                .filter(step -> ComplaintModel.next(known.stage, step).isPresent())
                .toList();
        var step = chance.nextInt(5) == 0
                ? STEPS.get(chance.nextInt(STEPS.size()))
                : drawn.get(chance.nextInt(drawn.size()));
        take(number, known, step);
    }

    private String receive() {
        var made = give("complaint.receive", Map.of("name", "Somebody " + numbers.size(), "words", "It cracks"))
                .orElseThrow();
        numbers.add(made);
        model.put(made, new Known());
        return made;
    }

    private void take(String number, Known known, String step) {
        settled();
        var twice = step.equals("case.ask") && known.asked;
        var leads = twice ? Optional.<Stage>empty() : known.next(step);
        var made = give(step, ComplaintModel.fields(step, number));
        assertThat(made.isPresent()).as(step + " in " + known.stage).isEqualTo(leads.isPresent());
        leads.ifPresent(next -> {
            known.crossings += ComplaintModel.crossings(known.stage, step);
            known.asked = step.equals("case.ask")
                    || known.asked
                            && !List.of("case.bounce", "case.answer", "case.reject")
                                    .contains(step);
            known.planned |= step.equals("case.plan");
            known.stage = next;
        });
    }

    private void settled() {
        try {
            company().quiet();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<String> give(String command, Map<String, Object> fields) {
        var read = catalogue.command(command).orElseThrow().shape().read(fields);
        if (!(read instanceof Shape.Read.Good<? extends Command<?>>(var good))) throw new AssertionError(read);
        return give((Command<RecordNumber>) good);
    }

    /// Waits for its commit only.
    private <R extends RecordNumber> Optional<String> give(Command<R> command) {
        var receipt = company()
                .gate()
                .submit(Founded.OPERATOR, command, Optional.empty())
                .join();
        return receipt.outcome() instanceof Outcome.Done<R>(var done) ? Optional.of(done.value()) : Optional.empty();
    }

    private void proved() {
        assertThat(company().check(5)).isEmpty();
        assertThat(rows("stuck", Query.first(5))).isEmpty();
        model.forEach((number, known) -> {
            assertThat(state("complaints", number)).as(number).isEqualTo(known.stage.desk);
            assertThat(state("cases", number)).as(number).isEqualTo(known.stage.office);
            assertThat(custody(number)).as(number).hasSize(known.crossings);
        });
    }

    private List<Row> custody(String number) {
        var complaint = new ComplaintNumber(number);
        return rows("custody", Query.first(1000).where("complaint", complaint));
    }

    private String state(String view, String number) {
        return company()
                .reads()
                .one(Founded.OPERATOR, catalogue.view(view).orElseThrow(), number)
                .map(row -> CaseWork.wire(row, "state"))
                .orElse("");
    }

    private List<Row> rows(String view, Query query) {
        return switch (company()
                .reads()
                .page(Founded.OPERATOR, catalogue.view(view).orElseThrow(), query)) {
            case Outcome.Done<List<Row>>(var rows) -> rows;
            case Outcome.Refused<List<Row>>(var refusal) -> throw new AssertionError(refusal);
        };
    }
}
