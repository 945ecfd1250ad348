package kontor.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import kontor.app.line.Exit;
import kontor.app.line.Safe;
import kontor.kernel.Lang;
import kontor.kernel.Text;
import kontor.storage.Company;
import kontor.storage.Progress;
import kontor.storage.StorageFault;

/// Makes a company out of a backup, in a process of its own: as long as it works, nobody else may have the folder.
public final class Restore {

    private Restore() {}

    /// @param args the data folder, the backup, the language
    public static void main(String[] args) {
        java.util.logging.LogManager.getLogManager().reset(); // a library's remarks are not for who restores
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Path.of(args[0]), Path.of(args[1]), Lang.of(args[2]), err));
    }

    static int run(Path folder, Path file, Lang lang, PrintStream err) {
        var catalogue = Wiring.catalogue();
        var texts = catalogue.texts();
        try {
            var faults = Company.restore(file, folder, catalogue, InstantSource.system(), Progress.NONE);
            faults.forEach(f -> err.println(Safe.line(f.check() + ": " + f.fault())));
            err.println(Safe.line(texts.say(
                    faults.isEmpty()
                            ? Text.of("line.restore.done", file.toString(), folder.toString())
                            : Text.of("line.check.faults", (long) faults.size()),
                    lang)));
            return faults.isEmpty() ? Exit.DONE : Exit.REFUSED;
        } catch (StorageFault e) {
            err.println(Safe.line(texts.say(e.why().text(), lang)));
            return Exit.UNREACHABLE;
        }
    }
}
