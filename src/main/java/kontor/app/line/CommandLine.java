package kontor.app.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kontor.app.demo.FillLine;
import kontor.app.imports.ImportLine;
import kontor.kernel.Actor;
import kontor.kernel.Failure;
import kontor.kernel.Lang;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Text;
import kontor.kernel.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Runs one command line for a caller.
public final class CommandLine {

    private CommandLine() {}

    /// What stands before the command, and may stand behind it too.
    @Command(name = "kontor")
    static final class Top {
        @Option(names = "--data", scope = picocli.CommandLine.ScopeType.INHERIT)
        Optional<String> data = Optional.empty();

        @Option(names = "--lang", scope = picocli.CommandLine.ScopeType.INHERIT)
        Optional<String> lang = Optional.empty();

        @Option(names = "--as", scope = picocli.CommandLine.ScopeType.INHERIT)
        Optional<String> as = Optional.empty();

        @Option(
                names = {"--help", "-h"},
                usageHelp = true,
                scope = picocli.CommandLine.ScopeType.INHERIT)
        boolean help;

        @Option(names = "--version")
        boolean version;
    }

    /// The commands by their words. A further one is a line here, a class, and its texts `line.<word>.help`.
    private static Map<String, Supplier<? extends Subcommand>> commands() {
        var all = new LinkedHashMap<String, Supplier<? extends Subcommand>>();
        all.put("catalogue", CatalogueLine::new);
        all.put("batch", BatchLine::new);
        all.put("show", ShowLine::new);
        all.put("import", ImportLine::new);
        all.put("fill", FillLine::new);
        all.put("check", CheckLine::new);
        all.put("screen", ScreenLine::new);
        all.put("backup", BackupLine::new);
        all.put("restore", RestoreLine::new);
        all.put("move", MoveLine::new);
        all.put("export", ExportLine::new);
        all.put("init", InitLine::new);
        all.put("user", UserLine::new);
        all.put("sessions", SessionsLine::new);
        all.put("serve", ServeLine::new);
        all.put("version", VersionLine::new);
        return all;
    }

    /// Whether this word is a command that is run here.
    public static boolean knows(String word) {
        return commands().containsKey(word) || word.equals("help");
    }

