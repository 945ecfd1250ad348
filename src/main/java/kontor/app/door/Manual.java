package kontor.app.door;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.app.demo.FillLine;
import kontor.app.imports.ImportLine;
import kontor.app.line.Caller;
import kontor.app.line.CommandLine;
import kontor.kernel.Actor;
import kontor.kernel.Texts;

/// What needs no company is said by the client itself: `help`, `--help`, `version`, `--version`, and that there is no
/// such command or language. No server is started for it.
final class Manual {

    private Manual() {}

    /// The commands that the server runs. A list of words: who only wants to pass one on loads nothing of theirs.
    static final List<String> SERVED = List.of(
            "catalogue",
            "batch",
            "show",
            "import",
            "fill",
            "check",
            "screen",
            "backup",
            "restore",
            "move",
            "export",
            "init",
            "user",
            "sessions",
            "serve");

    private static final List<String> OWN = List.of("", "demo", "status", "health", "stop");

    /// Whether the words may ask for it; a cheap look, before anything is loaded.
    static boolean mayBe(Asked asked) {
        if (!SERVED.contains(asked.command()) && !OWN.contains(asked.command())) return true;
        var lang = asked.lang();
        if (lang != null && !lang.equals("en") && !lang.equals("nb")) return true;
        for (var word : asked.words())
            if (word.equals("--help") || word.equals("-h") || word.equals("--version")) return true;
        return false;
    }

    /// Says it; empty where the words ask for something else.
    static Optional<Integer> say(Asked asked, Map<String, String> environment) {
        var words = new ArrayList<>(asked.words());
        if (asked.command().equals("help") && words.remove("help")) words.add("--help");
        var caller = new Caller(
                Actor.SYSTEM,
                Path.of(""),
                InputStream.nullInputStream(),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                environment,
                false,
                Say.lang(asked.lang(), environment));
        return CommandLine.alone(
                new Texts(List.of(CommandLine.class, ImportLine.class, FillLine.class)), caller, words);
    }
}
