package kontor.app.line;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kontor.kernel.Lang;
import kontor.kernel.Text;
import kontor.kernel.Texts;
import kontor.ssh.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kontor serve`: the company's server in the foreground, with its SSH door open. Its words are read here, before
/// there is a server; run inside of one it only says that there is one.
@Command(name = "serve")
public final class ServeLine implements Subcommand {

    private static final Texts TEXTS = new Texts(List.of(CommandLine.class));
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @Option(names = "--port")
    String port = "2222";

    @Option(names = "--listen")
    String listen = "0.0.0.0";

    @Option(names = "--metrics")
    Optional<String> metrics = Optional.empty();

    @Option(names = "--log")
    String log = "text";

    @Option(names = "--limit")
    List<String> limits = new ArrayList<>();

    /// What the words of a command line that opens with `serve` ask for.
    ///
    /// @throws Stop where they are wrong
    /// @return empty where help is wanted
    public static Optional<Serving> read(List<String> args) throws Stop {
        var read = CommandLine.parsed(args, ServeLine.class);
        return read.isPresent() ? Optional.of(read.get().serving()) : Optional.empty();
    }

    /// Why not, in a language.
    public static String words(Stop stop, Lang lang) {
        return Safe.line(TEXTS.say(stop.text(), lang));
    }

    /// How it is called.
    public static String help(Lang lang) {
        return TEXTS.say("line.serve.help", lang) + "\n";
    }

    private Serving serving() throws Stop {
        if (!log.equals("text") && !log.equals("json")) throw Stop.usage("line.serve.log", log);
        var figures = metrics.isPresent() ? OptionalInt.of(port("--metrics", metrics.get())) : OptionalInt.empty();
        return new Serving(address(), limits(), figures, log.equals("json"));
    }

    private InetSocketAddress address() throws Stop {
        var at = port("--port", port);
        try {
            return new InetSocketAddress(InetAddress.getByName(listen), at);
        } catch (UnknownHostException e) {
            throw Stop.usage("line.serve.listen", listen);
        }
    }

    private static int port(String option, String value) throws Stop {
        if (NUMBER.matcher(value).matches() && Integer.parseInt(value) <= 65_535) return Integer.parseInt(value);
        throw Stop.usage("line.serve.port", option, value);
    }

    private Limits limits() throws Stop {
        var all = Limits.USUAL;
        for (var one : limits) {
            var at = one.indexOf('=');
            var limit = Limits.Limit.of(at < 0 ? one : one.substring(0, at));
            var value = one.substring(at + 1);
            if (limit.isEmpty() || at < 0) throw Stop.usage("line.serve.limit", one, known());
            var is = limit.get();
            if (!NUMBER.matcher(value).matches()
                    || Integer.parseInt(value) < is.least()
                    || Integer.parseInt(value) > is.most())
                throw Stop.usage("line.serve.value", is.word(), (long) is.least(), (long) is.most(), value);
            all = all.with(is, Integer.parseInt(value));
        }
        return all;
    }

    private static String known() {
        return String.join(
                ", ",
                java.util.Arrays.stream(Limits.Limit.values())
                        .map(Limits.Limit::word)
                        .toList());
    }

    @Override
    public int run(Line line) throws Stop {
        throw Stop.refused(Text.of("line.serve.there"));
    }
}
