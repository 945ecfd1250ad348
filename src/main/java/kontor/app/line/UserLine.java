package kontor.app.line;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.app.Founding;
import kontor.app.Passwords;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Outcome;
import kontor.kernel.PinHash;
import kontor.kernel.RecordNumber;
import kontor.kernel.Shape;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kontor user add | passwd | pin | list | key …`, for set-up scripts.
@picocli.CommandLine.Command(name = "user")
final class UserLine implements Subcommand {

    @Parameters(index = "0", paramLabel = "add|passwd|pin|list|key")
    String what = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "LOGIN")
    Optional<String> login = Optional.empty();

    @Parameters(index = "2..*", paramLabel = "LOGIN FILE|-")
    List<String> rest = new ArrayList<>();

    @Option(names = "--name")
    Optional<String> name = Optional.empty();

    @Option(names = "--role")
    List<String> roles = new ArrayList<>();

    @Option(names = "--csv")
    boolean csv;

    @Option(names = "--json")
    boolean json;

    @Override
    public int run(Line line) throws Stop, IOException {
        if (what.equals("key")) return key(line);
        if (!rest.isEmpty()) throw Stop.usage("line.misread.extra", rest.getFirst(), "user");
        return switch (what) {
            case "add" -> add(line);
            case "passwd" -> passwd(line);
            case "pin" -> pin(line);
            case "list" -> list(line);
            default -> throw Stop.usage("line.user.which", what);
        };
    }

    private int add(Line line) throws Stop, IOException {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("login", login());
        name.ifPresent(n -> tree.put("name", n));
        tree.put("roles", roles);
        tree.put("language", line.lang().code());
        give(line, "user.add", tree);
        line.say("line.user.added", login());
        return Exit.DONE;
    }

    private int passwd(Line line) throws Stop, IOException {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("login", login());
        give(line, "user.password", tree);
        line.say("line.user.changed", login());
        return Exit.DONE;
    }

    private int pin(Line line) throws Stop, IOException {
        var user = login();
        var pin = Secrets.read(line);
        if (!PinHash.fits(new String(pin)))
            throw Stop.refused(Secrets.badPin("user").text());
        give(
                line,
                new LinkedHashMap<>(
                        Map.of("login", user, "pin", Passwords.hash(pin).value())),
                "user.pin");
        line.say("line.user.pinned", user);
        return Exit.DONE;
    }

    private int list(Line line) throws Stop, IOException {
        if (login.isPresent()) throw Stop.usage("line.misread.extra", login.get(), "user");
        var show = show();
        show.view = "users";
        return show.run(line);
    }

    private int key(Line line) throws Stop, IOException {
        var words = new ArrayList<String>();
        login.ifPresent(words::add);
        words.addAll(rest);
        return new KeyLine(words, show()).run(line);
    }

    private ShowLine show() {
        var show = new ShowLine();
        show.csv = csv;
        show.json = json;
        return show;
    }

    private String login() throws Stop {
        return login.orElseThrow(() -> Stop.usage("line.misread.missing", "LOGIN", "user"));
    }

    private static void give(Line line, String command, Map<String, Object> tree) throws Stop, IOException {
        var password = Secrets.read(line);
        if (!Passwords.fits(password))
            throw Stop.refused(Founding.badPassword("user").text());
        tree.put("password", Passwords.hash(password).value());
        give(line, tree, command);
    }

    private static void give(Line line, Map<String, Object> tree, String command) throws Stop {
        var spec = line.office().catalogue().command(command).orElseThrow();
        switch (spec.shape().read(tree)) {
            case Shape.Read.Good<? extends Command<?>>(var record) -> give(line, record);
            case Shape.Read.Bad<? extends Command<?>>(var problems) ->
                throw Stop.refused(BadField.of("user", problems.getFirst()).text());
        }
    }

    private static <R extends RecordNumber> void give(Line line, Command<R> command) throws Stop {
        var outcome = line.office().gate().run(line.actor(), command);
        if (outcome instanceof Outcome.Refused<R>(var refusal)) throw Stop.refused(refusal.text());
    }
}
