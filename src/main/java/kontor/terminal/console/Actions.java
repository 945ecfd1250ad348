package kontor.terminal.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.CommandSpec;
import kontor.kernel.Row;
import kontor.kernel.Shape;
import kontor.terminal.Opening;
import kontor.terminal.RowAction;

/// What can be done with rows: offered in a menu, done at once where the row says all, through a form where it
/// does not.
final class Actions {

    private final Stage stage;

    Actions(Stage stage) {
        this.stage = stage;
    }

    /// The actions of a view's rows that this actor may use; beyond what its room names, only those of this side.
    List<RowAction> of(kontor.kernel.View view, List<RowAction> said) {
        return allowed(Atlas.numberOf(view).map(kind -> stage.atlas().actions(kind, said)).orElse(said).stream()
                .filter(a -> said.contains(a) || ofThisSide(a))
                .toList());
    }

    private boolean ofThisSide(RowAction action) {
        return stage.allowed(action.command())
                .filter(command -> command.side().seenFrom(stage.side()))
                .isPresent();
    }

    List<RowAction> allowed(List<RowAction> all) {
        return all.stream().filter(a -> stage.allowed(a.command()).isPresent()).toList();
    }

    /// Puts the menu of them over the screen.
    void menu(List<Row> rows, List<RowAction> actions) {
        menu(rows, actions, List.of(), List.of());
    }

    /// The same of a card, with what can be done with the row that is looked at below: what both offer, the row does.
    void menu(List<Row> rows, List<RowAction> actions, List<Row> below, List<RowAction> belows) {
        if (rows.isEmpty()) return;
        var items = new ArrayList<Menu.Item>();
        for (var action : actions) {
            var ofRow = belows.stream().anyMatch(b -> b.command().equals(action.command()));
            if (below.isEmpty() || !ofRow) items.add(item(action, rows, ""));
        }
        if (!below.isEmpty())
            for (var action : belows)
                items.add(item(action, below, below.getFirst().wire(0) + ": "));
        var title = rows.size() == 1 ? rows.getFirst().wire(0) : stage.say("console.rows", rows.size());
        if (items.isEmpty()) stage.refuse(stage.say("console.actions.none"));
        else stage.over(new Menu(stage, title, items));
    }

    private Menu.Item item(RowAction action, List<Row> rows, String of) {
        var command = stage.allowed(action.command()).orElseThrow();
        var off = rows.stream()
                .map(action.off())
                .flatMap(Optional::stream)
                .findFirst()
                .map(stage::say);
        return new Menu.Item(
                of + stage.title(command),
                word(command),
                off,
                () -> rows.forEach(row -> run(action, command, row, rows.size() > 1)));
    }

    /// One of them by a key of its own.
    Optional<Offer> finish(List<Row> rows, List<RowAction> actions, Optional<String> named) {
        return actions.stream()
                .filter(action -> named.filter(action.command()::equals).isPresent())
                .findFirst()
                .map(action -> item(action, rows, ""))
                .map(item -> Offer.of(Deed.SAVE, stage.say("console.deed.confirm"), item.run())
                        .unless(item.off().isPresent(), item.off().orElse("")));
    }

    private String word(CommandSpec<?> command) {
        return stage.texts().find(command.name() + ".word", stage.lang()).orElse("");
    }

    private void run(RowAction action, CommandSpec<?> command, Row row, boolean many) {
        var filled = action.filled().apply(row);
        var spec = stage.atlas().form(command);
        var complete = action.atOnce() || Atlas.complete(command, filled);
        if (many && (!complete || spec.destructive())) {
            stage.refuse(stage.say("console.actions.one"));
        } else if (!complete) {
            stage.open(new Opening.Form(command.name(), known(command, filled, row)));
        } else if (spec.destructive()) {
            var number = row.wire(0);
            stage.over(new Confirm(stage, stage.title(command), number, () -> give(command, filled, spec)));
        } else give(command, filled, spec);
    }

    private void give(CommandSpec<?> command, Map<String, Object> filled, kontor.terminal.FormSpec spec) {
        stage.give(
                command,
                filled,
                number -> stage.tell(new Notice(
                        Notice.Tone.DONE,
                        stage.say(
                                "console.done",
                                stage.title(command),
                                stage.kindName(number.getClass()),
                                number.value()))));
    }

    /// Fields that the row has a column for begin with what stands there.
    static Map<String, Object> known(CommandSpec<?> command, Map<String, Object> filled, Row row) {
        var all = new LinkedHashMap<String, Object>(filled);
        for (Shape.Field field : command.shape().fields()) {
            if (all.containsKey(field.name()) || field.nested()) continue;
            var name = field.name().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
            row.view()
                    .find(name)
                    .map(column -> row.wire(row.view().at(column.name())))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> value(field, text).ifPresent(v -> all.put(field.name(), v)));
        }
        return all;
    }

    /// What a column's text is to a field; a list stands in it as words.
    private static Optional<Object> value(Shape.Field field, String text) {
        if (!field.list()) return field.kind().read(text).map(_ -> text);
        var items = List.of(text.split(" "));
        return items.stream().allMatch(i -> field.kind().read(i).isPresent()) ? Optional.of(items) : Optional.empty();
    }
}
