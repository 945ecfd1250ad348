package kontor.terminal.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kontor.kernel.CommandSpec;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;

/// A side's first screen: its queues with how many wait in each, its lists, and what can be begun. One key opens
/// each.
final class HomePlace implements Place {

    static final int MOST = 99;

    private final Stage stage;
    private final Side side;
    private List<MenuEntry> lists = List.of();
    private List<MenuEntry> begun = List.of();
    private List<MenuEntry> bars = List.of();
    private final Map<MenuEntry, Integer> counts = new HashMap<>();
    private final Map<MenuEntry, Integer> seen = new HashMap<>();
    private final Set<MenuEntry> asking = new HashSet<>();
    private List<Drafts.Draft> drafts = List.of();
    private int group;
    private int at;
    private int top;

    HomePlace(Stage stage, Side side) {
        this.stage = stage;
        this.side = side;
        entitled();
    }

    @Override
    public void entitled() {
        var all = stage.atlas().home().stream()
                .filter(e -> e.side().seenFrom(side) && may(e))
                .toList();
        bars = all.stream().filter(MenuEntry::bar).toList();
        var mine = all.stream().filter(e -> !e.bar()).toList();
        var queuesFirst = mine.stream().filter(e -> !isForm(e)).sorted(Comparator.comparing(e -> !e.counted()));
        lists = Stream.concat(queuesFirst, others(mine)).toList();
        begun = Stream.concat(mine.stream().filter(HomePlace::isForm), otherForms(mine))
                .toList();
        counts();
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

    private void counts() {
        counted().forEach(this::count);
        stage.beside(() -> stage.house().drafts().of(stage.actor()), found -> drafts = found);
    }

    private Stream<MenuEntry> counted() {
        return Stream.concat(lists.stream().filter(MenuEntry::counted), bars.stream());
    }

    private void count(MenuEntry entry) {
        var view = view(entry);
        if (!asking.add(entry) || view.isEmpty()) return;
        var rows = (Opening.Rows) entry.opens();
        var query = new Query(rows.where(), rows.typed(), 0, Optional.empty(), false, MOST + 1);
        stage.beside(() -> stage.house().reads().page(stage.actor(), view.get(), query), found -> {
            asking.remove(entry);
            if (!(found instanceof Outcome.Done<List<Row>>(var page))) return;
            counts.put(entry, page.size());
            seen.merge(entry, page.size(), Math::min);
        });
    }

    private Optional<View> view(MenuEntry entry) {
        return entry.opens() instanceof Opening.Rows rows
                ? stage.house().catalogue().view(rows.view())
                : Optional.empty();
    }

    @Override
    public void changed(Set<String> tables) {
        var reads = stage.house().reads();
        counted()
                .filter(e -> view(e).filter(v -> reads.tables(v).stream().anyMatch(tables::contains))
                        .isPresent())
                .forEach(this::count);
    }

    @Override
    public void shown() {
        counts();
    }

    /// How many have come since their queues were last opened.
    int news() {
        return counts.entrySet().stream()
                .filter(e -> !e.getKey().bar())
                .mapToInt(e -> e.getValue() - seen.getOrDefault(e.getKey(), e.getValue()))
                .sum();
    }

    @Override
    public String title() {
        return stage.house().company().get();
    }

    private List<MenuEntry> entries() {
        return groups().get(group);
    }

    @Override
    public boolean key(Key key) {
        switch (key.kind()) {
            case UP -> at = Math.max(0, at - 1);
            case DOWN -> at = Math.min(Math.max(0, entries().size() - 1), at + 1);
            case HOME, PAGE_UP -> at = 0;
            case END, PAGE_DOWN -> at = Math.max(0, entries().size() - 1);
            case RIGHT, TAB -> turn(1);
            case LEFT, BACKTAB -> turn(-1);
            case CHAR -> {
                return letter(key);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What Tab goes through.
    List<List<MenuEntry>> groups() {
        return List.of(lists, begun, bars);
    }

    private void turn(int way) {
        do {
            group = (group + way + 3) % 3;
        } while (entries().isEmpty() && group > 0);
        at = Math.clamp(at, 0, Math.max(0, entries().size() - 1));
    }

    private boolean letter(Key key) {
        if (key.is('0') && !drafts.isEmpty()) {
            pick();
            return true;
        }
        var entry = Stream.concat(lists.stream(), begun.stream())
                .filter(e -> e.key() > ' ' && Character.toString(e.key()).equalsIgnoreCase(key.typed()))
                .findFirst();
        entry.ifPresent(this::open);
        return entry.isPresent();
    }

    private void open(MenuEntry entry) {
        Optional.ofNullable(counts.get(entry)).ifPresent(n -> seen.put(entry, n));
        stage.open(entry.opens());
    }

    private void pick() {
        var items = drafts.stream()
                .filter(d -> stage.allowed(d.command()).isPresent())
                .map(d -> new Menu.Item(
                        stage.title(stage.allowed(d.command()).orElseThrow()),
                        brief(d),
                        Optional.empty(),
                        () -> resume(d)))
                .toList();
        stage.over(new Menu(stage, stage.say("console.drafts"), items));
    }

    private static String brief(Drafts.Draft draft) {
        return Cells.fit(String.join(" ", Origin.without(draft.texts()).values()), 30);
    }

    private void resume(Drafts.Draft draft) {
        stage.push(FormPlace.resumed(stage, stage.allowed(draft.command()).orElseThrow(), draft));
    }

    @Override
    public List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        offers.add(Offer.of(Deed.OPEN, stage.say("console.deed.open"), () -> {
                    if (at < entries().size()) open(entries().get(at));
                })
                .unless(entries().isEmpty(), stage.say("console.off.row")));
        offers.add(Offer.of(Deed.REFRESH, stage.say("console.deed.refresh"), this::counts));
        offers.add(Offer.of(Deed.BACK, stage.say("console.deed.leave"), stage::back));
        return offers;
    }

    @Override
    public String help() {
        return stage.say("console.help.home");
    }

    @Override
    public String totals() {
        return drafts.isEmpty() ? "" : stage.say("console.drafts.waiting", drafts.size());
    }

    @Override
    public void paint(Canvas work) {
        new HomePaint(stage, this).paint(work);
    }

    int group() {
        return group;
    }

    int at() {
        return at;
    }

    /// The first entry seen where so many fit.
    int top(int height) {
        top = Math.clamp(top, Math.max(0, at - height + 1), at);
        return top;
    }

    /// How many wait; nothing before that is known.
    Optional<Integer> waiting(MenuEntry entry) {
        return Optional.ofNullable(counts.get(entry));
    }

    /// How many have come since the entry was last opened.
    int more(MenuEntry entry) {
        var count = counts.getOrDefault(entry, 0);
        return count - seen.getOrDefault(entry, count);
    }
}
