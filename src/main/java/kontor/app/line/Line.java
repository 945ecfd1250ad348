package kontor.app.line;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.kernel.Reads;
import kontor.kernel.Text;

/// One run of the command line: on whose behalf, in which language, and where words and data go.
public final class Line {

    private final Office office;
    private final Caller caller;
    private final Actor actor;
    private final Lang lang;
    private final Writer out;

    Line(Office office, Caller caller, Actor actor, Lang lang) {
        this.office = office;
        this.caller = caller;
        this.actor = actor;
        this.lang = lang;
        this.out = new java.io.BufferedWriter(new OutputStreamWriter(caller.out(), StandardCharsets.UTF_8), 1 << 15);
    }

    public Office office() {
        return office;
    }

    public Caller caller() {
        return caller;
    }

    /// On whose behalf everything here is done: the operator, or whom `--as` names.
    public Actor actor() {
        return actor;
    }

    public Lang lang() {
        return lang;
    }

    public Reads reads() {
        return office.company().reads();
    }

    /// Standard output, for data only. Flushed at the end of the run.
    public Writer out() {
        return out;
    }

    /// A text in the caller's language.
    public String words(Text text) {
        return words(office, text, lang);
    }

    static String words(Office office, Text text, Lang lang) {
        return office.catalogue().texts().say(text, lang);
    }

    /// A line of the access trail: data leaves the house.
    void note(String what, Map<String, String> with) {
        office.company().desk().access(office.clock().instant(), actor.audited(), what, with);
    }

    /// A line on standard error.
    public void say(Text text) {
        say(caller, words(text));
    }

    public void say(String key, Object... args) {
        say(Text.of(key, args));
    }

    static void say(Caller caller, String words) {
        try {
            var lines = words.lines().map(Safe::line).toList();
            caller.err().write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            caller.err().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file that the caller names, read against the caller's folder.
    public Path file(String name) throws Stop {
        try {
            return caller.folder().resolve(name);
        } catch (InvalidPathException e) {
            throw Stop.usage("line.file.name", name);
        }
    }

    /// A reader's own reason why a file cannot be had.
    public Stop unreachable(Path file, IOException why) {
        var reason = switch (why) {
            case java.nio.file.NoSuchFileException _ -> Text.of("line.file.missing");
            case java.nio.file.AccessDeniedException _ -> Text.of("line.file.denied");
            case java.nio.file.FileAlreadyExistsException _ -> Text.of("line.file.there");
            default -> Text.of("line.file.failed", String.valueOf(why.getMessage()));
        };
        return Stop.unreachable("line.file", file.toString(), reason);
    }
}
