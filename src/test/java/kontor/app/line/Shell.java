package kontor.app.line;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.storage.Company;
import kontor.storage.Json;
import kontor.stories.Founded;

/// A shell without a terminal, in front of a company.
public final class Shell {

    /// What a run left behind.
    public record Ran(int exit, String out, String err) {

        /// The answers, one a line.
        public List<Map<String, Object>> json() {
            return out.lines().map(Shell::parsed).toList();
        }

        public List<String> lines() {
            return out.lines().toList();
        }
    }

    private final Company company;
    private final Path folder;
    public final List<Throwable> faults = new ArrayList<>();
    private Actor who = Founded.OPERATOR;

    public Shell(Company company, Path folder) {
        this.company = company;
        this.folder = folder;
    }

    public Shell(Company company) {
        this(company, Path.of("."));
    }

    public Shell as(Actor actor) {
        who = actor;
        return this;
    }

    public Ran run(String... args) {
        return fed("", args);
    }

    /// With this on standard input.
    public Ran fed(String in, String... args) {
        return fed(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), args);
    }

    public Ran fed(InputStream in, String... args) {
        return ran(in, (office, caller) -> CommandLine.run(office, caller, List.of(args)));
    }

    /// As a line over SSH.
    public Ran remote(String in, String line) {
        return ran(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                (office, caller) -> RemoteLine.run(office, caller, line));
    }

    private Ran ran(InputStream in, java.util.function.ToIntBiFunction<Office, Caller> run) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var caller = new Caller(who, folder, in, out, err, Map.of(), false, Lang.EN);
        var office = new Office(company, java.time.Clock.systemUTC(), fault -> {
            faults.add(fault);
            return "F" + faults.size();
        });
        var exit = run.applyAsInt(office, caller);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Map<String, Object> parsed(String json) {
        try {
            return Json.object(json);
        } catch (Json.Malformed e) {
            throw new AssertionError(json, e);
        }
    }
}
