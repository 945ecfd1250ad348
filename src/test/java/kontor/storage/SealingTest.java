package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Gate;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Personal fields lie sealed in journal and audit, and an erased person comes back from nowhere.
class SealingTest {

    private static final String FIRM = "923609016";

    @TempDir
    Path temp;

    private Company company() {
        return Company.open(opening("company"));
    }

    private Opening opening(String folder) {
        return Opening.of(temp.resolve(folder), GuestRoom.catalogue(), Place.CLOCK, Progress.NONE)
                .paced(Place.NEVER)
                .ruined(() -> {});
    }

    private static GuestRoom.Sign person(String name, String phone) {
        return new GuestRoom.Sign(new Name(name), Optional.empty(), Optional.of(new Name(phone)));
    }

    private static GuestRoom.Forget forget(String guest) {
        return new GuestRoom.Forget(new CustomerNumber(guest));
    }

    private static Gate.Receipt<CustomerNumber> give(Company company, Command<CustomerNumber> command, String key) {
        return company.gate()
                .submit(Place.OPERATOR, command, Optional.of(key).filter(k -> !k.isEmpty()))
                .join();
    }

    private static void give(Company company, Command<CustomerNumber> command) {
        assertThat(give(company, command, "").outcome()).isInstanceOf(Outcome.Done.class);
    }

    /// What the guest book shows, as `name phone`.
    private static List<String> shown(Company company) {
        return company.reading(link -> Sql.of(link)
                .query("select content, result from once where once_key like 'guest %' order by once_key")
                .list(f -> f.text("content") + " " + f.text("result")));
    }

    private static String bodies(Company company) {
        return company.reading(link ->
                String.join("\n", Sql.of(link).query("select body from audit").list(f -> f.text("body"))));
    }

    private String journal() throws IOException {
        try (var files = Files.list(temp.resolve("company/journal"))) {
            var all = new StringBuilder();
            for (var file : files.filter(f -> f.toString().endsWith(".log")).toList())
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            return all.toString();
        }
    }

    private Path keys() {
        return temp.resolve("company/journal/keys");
    }

    /// The next start runs the journal again.
    private void crashed() throws IOException {
        Files.delete(temp.resolve("company/clean"));
    }

    @Test
    void a_persons_data_is_neither_in_the_journal_nor_in_the_audit_table_but_a_firms_name_is() throws Exception {
        try (var company = company()) {
            give(company, person("Berit Bakken", "900 11 222"));
            give(
                    company,
                    new GuestRoom.Sign(
                            new Name("Nordlys AS"),
                            Optional.of(new OrgNumber(FIRM)),
                            Optional.of(new Name("900 33 444"))));
            assertThat(shown(company)).containsExactly("Berit Bakken 900 11 222", "Nordlys AS 900 33 444");
            for (var kept : List.of(bodies(company), journal()))
                assertThat(kept).contains("Nordlys AS", FIRM).doesNotContain("Berit", "900 11 222", "900 33 444");
            assertThat(company.check(5)).isEmpty();
        }
    }

    @Test
    void a_start_after_a_crash_opens_what_was_sealed() throws Exception {
        try (var company = company()) {
            give(company, person("Berit Bakken", "900 11 222"));
            give(company, new GuestRoom.Call(new CustomerNumber("1"), new Name("900 55 666")));
        }
        crashed();
        try (var company = company()) {
            assertThat(shown(company)).containsExactly("Berit Bakken 900 55 666");
            assertThat(company.check(5)).isEmpty();
        }
    }

    @Test
    void of_an_erased_person_a_replay_finds_the_pseudonym_and_the_same_tables() throws Exception {
        var log = new Log.InMemory();
        try (var company = Company.inMemory(GuestRoom.catalogue(), Place.CLOCK, log)) {
            give(company, person("Berit Bakken", "900 11 222"), "k1");
            give(company, person("Kari Bakken", "900 77 888"), "k2");
            give(company, forget("1"));
            assertThat(shown(company)).containsExactly("erased-1 -", "Kari Bakken 900 77 888");
            assertThat(Company.replayed(log, GuestRoom.catalogue())).isEqualTo(company.tables());
            var until = new Log.InMemory();
            log.keys().lines(100).forEach(until.keys()::take);
            until.append(log.entries().subList(0, 3));
            try (var database = Database.inMemory("until-erased")) {
                var runner = new Runner(GuestRoom.catalogue(), database.writer(), until.keys());
                until.entries().forEach(runner::again);
                assertThat(Sql.of(database.writer())
                                .query("select content, result from once where once_key = 'guest 1'")
                                .list(f -> f.text("content") + " " + f.text("result")))
                        .containsExactly("erased-1 erased-1");
            }
        }
    }

