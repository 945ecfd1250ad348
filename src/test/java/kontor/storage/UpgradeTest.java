package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of an older program, opened by one whose commands and checks use tables that were not there.
class UpgradeTest {

    @TempDir
    Path temp;

    /// A room of the newer program, which tries its own tables before it counts.
    private static final Room NEWER = Room.of(StorageRoom.class)
            .permissions(TallyRoom.COUNT)
            .commands(
                    CommandSpec.of("tally.count", CountWithCustomers.class, Side.BOTH),
                    CommandSpec.of("tally.count-too", TallyRoom.CountToo.class, Side.BOTH)
                            .system())
            .take(TallyRoom.Counted.class, "tally", counted -> new TallyRoom.CountToo(counted.note()))
            .check("customers", "select 'nobody' as fault from customer where number is null")
            .done();

    private record CountWithCustomers(String note) implements Command<SystemNumber> {
        @Override
        public Permission needs() {
            return TallyRoom.COUNT;
        }

        @Override
        public Outcome<SystemNumber> run(Tx tx) {
            Sql.of(tx).query("select number from customer").list(f -> f.text("number"));
            return new TallyRoom.Count(note).run(tx);
        }
    }

    private static Opening newer(Path folder) {
        var of = Place.at(folder);
        var catalogue = new Catalogue(List.of(StorageRoom.ROOM, NEWER));
        return Opening.of(of.folder(), catalogue, of.clock(), of.progress())
                .paced(of.pace())
                .ruined(() -> {});
    }

    @Test
    void a_newer_program_goes_on_with_what_an_older_one_left_however_it_ended() throws Exception {
        var folder = temp.resolve("company");
        var crashed = temp.resolve("crashed");
        try (var company = Company.open(Place.at(folder).wanting(1))) {
            Place.count(company, 5);
            company.quiet();
            company.snapshot().join();
            Place.count(company, 2);
            company.quiet();
            copy(folder, crashed);
        }
        for (var left : List.of(folder, crashed)) {
            try (var company = Company.open(newer(left))) {
                assertThat(company.gate().run(Place.OPERATOR, new CountWithCustomers("n")))
                        .isEqualTo(Outcome.done(new SystemNumber("8")));
                company.snapshot().join();
                company.quiet();
                assertThat(company.check(10)).isEmpty();
            }
        }
    }

    private static void copy(Path folder, Path to) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) Files.copy(file, to.resolve(folder.relativize(file)));
        }
    }
}
