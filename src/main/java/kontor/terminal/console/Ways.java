package kontor.terminal.console;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kontor.kernel.RecordNumber;
import kontor.kernel.Side;
import kontor.terminal.Opening;

/// The screens gone through on each side of the house, and where an opening leads from there.
final class Ways {

    private final Stage stage;
    private final Map<Side, Deque<Place>> stacks = new EnumMap<>(Side.class);
    private Side side;

    Ways(Stage stage, Side side) {
        this.stage = stage;
        this.side = side == Side.OFFICE ? Side.OFFICE : Side.DESK;
        stacks.put(Side.DESK, new ArrayDeque<>());
        stacks.put(Side.OFFICE, new ArrayDeque<>());
    }

    Side side() {
        return side;
    }

    Side other() {
        return side == Side.DESK ? Side.OFFICE : Side.DESK;
    }

    /// The screens gone through on this side, the newest first.
    Deque<Place> stack() {
        return Objects.requireNonNull(stacks.get(side));
    }

    /// Their titles, the first screen's first.
    List<String> path() {
        return stack().reversed().stream().map(Place::title).toList();
    }

    /// Those of both sides.
    Stream<Place> all() {
        return stacks.values().stream().flatMap(Deque::stream);
    }

    Optional<HomePlace> home() {
        return Optional.ofNullable(stack().peekLast()).map(HomePlace.class::cast);
    }

    /// Shows the first screen of this side, or of the other where this may not be entered.
    void begin() {
        if (!stack().isEmpty()) return;
        var rights = stage.rights();
        if (!rights.enters(side, stage.house()) && rights.enters(other(), stage.house())) side = other();
        stack().push(HomePlace.first(stage, side));
    }

    void turn(Side to) {
        side = to;
        if (stack().isEmpty()) stack().push(HomePlace.first(stage, side));
        else stack().peek().shown();
    }

    void open(Opening opening) {
        switch (opening) {
            case Opening.Rows rows -> {
                var view = stage.house().catalogue().view(rows.view()).filter(stage.rights()::may);
                view.ifPresentOrElse(v -> show(v.side(), () -> new ListPlace(stage, v, rows)), this::noRight);
            }
            case Opening.Form form -> {
                var spec = stage.allowed(form.command());
                spec.ifPresentOrElse(c -> show(c.side(), () -> new FormPlace(stage, c, form.filled())), this::noRight);
            }
            case Opening.Card(var kind, var number) -> card(kind, number);
            case Opening.Page page -> stack().push(HomePlace.page(stage, side, page));
        }
    }

    private void noRight() {
        stage.refuse(stage.say("console.off.right"));
    }

    private void card(Class<? extends RecordNumber> kind, String number) {
        var found =
                stage.atlas().card(kind, stage::sees).filter(c -> stage.rights().may(c.header()));
        if (found.isEmpty()) {
            Optional.ofNullable(stack().peek()).ifPresent(Place::shown);
            return;
        }
        var card = found.get();
        if (stack().peek() instanceof CardPlace there && there.is(kind, number)) there.shown();
        else show(card.header().side(), () -> new CardPlace(stage, card, number, from(kind)));
    }

    /// The list whose rows are such records, if one comes from there.
    private Optional<ListPlace> from(Class<? extends RecordNumber> kind) {
        return stack().peek() instanceof ListPlace list
                ? Optional.of(list)
                        .filter(l ->
                                Atlas.numberOf(l.view()).filter(k -> k == kind).isPresent())
                : Optional.empty();
    }

    /// On the side where it belongs.
    private void show(Side where, Supplier<Place> place) {
        if (!where.seenFrom(side)) turn(where);
        stack().push(place.get());
    }
}