    @Test
    void what_is_said_of_an_erased_firm_later_has_a_key_of_its_own() throws Exception {
        try (var company = company()) {
            give(company, person("Berit Bakken", "900 11 222"));
            give(company, forget("1"));
            give(company, new GuestRoom.Call(new CustomerNumber("1"), new Name("900 55 666")));
        }
        crashed();
        try (var company = company()) {
            assertThat(shown(company)).containsExactly("erased-1 900 55 666");
        }
    }

    @Test
    void no_snapshot_from_before_an_erasure_is_kept() {
        try (var company = company()) {
            give(company, person("Berit Bakken", "900 11 222"));
            company.snapshot().join();
            give(company, forget("1"));
            assertThat(company.snapshot().join()).isEqualTo(3);
            assertThat(Disk.REAL.list(temp.resolve("company/snapshots")))
                    .extracting(f -> f.getFileName().toString())
                    .containsExactly("000000000003");
        }
    }

    @Test
    void an_erasure_cut_off_before_the_key_was_gone_is_done_at_the_next_start() throws Exception {
        byte[] before;
        try (var company = company()) {
            give(company, person("Berit Bakken", "900 11 222"));
            before = Files.readAllBytes(keys());
            give(company, forget("1"));
        }
        assertThat(Files.readString(keys())).startsWith("-".repeat(44));
        Files.write(keys(), before);
        crashed();
        company().close();
        assertThat(Files.readString(keys())).startsWith("-".repeat(44));
    }

    @Test
    void keys_that_are_lost_stop_the_start_with_whose_and_are_not_taken_for_an_erasure() throws Exception {
        try (var company = company()) {
            give(company, person("Berit Bakken", "900 11 222"));
        }
        var kept = Files.readAllBytes(keys());
        Files.delete(keys());
        crashed();
        for (int i = 0; i < 2; i++)
            assertThatThrownBy(this::company)
                    .isInstanceOfSatisfying(
                            StorageFault.class,
                            fault -> assertThat(fault.why()).isEqualTo(new Trouble.KeyMissing(2, "customer 1")));
        Files.write(keys(), kept);
        try (var company = company()) {
            assertThat(shown(company)).containsExactly("Berit Bakken 900 11 222");
        }
    }

    @Test
    void a_backup_has_the_keys_of_the_living_and_the_erasure_of_the_erased() throws Exception {
        var file = temp.resolve("company.kontor");
        try (var company = company()) {
            give(company, person("Berit Bakken", "900 11 222"));
            give(company, person("Kari Bakken", "900 77 888"));
            give(company, forget("1"));
            company.backup(file);
        }
        assertThat(Company.restore(file, opening("other"))).isEmpty();
        try (var company = Company.open(opening("other"))) {
            assertThat(shown(company)).containsExactly("erased-1 -", "Kari Bakken 900 77 888");
        }
    }

    @Test
    void the_same_submission_again_is_known_though_it_is_sealed_and_another_is_refused() {
        for (int start = 0; start < 2; start++) {
            try (var company = company()) {
                var receipt = give(company, person("Berit Bakken", "900 11 222"), "k1");
                assertThat(receipt.outcome()).isEqualTo(Outcome.done(new CustomerNumber("1")));
                assertThat(receipt.again()).isEqualTo(start == 1);
                assertThat(give(company, person("Berit Bakke", "900 11 222"), "k1")
                                .outcome())
                        .isEqualTo(Outcome.refused(new Gate.OtherContent("k1")));
            }
        }
    }

    @Test
    void commands_without_personal_fields_need_no_keys() {
        try (var company = company()) {
            Place.count(company, 3);
        }
        assertThat(keys()).doesNotExist();
    }
}
