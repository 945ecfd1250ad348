package kontor.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import kontor.app.line.Exit;
import kontor.app.line.Safe;
import kontor.kernel.Catalogue;
import kontor.kernel.Lang;
import kontor.kernel.Text;
import kontor.storage.Company;
import kontor.storage.DatabaseUrl;
import kontor.storage.Progress;
import kontor.storage.Served;
import kontor.storage.SideStore;
import kontor.storage.StorageFault;

/// Carries a company from a folder to PostgreSQL or back, and proves it: `check` holds on both sides, and every table
/// is the same, and so are everybody's drafts and the access trail. What is left behind stays as it was.
public final class Move {

    private final Catalogue catalogue = Wiring.catalogue();
    private final Lang lang;
    private final PrintStream err;

    Move(Lang lang, PrintStream err) {
        this.lang = lang;
        this.err = err;
    }

    /// @param args the data folder, the database's address or nothing, where to (an address or a folder), the language
    public static void main(String[] args) {
        java.util.logging.LogManager.getLogManager().reset(); // a library's remarks are not for who moves
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Move(Lang.of(args[3]), err).run(Path.of(args[0]), args[1], args[2]));
    }

    int run(Path folder, String database, String to) {
        var file = folder.resolve("move.kontor");
        try {
            return carried(file, folder, database, to);
        } catch (StorageFault e) {
            say(e.why().text());
            return Exit.UNREACHABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.REFUSED;
        } finally {
            delete(file);
        }
    }

    private int carried(Path file, Path folder, String database, String to) throws InterruptedException {
        long records;
        SortedMap<String, String> here;
        try (var company = open(folder, database)) {
            company.quiet();
            if (faulty(company.check(10))) return Exit.REFUSED;
            records = company.backup(file);
            here = company.carried();
        }
        var there = to.startsWith("jdbc:") ? to : "";
        var target = there.isEmpty() ? Path.of(to) : folder;
        if (faulty(Restore.into(file, target, there, catalogue))) return Exit.REFUSED;
        try (var before = open(folder, database);
                var company = open(target, there)) {
            company.desk().takeOver(before.desk());
            var differing = differing(before.desk(), company.desk());
            company.carried().entrySet().stream()
                    .filter(table -> !table.getValue().equals(here.get(table.getKey())))
                    .forEach(table -> differing.add(table.getKey()));
            if (!differing.isEmpty()) {
                say(Text.of("line.move.differs", String.join(", ", differing)));
                return Exit.REFUSED;
            }
        }
        var from = database.isEmpty() ? folder.toString() : database;
        say(Text.of("line.move.done", records, from, to));
        return Exit.DONE;
    }

    /// What of drafts and trail did not arrive whole. Lines of one moment may stand in another order.
    private static List<String> differing(SideStore from, SideStore to) {
        var differing = new ArrayList<String>();
        if (!from.drafts().equals(to.drafts())) differing.add("drafts");
        if (!from.trail().stream()
                .sorted()
                .toList()
                .equals(to.trail().stream().sorted().toList())) differing.add("access");
        return differing;
    }

    private Company open(Path folder, String database) {
        var clock = InstantSource.system();
        return database.isEmpty()
                ? Company.open(folder, catalogue, clock, Progress.NONE)
                : Company.open(Served.at(new DatabaseUrl(database)), catalogue, clock, Progress.NONE);
    }

    private boolean faulty(List<Company.Fault> faults) {
        faults.forEach(f -> err.println(Safe.line(f.check() + ": " + f.fault())));
        if (!faults.isEmpty()) say(Text.of("line.check.faults", (long) faults.size()));
        return !faults.isEmpty();
    }

    private void say(Text text) {
        err.println(Safe.line(catalogue.texts().say(text, lang)));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
