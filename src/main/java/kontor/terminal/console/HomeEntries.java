package kontor.terminal.console;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kontor.kernel.CommandSpec;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Side;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;

/// What stands on a side's first screen for whoever is there: what the rooms put there, and behind it what they did
/// not.
final class HomeEntries {

    private final Stage stage;
    private final Side side;
    private final List<MenuEntry> all;

    HomeEntries(Stage stage, Side side) {
        this.stage = stage;
        this.side = side;
        this.all = stage.atlas().home().stream()
                .filter(e -> e.side().seenFrom(side) && may(e))
                .toList();
    }

    /// Queues first.
    List<MenuEntry> lists() {
        var mine = mine();
        var queuesFirst = mine.stream().filter(e -> !isForm(e)).sorted(Comparator.comparing(e -> !e.counted()));
        return Stream.concat(queuesFirst, others(mine)).toList();
    }

    List<MenuEntry> forms() {
        var mine = mine();
        return Stream.concat(mine.stream().filter(HomeEntries::isForm), otherForms(mine))
                .toList();
    }

    List<MenuEntry> bars() {
        return all.stream().filter(MenuEntry::bar).toList();
    }

    private List<MenuEntry> mine() {
        return all.stream().filter(e -> !e.bar()).toList();
    }

    private static boolean isForm(MenuEntry entry) {
        return entry.opens() instanceof Opening.Form;
    }

    private boolean may(MenuEntry entry) {
        return switch (entry.opens()) {
            case Opening.Rows rows ->
                stage.house()
                        .catalogue()
                        .view(rows.view())
                        .filter(stage.rights()::may)
                        .isPresent();
            case Opening.Form form -> stage.allowed(form.command()).isPresent();
            case Opening.Card _ -> true;
        };
    }

    /// Lists that no room has put here come last, without a key.
    private Stream<MenuEntry> others(List<MenuEntry> mine) {
        return stage.house().catalogue().views().stream()
                .filter(v -> v.side().seenFrom(side) && stage.rights().may(v))
                .filter(v -> mine.stream()
                        .noneMatch(e ->
                                e.opens() instanceof Opening.Rows r && r.view().equals(v.name())))
                .map(v -> MenuEntry.list(side, ' ', v));
    }

    /// What begins something and no room has put here: commands that do not open with the number of a record.
    private Stream<MenuEntry> otherForms(List<MenuEntry> mine) {
        return stage.house().catalogue().commands().stream()
                .filter(c -> c.side().seenFrom(side) && stage.rights().may(c))
                .filter(c -> mine.stream()
                        .noneMatch(e -> e.opens() instanceof Opening.Form f
                                && f.command().equals(c.name())))
                .filter(c -> begins(c) && !ofRow(c))
                .map(c -> MenuEntry.form(side, ' ', c.name()));
    }

    private static boolean begins(CommandSpec<?> command) {
        var fields = command.shape().fields();
        return !fields.isEmpty() && fields.getFirst().type() != command.result();
    }

    /// Whether it is an action in the list of what it opens with, such as a key of a user.
    private boolean ofRow(CommandSpec<?> command) {
        return command.shape().fields().getFirst().type() == Login.class
                && stage.atlas()
                        .records(Login.class, stage::sees)
                        .filter(users -> stage.atlas().list(users).actions().stream()
                                .anyMatch(a -> a.command().equals(command.name())))
                        .isPresent();
    }
}
