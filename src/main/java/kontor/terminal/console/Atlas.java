package kontor.terminal.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kontor.kernel.Catalogue;
import kontor.kernel.CommandSpec;
import kontor.kernel.Label;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;
import kontor.kernel.Shape;
import kontor.kernel.View;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.RowAction;
import kontor.terminal.Screens;

/// Finds the screen of a view, of a kind of number, of a command: what the rooms say, or what follows from the
/// catalogue where they say nothing.
final class Atlas {

    private final Catalogue catalogue;
    private final List<Screens> screens;

    /// What belongs to the records of a view, where the room does not say.
    private final Map<String, List<CardScreen.Part>> parts = new ConcurrentHashMap<>();

    Atlas(Catalogue catalogue, List<Screens> screens) {
        this.catalogue = catalogue;
        this.screens = screens;
    }

    private <T> Stream<T> all(Function<Screens, List<T>> part) {
        return screens.stream().flatMap(s -> part.apply(s).stream());
    }

    /// The type of a view's number, where its first column is one.
    static Optional<Class<? extends RecordNumber>> numberOf(View view) {
        var type = view.columns().getFirst().kind().type();
        return RecordNumber.class.isAssignableFrom(type)
                ? Optional.of(type.asSubclass(RecordNumber.class))
                : Optional.empty();
    }

    ListScreen list(View view) {
        return all(Screens::lists)
                .filter(l -> l.view().name().equals(view.name()))
                .findFirst()
                .orElseGet(() -> ListScreen.of(view));
    }

    FormSpec form(CommandSpec<?> command) {
        return all(Screens::forms)
                .filter(f -> f.command().equals(command.name()))
                .findFirst()
                .orElseGet(() -> FormSpec.of(command.name()));
    }

    List<MenuEntry> home() {
        return all(Screens::home).toList();
    }

    /// What the rooms put on their departments' pages beside that.
    List<MenuEntry> inside() {
        return all(Screens::inside).toList();
    }

    /// The view whose rows are the records of a kind.
    ///
    /// @param seen what is asked first: both sides may have a view of the kind
    Optional<View> records(Class<? extends RecordNumber> kind, Predicate<View> seen) {
        var all = catalogue.views().stream()
                .filter(v -> v.columns().getFirst().kind().type() == kind)
                .toList();
        var mine = all.stream().filter(seen).toList();
        var of = mine.isEmpty() ? all : mine;
        return of.stream()
                .filter(v -> v.columns().getFirst().name().equals("number"))
                .findFirst()
                .or(() -> of.stream().findFirst());
    }

    Optional<Lookup> lookup(Class<? extends RecordNumber> kind, Predicate<View> seen) {
        var said = all(Screens::lookups).filter(l -> l.kind() == kind).toList();
        return said.stream()
                .filter(l -> seen.test(l.view()))
                .findFirst()
                .or(() -> said.stream().findFirst())
                .or(() -> records(kind, seen).map(v -> Lookup.of(kind, v, second(v))));
    }

    /// The first text beside the number.
    private static String[] second(View view) {
        return view.columns().stream()
                .skip(1)
                .filter(c -> c.kind().type() == String.class || c.kind().type() == Label.class)
                .limit(1)
                .map(c -> c.name())
                .toArray(String[]::new);
    }

    /// The card of a kind of number; with all lists that name it, where the room names none.
    ///
    /// @param seen what is asked first: both sides may have a card of the kind
    Optional<CardScreen> card(Class<? extends RecordNumber> kind, Predicate<View> seen) {
        var said = all(Screens::cards).filter(c -> c.kind() == kind).toList();
        var card = said.stream()
                .filter(c -> seen.test(c.header()))
                .findFirst()
                .or(() -> said.stream().findFirst())
                .or(() -> records(kind, seen).map(CardScreen::of));
        return card.map(c -> c.parts().isEmpty() || c.others()
                ? c.parts(parts.computeIfAbsent(c.header().name(), _ -> parts(c)))
                : c);
    }

    private List<CardScreen.Part> parts(CardScreen card) {
        var known = catalogue.views().stream()
                .filter(view -> !isRecordsOf(view, card))
                .filter(view ->
                        card.parts().stream().noneMatch(part -> part.view().equals(view)))
                .flatMap(view -> view.columns().stream()
                        .filter(c -> c.kind().type() == card.kind())
                        .limit(1)
                        .map(column -> new CardScreen.Part(view, column.name())));
        return Stream.concat(card.parts().stream(), known).toList();
    }

    private static boolean isRecordsOf(View view, CardScreen card) {
        var first = view.columns().getFirst();
        return view.name().equals(card.header().name())
                || first.kind().type() == card.kind() && first.name().equals("number");
    }

    /// What can be done with a record of a kind: what the room says first, then every command that opens with such a
    /// number.
    List<RowAction> actions(Class<? extends RecordNumber> kind, List<RowAction> said) {
        var all = new ArrayList<>(said);
        for (var command : catalogue.commands()) {
            var fields = command.shape().fields();
            if (fields.isEmpty()
                    || fields.getFirst().type() != kind
                    || fields.getFirst().list()) continue;
            if (all.stream().anyMatch(a -> a.command().equals(command.name()))) continue;
            var first = fields.getFirst().name();
            all.add(new RowAction(command.name(), row -> Map.of(first, row.wire(0)), _ -> Optional.empty(), false));
        }
        return all;
    }

    /// Whether a command needs nothing but what is filled in: it is then done without a form.
    static boolean complete(CommandSpec<?> command, Map<String, Object> filled) {
        return command.shape().fields().stream().allMatch(f -> filled.containsKey(f.name()))
                && command.shape().read(filled) instanceof Shape.Read.Good<?>;
    }

    /// Where a row leads: to its own card, or to that of the first record it names.
    ///
    /// @param except the number of the card it stands on, if it does
    Optional<Opening> target(ListScreen screen, Row row, Optional<Class<? extends RecordNumber>> except) {
        if (screen.enter().isPresent()) return Optional.of(screen.enter().get().apply(row));
        var view = screen.view();
        for (int i = 0; i < view.columns().size(); i++) {
            var type = view.columns().get(i).kind().type();
            if (!RecordNumber.class.isAssignableFrom(type) || row.wire(i).isEmpty()) continue;
            var kind = type.asSubclass(RecordNumber.class);
            if (except.filter(k -> k == kind).isEmpty() && card(kind, _ -> true).isPresent())
                return Optional.of(new Opening.Card(kind, row.wire(i)));
        }
        return Optional.empty();
    }

    /// The command that makes a new row of a view.
    Optional<String> creates(View view) {
        return list(view).creates();
    }
}
