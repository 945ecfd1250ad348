package kontor.terminal.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kontor.kernel.View;
import kontor.terminal.ListScreen;
import kontor.terminal.Opening;
import kontor.terminal.forms.LineEdit;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// A view as a list: letters narrow it at once, arrows go through it, Enter drills down.
final class ListPlace implements Place {

    private final Stage stage;
    private final View view;
    private final ListScreen screen;
    private final Opening.Rows opened;
    private final RowTable table;
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> tables;
    private LineEdit filter;
    private boolean typing;

    ListPlace(Stage stage, View view, Opening.Rows opened) {
        this.stage = stage;
        this.view = view;
        this.opened = opened;
        this.screen = stage.atlas().list(view);
        this.table = new RowTable(stage, view, opened.where());
        this.tables = stage.house().reads().tables(view);
        this.filter = LineEdit.at(opened.typed());
        stage.beside(() -> stage.house().columns().hidden(stage.actor(), view.name()), hidden::addAll);
        if (opened.typed().isEmpty()) table.first();
        else table.narrow(opened.typed());
    }

    View view() {
        return view;
    }

    @Override
    public String title() {
        return stage.say(view.title());
    }

    @Override
    public boolean typing() {
        return typing;
    }

    @Override
    public boolean mustWait(Key key) {
        var moves = !LineEdit.takes(key) || key.kind() == Key.Kind.HOME || key.kind() == Key.Kind.END;
        var ofRow = !typing && (key.is('.') || key.is(' '));
        return (moves || ofRow)
                && table.pending()
                && (!table.loaded() || !opened.typed().equals(filter.text()) || key.kind() == Key.Kind.ENTER);
    }

    @Override
    public void changed(Set<String> changed) {
        if (changed.stream().anyMatch(tables::contains)) table.again();
    }

    @Override
    public void shown() {
        table.again();
    }

    @Override
    public boolean key(Key key) {
        return typing ? typed(key) : browsed(key);
    }

