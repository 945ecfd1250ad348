package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kontor.kernel.Failure;
import kontor.kernel.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingEndTest {

    @TempDir
    Path temp;

    private final Place.Heard heard = new Place.Heard();

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
}
