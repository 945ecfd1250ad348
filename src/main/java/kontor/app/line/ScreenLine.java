package kontor.app.line;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kontor.app.Consoles;
import kontor.kernel.Actor;
import kontor.kernel.CommandSpec;
import kontor.kernel.Kinds;
import kontor.kernel.NoSuch;
import kontor.kernel.Permission;
import kontor.kernel.Reads;
import kontor.kernel.RecordNumber;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.terminal.Opening;
import kontor.terminal.Still;
import kontor.terminal.TerminalKind;
import kontor.terminal.console.Console;
import kontor.terminal.console.Drafts;
import kontor.terminal.console.House;
import kontor.terminal.console.Visitor;
import kontor.terminal.paint.Picture;
import kontor.terminal.paint.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kontor screen NAME`: one screen of the console as text, or as a picture.
@Command(name = "screen")
final class ScreenLine implements Subcommand {

    private static final Pattern SIZE = Pattern.compile("([0-9]{2,3})x([0-9]{2,3})");

    @Parameters(index = "0", paramLabel = "NAME")
    String name = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "NUMBER")
    Optional<String> number = Optional.empty();

    @Option(names = "--size")
    String size = "80x24";

    @Option(names = "--svg")
    Optional<String> svg = Optional.empty();

    @Override
    public int run(Line line) throws Stop, IOException {
        var measured = SIZE.matcher(size);
        if (!measured.matches()) throw Stop.usage("line.screen.size", size);
        var picture = picture(line, Integer.parseInt(measured.group(1)), Integer.parseInt(measured.group(2)));
        if (svg.isEmpty()) {
            line.out().write(picture.text());
            return Exit.DONE;
        }
        var path = line.file(svg.get());
        try {
            Files.writeString(path, picture.svg());
        } catch (IOException e) {
            throw line.unreachable(path, e);
        }
        return Exit.DONE;
    }

    private Picture picture(Line line, int columns, int rows) throws Stop {
        var opening = opening(line);
        var kind = new TerminalKind("xterm", Theme.Mode.COLOUR);
        var house = Consoles.house(line.office(), Drafts.inMemory(), Runnable::run);
        var actor = name.equals("sign-in") ? Optional.<Actor>empty() : Optional.of(line.actor());
        var visitor = new Visitor(actor, line.lang(), name.equals("office") ? Side.OFFICE : Side.DESK, kind.mode());
        var made = new ArrayList<Console>();
        var faults = new ArrayList<RuntimeException>();
        var still = Still.of(session -> made(house, visitor, session::post, made, faults), columns, rows, kind);
        opening.ifPresent(made.getFirst()::open);
        var picture = still.picture();
        if (!faults.isEmpty()) throw faults.getFirst();
        return picture;
    }

    private static Console made(
            House house,
            Visitor visitor,
            java.util.function.Consumer<Runnable> post,
            List<Console> made,
            List<RuntimeException> faults) {
        made.add(new Console(house, visitor, post, _ -> {}, faults::add));
        return made.getFirst();
    }

    /// What the name names: a side's first screen, a list, a form, or with a number a card.
    private Optional<Opening> opening(Line line) throws Stop {
        if (List.of("desk", "office", "sign-in").contains(name) && number.isEmpty()) return Optional.empty();
        var catalogue = line.office().catalogue();
        if (number.isPresent()) return Optional.of(card(line, number.get()));
        var view = catalogue.view(name);
        if (view.isPresent()) {
            allowed(line, view.get().needs());
            return Optional.of(Opening.rows(name));
        }
        var command = catalogue.command(name).filter(c -> c.face() == CommandSpec.Face.PEOPLE);
        if (command.isEmpty()) throw Stop.usage("line.screen.name", name);
        if (command.get().needs().isPresent())
            allowed(line, command.get().needs().get());
        return Optional.of(Opening.form(name));
    }

    private Opening card(Line line, String wanted) throws Stop {
        for (var view : line.office().catalogue().views()) {
            var type = view.columns().getFirst().kind().type();
            if (!RecordNumber.class.isAssignableFrom(type)
                    || !Kinds.of(type).name().equals(name)
                    || !view.columns().getFirst().name().equals("number")) continue;
            allowed(line, view.needs());
            return new Opening.Card(type.asSubclass(RecordNumber.class), existing(line, view, wanted));
        }
        throw Stop.usage("line.screen.name", name);
    }

    private String existing(Line line, View view, String wanted) throws Stop {
        if (line.reads().one(line.actor(), view, wanted).isPresent()) return wanted;
        var number = view.columns().getFirst().kind().read(wanted);
        if (number.isPresent()) throw Stop.refused(new NoSuch(name, (RecordNumber) number.get()).text());
        throw Stop.usage("line.screen.name", name + " " + wanted);
    }

    private static void allowed(Line line, Permission permission) throws Stop {
        if (!line.reads().may(line.actor(), permission))
            throw Stop.refused(new Reads.NotAllowed(permission.name()).text());
    }
}
