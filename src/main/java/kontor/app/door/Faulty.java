package kontor.app.door;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import kontor.app.line.Exit;
import kontor.kernel.Lang;
import kontor.kernel.Text;
import kontor.storage.Broken;

/// One line for whoever is at a door when something of ours has failed; the trace is in the log.
final class Faulty {

    private Faulty() {}

    /// @return the exit code
    static int say(Server server, Throwable fault, Lang lang, OutputStream err) {
        boolean unreachable = fault instanceof Broken || fault instanceof Unopened;
        var text = fault instanceof Unopened u
                ? u.text()
                : Text.of("door.fault", server.log().file(fault));
        tell(text, lang, err);
        return unreachable ? Exit.UNREACHABLE : Exit.REFUSED;
    }

    /// One line, where somebody is left to be told.
    static void tell(Text text, Lang lang, OutputStream err) {
        try {
            err.write((Server.TEXTS.say(text, lang) + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException gone) {
            return; // nobody is
        }
    }
}
