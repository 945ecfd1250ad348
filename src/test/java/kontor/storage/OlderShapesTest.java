package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Name;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import org.junit.jupiter.api.Test;

/// A command whose record has changed reads what an older program wrote. The golden journal holds the same greeting in
/// three shapes: first one text, then a name and how often, now with the language too.
class OlderShapesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/journal/older-shapes.jsonl");
    private static final Permission GREET = Permission.of("greeting.greet", Side.BOTH);

    /// The third shape; what was greeted stands in the table of once-only keys.
    record Greet(Name whom, long times, Optional<String> language) implements Command<SystemNumber> {
        @Override
        public Permission needs() {
            return GREET;
        }

        @Override
        public Outcome<SystemNumber> run(Tx tx) {
            var said = whom.value() + " " + times + " " + language.orElse("-");
            Once.keep(Sql.of(tx), said, "", "", 0);
            return Outcome.done(new SystemNumber(said));
        }
    }

    private static final CommandSpec<Greet> SECOND =
            CommandSpec.of("greeting.greet", Greet.class, Side.BOTH).from(1, OlderShapesTest::named);
    private static final CommandSpec<Greet> THIRD = SECOND.from(2, OlderShapesTest::inNorwegian);

    /// `"Kari 3"` was one text.
    private static Map<String, Object> named(Map<String, Object> tree) {
        var words = String.valueOf(tree.get("text")).split(" ");
        return Map.of("whom", words[0], "times", words[1]);
    }

    private static Map<String, Object> inNorwegian(Map<String, Object> tree) {
        var now = new LinkedHashMap<>(tree);
        now.put("language", "nb");
        return now;
    }

    private static Catalogue catalogue(CommandSpec<Greet> greet) {
        var room = Room.of(StorageRoom.class).permissions(GREET).commands(greet).done();
        return new Catalogue(List.of(StorageRoom.ROOM, room));
    }

    private static List<String> replayed(List<String> journal, CommandSpec<Greet> greet) {
        try (var database = Database.inMemory("older" + System.nanoTime())) {
            var runner = new Runner(catalogue(greet), database.writer(), Keys.inMemory());
            journal.forEach(runner::again);
            return Sql.of(database.writer())
                    .query("select result from audit where command = 'greeting.greet' order by seq")
                    .list(f -> f.text("result"));
        }
    }

    @Test
    void records_of_every_older_shape_are_read_as_the_command_is_now() throws IOException {
        assertThat(replayed(Files.readAllLines(GOLDEN), THIRD)).containsExactly("Kari 3 nb", "Ola 1 nb", "Eva 2 en");
    }

    @Test
    void what_is_given_now_is_written_in_the_newest_shape() throws Exception {
        var log = new Log.InMemory();
        try (var company = Company.inMemory(catalogue(THIRD), Place.CLOCK, log)) {
            company.gate().run(Place.OPERATOR, new Greet(new Name("Eva"), 2, Optional.of("en")));
        }
        assertThat(Entry.parse(log.entries().getLast()).version()).isEqualTo(3);
    }

    @Test
    void a_record_of_a_newer_shape_stops_the_start_with_its_number_and_both_versions() throws IOException {
        var journal = Files.readAllLines(GOLDEN);
        assertThatThrownBy(() -> replayed(journal, SECOND))
                .isInstanceOfSatisfying(
                        StorageFault.class,
                        fault -> assertThat(fault.why())
                                .isEqualTo(new Trouble.CommandTooNew(4, "greeting.greet", 3, 2)));
    }

    @Test
    void steps_are_said_in_order() {
        assertThatThrownBy(() -> THIRD.from(2, tree -> tree)).isInstanceOf(IllegalArgumentException.class);
    }
}
