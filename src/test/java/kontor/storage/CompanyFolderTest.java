package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kontor.kernel.Failure;
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
    void the_rest_of_the_journal_is_run_on_the_newest_good_snapshot() throws Exception {
        var folder = temp.resolve("company");
        try (var company = Company.open(Place.at(folder))) {
            Place.count(company, 50);
            company.quiet();
            var at = company.snapshot().join();
            Place.count(company, 10);
            company.quiet();
            var image = copy(folder, "image");
            try (var again = Company.open(Place.at(image, heard))) {
                assertThat(heard.replayed).isEqualTo(20);
                assertThat(Place.count(again, 1)).containsExactly("61");
                assertThat(at).isEqualTo(101);
            }
        }
    }

    @Test
    void a_bad_snapshot_falls_back_to_the_older_one_and_then_to_the_whole_journal() throws Exception {
        var image = copiedWithSnapshots(2);
        var there = SnapshotMaker.there(Disk.REAL, image.resolve("snapshots"));
        spoil(image, there.getLast());
        var second = copy(image, "second");
        try (var company = Company.open(Place.at(image, heard))) {
            assertThat(Place.count(company, 1)).containsExactly("31");
            assertThat(heard.replayed).isEqualTo(40);
        }
        assertThat(heard.keys()).containsExactly("storage.said.unclean", "storage.said.bad-snapshot");
        spoil(second, there.getFirst());
        try (var company = Company.open(Place.at(second, heard))) {
            assertThat(Place.count(company, 1)).containsExactly("31");
            assertThat(heard.replayed).isEqualTo(61);
            company.quiet();
            assertThat(company.check(10)).isEmpty();
        }
    }

    @Test
    void the_newest_three_snapshots_are_kept_and_each_is_what_the_live_tables_were() throws Exception {
        var image = copiedWithSnapshots(5);
        assertThat(SnapshotMaker.there(Disk.REAL, image.resolve("snapshots"))).hasSize(3);
        try (var company = Company.open(Place.at(image))) {
            assertThat(company.check(10)).isEmpty();
        }
    }

    @Test
    void a_journal_that_ends_before_a_snapshot_stops_the_start() throws Exception {
        var image = copiedWithSnapshots(1);
        Files.delete(image.resolve("journal").resolve(Segment.name(1)));
        assertThatThrownBy(() -> Company.open(Place.at(image)))
                .isInstanceOfSatisfying(
                        StorageFault.class,
                        fault -> assertThat(fault.why()).isEqualTo(new Trouble.JournalShort(0, 21)));
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

    @Test
    void a_disk_that_fails_ends_the_process_answers_with_a_fault_and_loses_nothing_acknowledged() throws Exception {
        var folder = temp.resolve("company");
        var disk = new RecordingDisk();
        var ended = new CountDownLatch(1);
        try (var company = Company.open(Place.at(folder, heard).on(disk).ruined(ended::countDown))) {
            Place.count(company, 3);
            company.quiet();
            disk.failing = true;
            for (int i = 0; i < 2; i++) {
                var answer = company.gate().submit(Place.OPERATOR, new TallyRoom.Count("a"), Optional.empty());
                assertThatThrownBy(answer::join)
                        .satisfies(fault -> assertThat(
                                        Failure.in(fault).orElseThrow().why())
                                .isInstanceOfSatisfying(
                                        Trouble.DiskFailed.class,
                                        why -> assertThat(why.reason()).isEqualTo("no space left")));
            }
            assertThat(heard.keys()).containsExactly("storage.refused.disk");
            assertThat(company.reads().page(Place.OPERATOR, StorageRoom.AUDIT, kontor.kernel.Query.first(100)))
                    .isInstanceOfSatisfying(
                            Outcome.Done.class,
                            page -> assertThat((java.util.List<?>) page.result())
                                    .hasSize(7));
            disk.failing = false;
        }
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("clean")).doesNotExist();
        try (var company = Company.open(Place.at(folder, heard))) {
            assertThat(PowerCuts.counted(company)).contains("1", "2", "3");
            assertThat(company.check(5)).isEmpty();
        }
        assertThat(heard.keys()).contains("storage.said.unclean");
    }

    @Test
    void tables_that_cannot_take_what_the_journal_has_end_the_process_and_show_it_after_the_next_start()
            throws Exception {
        var folder = temp.resolve("company");
        var ended = new CountDownLatch(1);
        try (var company = Company.open(Place.at(folder, heard).ruined(ended::countDown))) {
            Place.count(company, 3);
            company.quiet();
            company.reads().listen(_ -> {
                throw new IllegalStateException("broken on purpose");
            });
            var answer = company.gate().submit(Place.OPERATOR, new TallyRoom.Count("a"), Optional.empty());
            assertThatThrownBy(answer::join)
                    .satisfies(fault ->
                            assertThat(Failure.in(fault).orElseThrow().why()).isInstanceOf(Trouble.NotCommitted.class));
            assertThat(ended.getCount()).isZero();
        }
        assertThat(heard.keys()).containsExactly("storage.refused.commit");
        assertThat(folder.resolve("clean")).doesNotExist();
        try (var company = Company.open(Place.at(folder))) {
            assertThat(PowerCuts.counted(company)).containsExactlyInAnyOrder("1", "2", "3", "4");
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

    private Path copiedWithSnapshots(int snapshots) throws InterruptedException {
        var folder = temp.resolve("company");
        try (var company = Company.open(Place.at(folder))) {
            for (int i = 0; i < snapshots; i++) {
                Place.count(company, 10);
                company.quiet();
                company.snapshot().join();
            }
            Place.count(company, 30 - 10 * Math.min(2, snapshots));
            company.quiet();
            return copy(folder, "image");
        }
    }

    private static void spoil(Path image, long snapshot) throws IOException {
        var file = Snapshot.folder(image.resolve("snapshots"), snapshot).resolve(Snapshot.FILE);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2]++;
        Files.write(file, bytes);
    }

    private Path copy(Path folder, String name) {
        var to = temp.resolve(name);
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) Files.copy(file, to.resolve(folder.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }
}
