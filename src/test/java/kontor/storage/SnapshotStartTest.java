package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotStartTest {

    @TempDir
    Path temp;

    private final Place.Heard heard = new Place.Heard();

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
    void a_loose_file_gives_way_to_the_snapshot_while_the_company_is_open() throws Exception {
        var folder = temp.resolve("company");
        var opening = Place.at(folder, heard)
                .paced(new Pace(1_000_000, 1_000_000, 1_000_000, Duration.ofHours(1), 3, Integer.MIN_VALUE));
        try (var company = Company.open(opening)) {
            for (int i = 0; i < 40; i++) Place.count(company, 15);
            company.quiet();
            var file = opening.live().resolve(Snapshot.FILE);
            var before = which(file);
            company.snapshot().join();
            assertThat(which(file)).isNotEqualTo(before);

            assertThat(Place.count(company, 1)).containsExactly("601");
            company.quiet();
            assertThat(company.check(10)).isEmpty();
            var image = copy(folder, "image");
            try (var again = Company.open(Place.at(image))) {
                assertThat(again.tables()).isEqualTo(company.tables());
            }
        }
        try (var again = Company.open(opening)) {
            assertThat(Place.count(again, 1)).containsExactly("602");
            assertThat(heard.keys()).isEmpty();
        }
    }

    private static Object which(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
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
        Place.copy(folder, to);
        return to;
    }
}
