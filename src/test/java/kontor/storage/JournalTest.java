package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Journal.Size SMALL = new Journal.Size(4000, 512);

    @TempDir
    Path folder;

    private final List<Text> said = new ArrayList<>();
    private long known;
    private final List<String> written = new ArrayList<>();

    @Test
    void what_was_appended_is_read_again_in_order_from_any_record_over_many_files() {
        try (var journal = opened()) {
            for (int i = 0; i < 40; i++) append(journal, 3);
        }
        assertThat(files()).hasSizeGreaterThan(5);
        try (var journal = opened()) {
            assertThat(journal.place().seq()).isEqualTo(120);
            assertThat(read(journal, 1)).isEqualTo(written);
            assertThat(read(journal, 77)).isEqualTo(written.subList(76, 120));
        }
        assertThat(said).isEmpty();
    }

    @Test
    void a_torn_last_record_is_cut_off_and_said_and_the_journal_goes_on() throws IOException {
        try (var journal = opened()) {
            append(journal, 2);
            append(journal, 1);
        }
        var file = files().getLast();
        cut(file, Files.size(file) - 5);
        written.removeLast();

        try (var journal = opened()) {
            assertThat(read(journal, 1)).isEqualTo(written);
            append(journal, 2);
        }
        assertThat(said).extracting(Text::key).containsExactly("storage.said.torn");
        try (var journal = opened()) {
            assertThat(read(journal, 1)).isEqualTo(written);
        }
    }

    @Test
    void a_batch_torn_so_that_its_end_is_there_and_its_beginning_is_not_is_cut_off_whole() throws IOException {
        long before;
        try (var journal = opened()) {
            append(journal, 2);
            before = journal.place().end();
            append(journal, 3);
        }
        spoil(files().getLast(), before, new byte[60]);
        try (var journal = opened()) {
            assertThat(read(journal, 1)).isEqualTo(written.subList(0, 2));
        }
        assertThat(said).hasSize(1);
    }

    @Test
    void a_last_record_that_is_known_to_have_been_acknowledged_is_never_cut_off() throws IOException {
        try (var journal = opened()) {
            append(journal, 3);
        }
        var file = files().getLast();
        cut(file, Files.size(file) - 5);
        known = 3;
        var size = Files.size(file);
        assertThatThrownBy(this::opened).isInstanceOf(StorageFault.class);
        assertThat(Files.size(file)).isEqualTo(size);
    }

    @Test
    void a_broken_record_before_a_later_batch_stops_the_start_and_names_the_record() throws IOException {
        long first;
        try (var journal = opened()) {
            append(journal, 2);
            first = journal.place().end();
            append(journal, 2);
            append(journal, 2);
        }
        spoil(files().getLast(), first + 20, new byte[] {1, 2, 3});
        assertThatThrownBy(this::opened)
                .isInstanceOfSatisfying(
                        StorageFault.class,
                        fault -> assertThat(fault.why())
                                .isEqualTo(new Trouble.JournalBroken(
                                        3, files().getLast().toString(), first)));
    }

    @Test
    void a_broken_record_in_an_older_file_is_found_when_it_is_read() throws IOException {
        try (var journal = opened()) {
            for (int i = 0; i < 40; i++) append(journal, 3);
        }
        var file = files().get(1);
        spoil(file, 100, new byte[] {1, 2, 3});
        try (var journal = opened()) {
            assertThatThrownBy(() -> read(journal, 1))
                    .isInstanceOfSatisfying(
                            StorageFault.class,
                            fault -> assertThat(fault.why())
                                    .isInstanceOfSatisfying(
                                            Trouble.JournalBroken.class,
                                            broken ->
                                                    assertThat(broken.record()).isEqualTo(Segment.first(file))));
        }
    }

    @Test
    void a_record_exchanged_for_another_whole_one_breaks_the_chain() throws IOException {
        try (var journal = opened()) {
            append(journal, 1);
            var place = journal.place();
            append(journal, 1);
            append(journal, 1);
            var other = new Entry(
                    2, 2, Instant.EPOCH, Actor.SYSTEM, "x", 1, Map.of("n", "å"), Optional.empty(), place.head());
            assertThat(other.json()).hasSameSizeAs(written.get(1));
            spoil(
                    files().getLast(),
                    place.end(),
                    Framed.batch(List.of(other.json())).array());
        }
        try (var journal = opened()) {
            assertThatThrownBy(() -> read(journal, 1))
                    .isInstanceOfSatisfying(
                            StorageFault.class,
                            fault -> assertThat(fault.why())
                                    .isInstanceOfSatisfying(
                                            Trouble.JournalBroken.class,
                                            broken ->
                                                    assertThat(broken.record()).isEqualTo(3)));
        }
    }

    @Test
    void a_missing_file_is_found() throws IOException {
        try (var journal = opened()) {
            for (int i = 0; i < 40; i++) append(journal, 3);
        }
        var gone = files().get(1);
        Files.delete(gone);
        try (var journal = opened()) {
            assertThatThrownBy(() -> read(journal, 1)).isInstanceOf(StorageFault.class);
        }
    }

    @Test
    void old_files_are_put_aside_and_never_deleted() {
        try (var journal = opened()) {
            for (int i = 0; i < 40; i++) append(journal, 1);
            var files = files();
            journal.archive(30);
            assertThat(files()).hasSizeLessThan(files.size());
            assertThat(Segment.first(files().getFirst())).isLessThanOrEqualTo(31);
            assertThat(read(journal, 1)).isEqualTo(written);
        }
        try (var journal = opened()) {
            assertThat(read(journal, 1)).isEqualTo(written);
        }
    }

    private Journal opened() {
        return Journal.find(Disk.REAL, folder.resolve("journal"), SMALL, known, said::add);
    }

    private void append(Journal journal, int count) {
        var batch = new ArrayList<String>();
        var head = journal.place().head();
        for (int i = 0; i < count; i++) {
            var seq = written.size() + 1;
            var entry =
                    new Entry(seq, seq, Instant.EPOCH, Actor.SYSTEM, "x", 1, Map.of("n", "ø"), Optional.empty(), head);
            var json = entry.json();
            head = Entry.hash(json);
            batch.add(json);
            written.add(json);
        }
        journal.append(batch);
    }

    private static List<String> read(Journal journal, long from) {
        var read = new ArrayList<String>();
        journal.read(from, journal.place().seq(), (json, _) -> read.add(json));
        return read;
    }

    private List<Path> files() {
        return Disk.REAL.list(folder.resolve("journal")).stream()
                .filter(f -> f.toString().endsWith(".log"))
                .toList();
    }

    private static void cut(Path file, long size) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private static void spoil(Path file, long at, byte[] with) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(with), at);
        }
    }
}
