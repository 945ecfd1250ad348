package kontor.terminal.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kontor.kernel.CommandSpec;
import kontor.kernel.Kinds;
import kontor.kernel.Query;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;
import kontor.kernel.View;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.Opening;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// One record with all that belongs to it: its fields above (or to the left), and one of its lists at a time
/// below.
final class CardPlace implements Place {

    /// A list on the card.
    private record Shown(CardScreen.Part part, ListScreen screen, RowTable table) {}

    private final Stage stage;
    private final CardScreen card;
    private final Optional<ListPlace> from;
    private String number;
    private Optional<Row> row = Optional.empty();
    private boolean asked;
    private List<Shown> parts = List.of();
    private int part;

    CardPlace(Stage stage, CardScreen card, String number, Optional<ListPlace> from) {
        this.stage = stage;
        this.card = card;
        this.number = number;
        this.from = from;
        load();
    }

    private void load() {
        parts = card.parts().stream()
                .filter(p -> stage.rights().may(p.view()))
                .map(this::shown)
                .toList();
        part = Math.min(part, Math.max(0, parts.size() - 1));
        read();
        parts.forEach(p -> p.table().first());
    }

    private Shown shown(CardScreen.Part of) {
        var value = of.view().column(of.column()).kind().read(number);
        List<Query.Where> where = value.<List<Query.Where>>map(v -> List.of(new Query.Where(of.column(), v)))
                .orElse(List.of());
        return new Shown(of, stage.atlas().list(of.view()), new RowTable(stage, of.view(), where));
    }

    private void read() {
        var wanted = number;
        stage.beside(() -> stage.house().reads().one(stage.actor(), card.header(), wanted), found -> {
            if (!wanted.equals(number)) return;
            row = found;
            if (!asked && found.isEmpty())
                stage.refuse(stage.say("console.card.none", stage.kindName(card.kind()), wanted));
            asked = true;
        });
    }

    /// The views whose rows it shows.
    List<View> views() {
        return Stream.concat(
                        Stream.of(card.header()),
                        parts.stream().map(p -> p.part().view()))
                .toList();
    }

    /// Whether it is this record's card.
    boolean is(Class<? extends RecordNumber> kind, String other) {
        return kind == card.kind() && other.equals(number);
    }

    @Override
    public String title() {
        var name = row.flatMap(CardPlace::name).map(n -> " · " + n).orElse("");
        return stage.kindName(card.kind()) + " " + number + name;
    }

    @Override
    public Optional<RecordNumber> record() {
        return Kinds.of(card.kind()).read(number).map(RecordNumber.class::cast);
    }

    private static Optional<String> name(Row row) {
        return row.view()
                .find("name")
                .or(() -> row.view().find("customer-name"))
                .map(c -> row.wire(row.view().at(c.name())));
    }

    @Override
    public boolean mustWait(Key key) {
        return !asked;
    }

    @Override
    public void changed(Set<String> changed) {
        var reads = stage.house().reads();
        if (changed.stream().anyMatch(reads.tables(card.header())::contains)) read();
        for (var p : parts)
            if (changed.stream().anyMatch(reads.tables(p.part().view())::contains))
                p.table().again();
    }

    @Override
    public void shown() {
        read();
        parts.forEach(p -> p.table().again());
    }