    private boolean typed(Key key) {
        switch (key.kind()) {
            case DOWN, TAB, PAGE_DOWN -> typing = false;
            case CHAR, PASTE, BACKSPACE, DELETE, LEFT, RIGHT -> narrow(filter.key(key));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean browsed(Key key) {
        switch (key.kind()) {
            case CHAR, PASTE -> narrow(LineEdit.at(filter.text()).key(key));
            case BACKSPACE -> narrow(LineEdit.at(filter.text()).key(key));
            case LEFT -> stage.back();
            case RIGHT -> open();
            case TAB, BACKTAB -> typing = !filter.text().isEmpty();
            default -> {
                return table.key(key);
            }
        }
        return true;
    }

    private void narrow(LineEdit more) {
        var letters = !more.text().equals(filter.text());
        filter = more;
        typing = !more.text().isEmpty();
        if (letters) table.narrow(more.text());
    }

    private void open() {
        table.selected()
                .flatMap(row -> stage.atlas().target(screen, row, Optional.empty()))
                .ifPresent(stage::open);
    }

    /// The number of the row so many steps away, which is then looked at.
    Optional<String> step(int steps) {
        var place = table.at();
        table.move(steps);
        return table.at() == place ? Optional.empty() : table.selected().map(r -> r.wire(0));
    }

    @Override
    public List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        var nothing = stage.say("console.off.row");
        var none = table.selected().isEmpty();
        offers.add(Offer.of(Deed.BACK, stage.say("console.deed.back"), this::backOrClear));
        offers.add(
                Offer.of(Deed.OPEN, stage.say("console.deed.open"), this::open).unless(none, nothing));
        if (!typing) {
            var actions = new Actions(stage);
            var all = actions.of(view, screen.actions());
            if (!all.isEmpty())
                offers.add(Offer.of(
                                Deed.ACTIONS,
                                stage.say("console.deed.actions"),
                                () -> actions.menu(table.chosen(), all))
                        .unless(none, nothing));
            if (!none) actions.finish(table.chosen(), all, screen.finish()).ifPresent(offers::add);
            offers.add(Offer.of(Deed.MARK, stage.say("console.deed.mark"), table::mark)
                    .unless(none, nothing));
        }
        stage.atlas()
                .creates(view)
                .flatMap(stage::allowed)
                .ifPresent(command -> offers.add(Offer.of(
                        Deed.NEW, stage.say("console.deed.new"), () -> stage.open(Opening.form(command.name())))));
        offers.add(Offer.of(Deed.LOOKUP, stage.say("console.deed.sort"), this::arrange));
        offers.add(Offer.of(Deed.REFRESH, stage.say("console.deed.refresh"), table::again));
        offers.add(
                Offer.of(Deed.COPY, stage.say("console.deed.copy"), this::copy).unless(none, nothing));
        if (!filter.text().isEmpty()) offers.add(Offer.of(Deed.UNDO, stage.say("console.deed.clear"), this::clear));
        return offers;
    }

    private void backOrClear() {
        if (typing) clear();
        else stage.back();
    }

    private void clear() {
        narrow(LineEdit.EMPTY);
        typing = false;
    }

    private void copy() {
        table.selected().ifPresent(row -> {
            stage.copy(row.wire(0));
            stage.tell(new Notice(Notice.Tone.INFO, stage.say("console.copied", row.wire(0))));
        });
    }

    private void arrange() {
        var items = new ArrayList<Menu.Item>();
        for (int i = 0; i < view.orders().size(); i++) {
            var place = i;
            var order = view.orders().get(i);
            var label = view.find(order.name())
                    .map(c -> TablePaint.header(stage, view, c))
                    .orElse(order.name());
            items.add(new Menu.Item(
                    stage.say("console.sort.by", label),
                    i == table.order() ? "*" : "",
                    Optional.empty(),
                    () -> table.sort(place)));
        }
        view.columns().stream()
                .skip(1)
                .filter(c -> c.use() != kontor.kernel.Column.Use.DATA)
                .forEach(column -> {
                    var header = TablePaint.header(stage, view, column);
                    var off = hidden.contains(column.name());
                    items.add(new Menu.Item(
                            stage.say(off ? "console.column.show" : "console.column.hide", header),
                            "",
                            Optional.empty(),
                            () -> turn(column.name())));
                });
        stage.over(new Menu(stage, stage.say("console.deed.sort"), items));
    }

    /// Hides a column or shows it again, from now on whenever this list is opened.
    private void turn(String column) {
        if (!hidden.remove(column)) hidden.add(column);
        var chosen = Set.copyOf(hidden);
        stage.beside(
                () -> {
                    stage.house().columns().keep(stage.actor(), view.name(), chosen);
                    return chosen;
                },
                _ -> {});
    }

    @Override
    public String help() {
        return stage.texts()
                .find("view." + view.name() + ".help", stage.lang())
                .orElseGet(() -> stage.say("console.help.list"));
    }

    @Override
    public String totals() {
        if (table.reading() > 0) return stage.say("console.list.reading", table.reading());
        if (!table.marked().isEmpty())
            return stage.say("console.rows.marked", table.marked().size());
        return table.more() || table.rows().isEmpty()
                ? ""
                : stage.say("console.rows", table.rows().size());
    }

    @Override
    public void paint(Canvas work) {
        var wide = work.columns() >= 120;
        var width = wide ? work.columns() * 3 / 5 : work.columns();
        filterLine(work.part(0, 0, width, 1));
        TablePaint.paint(stage, work.part(0, 1, width, work.rows() - 1), table, screen, !typing, hidden);
        if (typing) work.cursor(prompt() + Cells.width(filter.text().substring(0, filter.cursor())), 0);
        if (!wide) return;
        work.upright(width, 0, work.rows());
        table.selected()
                .ifPresent(row ->
                        Facts.paint(stage, work.part(width + 2, 0, work.columns() - width - 2, work.rows()), row, 1));
    }

    private int prompt() {
        return Cells.width(stage.say("console.list.search")) + 2;
    }

    private void filterLine(Canvas work) {
        var label = stage.say("console.list.search");
        var order = view.orders().get(table.order());
        var by = view.find(order.name())
                .map(c -> TablePaint.header(stage, view, c))
                .orElse(order.name());
        var sorted = stage.say("console.sort.by", by) + (order.down() ? " -" : "");
        work.put(1, 0, label, typing ? Style.LABEL : Style.DIM);
        if (!filter.text().isEmpty() || typing)
            work.put(prompt(), 0, Cells.left(filter.text(), 24), typing ? Style.FIELD_FOCUS : Style.FIELD);
        if (work.columns() >= 60) work.put(work.columns() - Cells.width(sorted) - 1, 0, sorted, Style.DIM);
    }
}
