package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.IntStream;
import kontor.kernel.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyFolderTest {

    @TempDir
    Path temp;

    private final Place.Heard heard = new Place.Heard();

    @Test
    void a_company_that_was_closed_opens_as_it_was_without_running_anything_again() throws Exception {
        var folder = temp.resolve("company");
        counted(folder, 100);
        try (var company = Company.open(Place.at(folder, heard))) {
            assertThat(Place.count(company, 1)).containsExactly("101");
            assertThat(heard.said).isEmpty();
            assertThat(heard.replayed).isZero();
            company.quiet();
            assertThat(company.check(10)).isEmpty();
        }
    }

    @Test
    void the_folder_and_the_journal_are_its_owners_only() throws IOException {
        var folder = temp.resolve("company");
        counted(folder, 1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("journal").resolve(Segment.name(1)))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_second_one_on_the_same_folder_is_refused_with_a_word() {
        var folder = temp.resolve("company");
        try (var first = Company.open(Place.at(folder))) {
            assertThatThrownBy(() -> Company.open(Place.at(folder)))
                    .isInstanceOfSatisfying(
                            StorageFault.class,
                            fault -> assertThat(fault.why())
                                    .isEqualTo(new Trouble.InUse(
                                            folder.toString(),
                                            Long.toString(
                                                    ProcessHandle.current().pid()))));
            assertThat(Place.count(first, 1)).containsExactly("1");
        }
    }

    @Test
    void after_an_unclean_end_the_live_file_is_not_trusted_and_the_journal_is_run_again() throws Exception {
        var image = copiedWhileOpen(100);
        Files.writeString(image.resolve("live").resolve(Snapshot.FILE), "garbage");
        try (var company = Company.open(Place.at(image, heard))) {
            assertThat(Place.count(company, 1)).containsExactly("101");
            assertThat(heard.keys()).containsExactly("storage.said.unclean");
            assertThat(heard.replayed).isGreaterThan(100);
            company.quiet();
            assertThat(company.check(10)).isEmpty();
        }
    }

    @Test
    void a_live_file_that_is_not_what_the_marker_says_is_not_trusted() throws Exception {
        var folder = temp.resolve("company");
        counted(folder, 10);
        var older = copy(folder, "older");
        counted(folder, 10);
        Files.copy(
                older.resolve("live").resolve(Snapshot.FILE),
                folder.resolve("live").resolve(Snapshot.FILE),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (var company = Company.open(Place.at(folder, heard))) {
            assertThat(Place.count(company, 1)).containsExactly("21");
        }
        assertThat(heard.keys()).containsExactly("storage.said.unclean");
    }

    @Test
    void a_journal_cut_after_a_clean_end_stops_every_start_and_is_left_as_it_is() throws Exception {
        var folder = temp.resolve("company");
        counted(folder, 10);
        var file = folder.resolve("journal").resolve(Segment.name(1));
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 3));
        for (int i = 0; i < 2; i++)
            assertThatThrownBy(() -> Company.open(Place.at(folder)))
                    .isInstanceOfSatisfying(
                            StorageFault.class,
                            fault -> assertThat(fault.why()).isInstanceOf(Trouble.JournalBroken.class));
        assertThat(Files.size(file)).isEqualTo(bytes.length - 3);
        Files.write(file, bytes);
        try (var company = Company.open(Place.at(folder))) {
            assertThat(Place.count(company, 1)).containsExactly("11");
        }
    }

    @Test
    void a_newer_programs_data_is_refused_and_left_as_it_is() throws Exception {
        var folder = temp.resolve("company");
        counted(folder, 5);
        var newest = Migrations.newest();
        assertThatThrownBy(() -> Company.open(Place.at(folder).wanting(1)))
                .isInstanceOfSatisfying(
                        StorageFault.class,
                        fault -> assertThat(fault.why()).isEqualTo(new Trouble.ProgramTooOld(newest, 1)));
        try (var company = Company.open(Place.at(folder, heard))) {
            assertThat(Place.count(company, 1)).containsExactly("6");
        }
        assertThat(heard.said).isEmpty();
    }

    @Test
    void older_tables_are_brought_up_with_a_snapshot_before_and_after() throws Exception {
        var folder = temp.resolve("company");
        try (var company = Company.open(Place.at(folder).wanting(1))) {
            Place.count(company, 5);
            company.quiet();
        }
        try (var company = Company.open(Place.at(folder))) {
            company.snapshot().join();
            assertThat(SnapshotMaker.there(Disk.REAL, folder.resolve("snapshots")))
                    .containsExactly(11L, 12L);
            assertThat(Place.count(company, 1)).containsExactly("6");
            company.quiet();
            assertThat(company.check(10)).isEmpty();
        }
    }

    @Test
    void a_refused_command_leaves_nothing_in_the_journal() {
        var folder = temp.resolve("company");
        try (var company = Company.open(Place.at(folder))) {
            assertThat(company.gate().run(Place.OPERATOR, new TallyRoom.Count("no")))
                    .isEqualTo(Outcome.refused(new TallyRoom.No()));
            assertThat(Place.count(company, 1)).containsExactly("1");
        }
        var entries = new java.util.ArrayList<String>();
        try (var journal = Journal.find(Disk.REAL, folder.resolve("journal"), Journal.Size.USUAL, 0, _ -> {})) {
            journal.read(2, 2, (json, _) -> entries.add(json));
        }
        assertThat(entries).singleElement().asString().contains("tally.count");
    }

    @Test
    void a_key_given_before_the_end_gives_the_first_answer_after_it() throws Exception {
        var folder = temp.resolve("company");
        var key = Optional.of("once");
        try (var company = Company.open(Place.at(folder))) {
            company.gate().submit(Place.OPERATOR, new TallyRoom.Count("a"), key).join();
            Place.count(company, 3);
            var image = copy(folder, "image");
            try (var again = Company.open(Place.at(image))) {
                var receipt = again.gate()
                        .submit(Place.OPERATOR, new TallyRoom.Count("a"), key)
                        .join();
                assertThat(receipt.again()).isTrue();
                assertThat(receipt.outcome().toString()).contains("value=1]");
            }
        }
    }

    private void counted(Path folder, int times) {
        try (var company = Company.open(Place.at(folder))) {
            Place.count(company, times);
            company.quiet();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path copiedWhileOpen(int times) {
        var folder = temp.resolve("company");
        try (var company = Company.open(Place.at(folder))) {
            var numbers =
                    IntStream.rangeClosed(1, times).mapToObj(Integer::toString).toList();
            assertThat(Place.count(company, times)).isEqualTo(numbers);
            return copy(folder, "image");
        }
    }

    private Path copy(Path folder, String name) {
        var to = temp.resolve(name);
        Place.copy(folder, to);
        return to;
    }
}
