package kontor.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import kontor.app.line.Exit;
import kontor.app.line.Safe;
import kontor.kernel.Catalogue;
import kontor.kernel.Lang;
import kontor.kernel.Text;
import kontor.storage.Company;
import kontor.storage.DatabaseUrl;
import kontor.storage.Progress;
import kontor.storage.Served;
import kontor.storage.StorageFault;

/// Makes a company out of a backup, in a process of its own: as long as it works, nobody else may have the folder.
public final class Restore {

    private Restore() {}

    /// @param args the data folder, the backup, the language, the database's address or nothing
    public static void main(String[] args) {
        java.util.logging.LogManager.getLogManager().reset(); // a library's remarks are not for who restores
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Path.of(args[0]), Path.of(args[1]), Lang.of(args[2]), args[3], err));
    }

    static int run(Path folder, Path file, Lang lang, String database, PrintStream err) {
        var catalogue = Wiring.catalogue();
        var texts = catalogue.texts();
        try {
            var faults = into(file, folder, database, catalogue);
            faults.forEach(f -> err.println(Safe.line(f.check() + ": " + f.fault())));
            err.println(Safe.line(texts.say(
                    faults.isEmpty()
                            ? Text.of(
                                    "line.restore.done",
                                    file.toString(),
                                    database.isEmpty() ? folder.toString() : database)
                            : Text.of("line.check.faults", (long) faults.size()),
                    lang)));
            return faults.isEmpty() ? Exit.DONE : Exit.REFUSED;
        } catch (StorageFault e) {
            err.println(Safe.line(texts.say(e.why().text(), lang)));
            return Exit.UNREACHABLE;
        }
    }

    static List<Company.Fault> into(Path file, Path folder, String database, Catalogue catalogue) {
        var clock = InstantSource.system();
        return database.isEmpty()
                ? Company.restore(file, folder, catalogue, clock, Progress.NONE)
                : Company.restore(file, Served.at(new DatabaseUrl(database)), catalogue, clock, Progress.NONE);
    }
}
