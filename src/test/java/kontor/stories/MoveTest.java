package kontor.stories;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kontor.kernel.Catalogue;
import kontor.storage.Company;
import kontor.storage.Postgres;
import kontor.storage.Progress;
import kontor.storage.Served;
import kontor.storage.StorageFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A company carried from PostgreSQL to a folder and back by its backups.
class MoveTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Founded.MONDAY);
    private final Catalogue catalogue = OfficeStandIn.catalogue();

    @TempDir
    private Path folder;

    @Test
    void what_ran_side_by_side_is_the_same_rows_in_a_folder_and_back_in_a_database() throws Exception {
        var first = folder.resolve("first.kontor");
        var there = Served.at(Postgres.empty());
        try (var trade = Trade.onPostgres()) {
            work(trade);
            var carried = backup(trade, first);

            assertThat(Company.restore(first, folder.resolve("h2"), catalogue, CLOCK, Progress.NONE))
                    .isEmpty();
            try (var company = Company.open(folder.resolve("h2"), catalogue, CLOCK, Progress.NONE)) {
                assertThat(company.carried()).isEqualTo(carried);
                more(company);
            }
        }
        var second = folder.resolve("second.kontor");
        try (var company = Company.open(folder.resolve("h2"), catalogue, CLOCK, Progress.NONE)) {
            assertThat(company.check(3)).isEmpty();
            company.backup(second);
            var carried = company.carried();

            assertThat(Company.restore(second, there, catalogue, CLOCK, Progress.NONE))
                    .isEmpty();
            try (var back = Company.open(there, catalogue, CLOCK, Progress.NONE)) {
                assertThat(back.carried()).isEqualTo(carried);
                more(back);
                assertThat(back.check(3)).isEmpty();
            }
        }
        assertThatThrownBy(() -> Company.restore(second, there, catalogue, CLOCK, Progress.NONE))
                .isInstanceOf(StorageFault.class)
                .hasMessageContaining("NotEmpty");
    }

    private static java.util.SortedMap<String, String> backup(Trade trade, Path file) throws InterruptedException {
        var company = trade.house().company();
        company.quiet();
        assertThat(company.check(3)).isEmpty();
        company.backup(file);
        return company.carried();
    }

    private static void work(Trade trade) throws Exception {
        trade.receive("A", "20", "60");
        try (var people = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Future<String>>();
            for (int i = 0; i < 12; i++) all.add(people.submit(() -> trade.send(trade.order(line("A", "1")))));
            for (var one : all) one.get();
        }
        trade.order(line("B", "3"));
    }

    private void more(Company company) throws InterruptedException {
        var spec = catalogue.command("customer.register").orElseThrow();
        if (spec.shape().read(Map.of("name", "Ny Kunde")) instanceof kontor.kernel.Shape.Read.Good<?>(var command))
            company.gate().run(Founded.OPERATOR, (kontor.kernel.Command<?>) command);
        company.quiet();
    }
}