    private Optional<Shown> part() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(part));
    }

    @Override
    public boolean key(Key key) {
        switch (key.kind()) {
            case TAB -> part = parts.isEmpty() ? 0 : (part + 1) % parts.size();
            case BACKTAB -> part = parts.isEmpty() ? 0 : (part + parts.size() - 1) % parts.size();
            case LEFT -> stage.back();
            case RIGHT -> open();
            default -> {
                return part().map(p -> p.table().key(key)).orElse(false);
            }
        }
        return true;
    }

    private void open() {
        target().ifPresent(stage::open);
    }

    private Optional<Opening> target() {
        return part().flatMap(p ->
                p.table().selected().flatMap(r -> stage.atlas().target(p.screen(), r, Optional.of(card.kind()))));
    }

    @Override
    public List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        offers.add(Offer.of(Deed.BACK, stage.say("console.deed.back"), stage::back));
        var actions = new Actions(stage);
        var all = actions.of(card.header(), card.actions());
        var below = part().map(p -> actions.allowed(p.screen().actions())).orElse(List.of());
        if (!all.isEmpty() || !below.isEmpty())
            offers.add(Offer.of(
                            Deed.ACTIONS,
                            stage.say("console.deed.actions"),
                            () -> actions.menu(row.stream().toList(), all, chosenBelow(), below))
                    .unless(row.isEmpty(), stage.say("console.off.row")));
        if (!parts.isEmpty())
            offers.add(Offer.of(Deed.OPEN, stage.say("console.deed.open"), this::open)
                    .unless(target().isEmpty(), stage.say("console.off.row")));
        onwards().ifPresent(offers::add);
        creates()
                .ifPresent(command -> offers.add(Offer.of(
                        Deed.NEW,
                        stage.say("console.deed.new"),
                        () -> stage.open(new Opening.Form(command.name(), mine(command))))));
        offers.add(Offer.of(Deed.REFRESH, stage.say("console.deed.refresh"), this::shown));
        from.ifPresent(list -> {
            offers.add(Offer.of(Deed.PREVIOUS, stage.say("console.deed.previous"), () -> step(list, -1)));
            offers.add(Offer.of(Deed.NEXT, stage.say("console.deed.next"), () -> step(list, 1)));
        });
        offers.add(Offer.of(Deed.COPY, stage.say("console.deed.copy"), () -> {
            stage.copy(number);
            stage.tell(new Notice(Notice.Tone.INFO, stage.say("console.copied", number)));
        }));
        return offers;
    }

    private Optional<Offer> onwards() {
        var onwards = new Onwards(stage);
        return row.map(r -> onwards.of(card, r))
                .filter(ways -> !ways.isEmpty())
                .map(ways -> Offer.of(Deed.LOOKUP, stage.say("console.deed.onwards"), () -> onwards.go(ways)));
    }

    private List<Row> chosenBelow() {
        return part().flatMap(p -> p.table().selected()).stream().toList();
    }

    private Optional<CommandSpec<?>> creates() {
        return part().flatMap(p -> stage.atlas().creates(p.part().view())).flatMap(stage::allowed);
    }

    /// A new record begins with this one where it has a field for it.
    private Map<String, Object> mine(CommandSpec<?> command) {
        return command.shape().fields().stream()
                .filter(f -> f.type() == card.kind() && !f.list())
                .findFirst()
                .<Map<String, Object>>map(f -> Map.of(f.name(), number))
                .orElse(Map.of());
    }

    private void step(ListPlace list, int steps) {
        var next = list.step(steps);
        if (next.isEmpty()) stage.refuse(stage.say("console.card.last"));
        else {
            number = next.get();
            row = Optional.empty();
            asked = false;
            load();
        }
    }

    @Override
    public String help() {
        return stage.texts()
                .find("view." + card.header().name() + ".help", stage.lang())
                .orElseGet(() -> stage.say("console.help.card"));
    }

    @Override
    public void paint(Canvas work) {
        if (work.columns() >= 120) {
            var left = work.columns() * 2 / 5;
            row.ifPresent(r -> Facts.paint(stage, work.part(0, 1, left, work.rows() - 1), r, 1));
            work.upright(left, 0, work.rows());
            list(work.part(left + 2, 0, work.columns() - left - 2, work.rows()));
            return;
        }
        var columns = work.columns() >= 60 ? 2 : 1;
        var most = parts.isEmpty() ? work.rows() - 1 : Math.max(2, work.rows() - 8);
        var height = Math.min(
                most,
                row.map(r -> Facts.height(stage, r, columns, work.columns())).orElse(2));
        row.ifPresent(r -> Facts.paint(stage, work.part(0, 1, work.columns(), height), r, columns));
        list(work.part(0, height + 2, work.columns(), work.rows() - height - 2));
    }

    private void list(Canvas area) {
        if (parts.isEmpty()) {
            area.cursor(0, 0);
            return;
        }
        var x = 1;
        for (int i = 0; i < parts.size(); i++) {
            var title = stage.say(parts.get(i).part().view().title());
            if (x + Cells.width(title) + 2 > area.columns() && i != part) continue;
            area.put(x, 0, " " + title + " ", i == part ? Style.SIDE : Style.DIM);
            x += Cells.width(title) + 3;
        }
        var p = parts.get(part);
        TablePaint.paint(
                stage,
                area.part(0, 1, area.columns(), area.rows() - 1),
                p.table(),
                p.screen(),
                true,
                new HashSet<>(List.of(p.part().column())));
    }
}