    /// What `--help`, `version` and `--version` say needs no company, nor does what cannot be read: says it, and the
    /// exit
    /// code; empty for anything else.
    ///
    /// @param texts the house's
    public static Optional<Integer> alone(Texts texts, Caller caller, List<String> args) {
        try {
            var top = new Top();
            var parsed = parse(top, args);
            var lang = lang(top, caller);
            var words = parsed.hasSubcommand() ? leaf(parsed) : parsed;
            if (helpWanted(parsed)) return Optional.of(help(texts, caller, lang, words));
            if (!top.version && !(words.commandSpec().userObject() instanceof VersionLine)) return Optional.empty();
            caller.out().write(VersionLine.WORDS.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            caller.out().flush();
            return Optional.of(Exit.DONE);
        } catch (Stop misread) {
            return Optional.of(say(caller, misread.exit(), texts.say(misread.text(), caller.lang())));
        } catch (IOException gone) {
            return Optional.of(Exit.UNREACHABLE);
        }
    }

    /// Runs the words of a command line.
    ///
    /// @param args all of them, the global options too
    /// @return the exit code, see [Exit]
    public static int run(Office office, Caller caller, List<String> args) {
        var lang = caller.lang();
        try {
            var top = new Top();
            var parsed = parse(top, args);
            lang = lang(top, caller);
            var words = parsed.hasSubcommand() ? leaf(parsed) : parsed;
            if (helpWanted(parsed) || !parsed.hasSubcommand())
                return help(office.catalogue().texts(), caller, lang, words);
            var line = new Line(office, caller, actor(office, caller, top), lang);
            var exit = ((Subcommand) words.commandSpec().userObject()).run(line);
            line.out().flush();
            return exit;
        } catch (Stop stop) {
            return say(caller, stop.exit(), Line.words(office, stop.text(), lang));
        } catch (IOException | UncheckedIOException gone) {
            return Exit.UNREACHABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.REFUSED;
        } catch (RuntimeException | Error fault) {
            var failed = Failure.in(fault).map(Failure::why);
            if (failed.isPresent())
                return say(
                        caller,
                        Exit.UNREACHABLE,
                        Line.words(office, failed.get().text(), lang));
            var number = office.faults().file(fault);
            return say(caller, Exit.REFUSED, Line.words(office, Text.of("line.fault", number), lang));
        }
    }

    /// What the words of a command line say to one of the commands, without running it.
    ///
    /// @return empty where help is wanted, or another command
    static <S extends Subcommand> Optional<S> parsed(List<String> args, Class<S> command) throws Stop {
        var parsed = parse(new Top(), args);
        if (helpWanted(parsed)) return Optional.empty();
        return Optional.of(leaf(parsed).commandSpec().userObject())
                .filter(command::isInstance)
                .map(command::cast);
    }

    /// A parser of all commands takes longer to make than most take to run: first only what is among the words.
    private static ParseResult parse(Top top, List<String> args) throws Stop {
        if (args.stream().anyMatch(commands()::containsKey)) {
            try {
                var parsed = parse(parser(top, args::contains), args);
                if (parsed.hasSubcommand()) return parsed;
            } catch (Stop misread) {
                // The parser of all knows what was meant.
            }
        }
        return parse(parser(top, word -> true), args);
    }

    private static picocli.CommandLine parser(Top top, Predicate<String> wanted) {
        var parser = new picocli.CommandLine(top);
        commands().forEach((word, made) -> {
            if (wanted.test(word)) parser.addSubcommand(word, made.get());
        });
        parser.setExpandAtFiles(false);
        parser.setAbbreviatedOptionsAllowed(false);
        return parser;
    }

    private static ParseResult parse(picocli.CommandLine parser, List<String> args) throws Stop {
        try {
            return parser.parseArgs(args.toArray(String[]::new));
        } catch (ParameterException e) {
            throw Misread.of(e);
        }
    }

    private static ParseResult leaf(ParseResult parsed) {
        var at = parsed;
        while (at.hasSubcommand()) at = at.subcommand();
        return at;
    }

    private static boolean helpWanted(ParseResult parsed) {
        for (var at = parsed; ; at = at.subcommand()) {
            if (at.isUsageHelpRequested()) return true;
            if (!at.hasSubcommand()) return false;
        }
    }

    private static Lang lang(Top top, Caller caller) throws Stop {
        if (top.lang.isEmpty()) return caller.lang();
        return switch (top.lang.get()) {
            case "en" -> Lang.EN;
            case "nb" -> Lang.NB;
            default -> throw Stop.usage("line.lang", top.lang.get());
        };
    }

    private static Actor actor(Office office, Caller caller, Top top) throws Stop {
        if (top.as.isEmpty()) return caller.operator();
        var login = top.as.get();
        var users = office.catalogue().view("users");
        if (caller.operator().kind() == Actor.Kind.OPERATOR
                && users.isPresent()
                && office.company()
                        .reads()
                        .one(caller.operator(), users.get(), login)
                        .isPresent()) return Actor.user(login);
        throw Stop.refused(new NoSuch("user", new Login(login)).text());
    }

    private static int help(Texts texts, Caller caller, Lang lang, ParseResult words) {
        var spec = words.commandSpec();
        var key = spec.parent() == null
                ? "line.help"
                : "line." + spec.qualifiedName(".").replaceFirst("^kontor\\.", "") + ".help";
        var text = texts.say(Text.of(key), lang) + "\n";
        try {
            caller.out().write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            caller.out().flush();
            return Exit.DONE;
        } catch (IOException e) {
            return Exit.UNREACHABLE;
        }
    }

    private static int say(Caller caller, int exit, String words) {
        try {
            Line.say(caller, words);
        } catch (UncheckedIOException gone) {
            return exit;
        }
        return exit;
    }
}
