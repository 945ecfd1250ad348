package kontor.terminal.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kontor.kernel.Kinds;
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

/// A side's first screen: its queues with how many wait in each, the lists of every day, what can be begun, and the
/// departments. One key opens each. A department's page is the same, with all its lists and all that it begins.
final class HomePlace implements Place {

    static final int MOST = 99;

    private final Stage stage;
    private final Side side;
    private final Optional<Opening.Page> page;
    private List<MenuEntry> lists = List.of();
    private List<MenuEntry> begun = List.of();
    private List<MenuEntry> onwards = List.of();
    private List<MenuEntry> bars = List.of();
    private final Map<MenuEntry, Integer> counts = new HashMap<>();
    private final Map<MenuEntry, Integer> seen = new HashMap<>();
    private final Set<MenuEntry> asking = new HashSet<>();
    private List<Drafts.Draft> drafts = List.of();
    private int group;
    private int at;
    private int top;
    private int room = Integer.MAX_VALUE;

    static HomePlace first(Stage stage, Side side) {
        return new HomePlace(stage, side, Optional.empty());
    }

    static HomePlace page(Stage stage, Side side, Opening.Page page) {
        return new HomePlace(stage, side, Optional.of(page));
    }

    private HomePlace(Stage stage, Side side, Optional<Opening.Page> page) {
        this.stage = stage;
        this.side = side;
        this.page = page;
        entitled();
    }

    @Override
    public void entitled() {
        var all = new HomeEntries(stage, side, page);
        lists = all.lists();
        begun = all.forms();
        onwards = all.onwards();
        bars = all.bars();
        counts();
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
            var chosen = at < entries().size() ? Optional.of(entries().get(at)) : Optional.<MenuEntry>empty();
            counts.put(entry, page.size());
            seen.merge(entry, page.size(), Math::min);
            chosen.ifPresent(held -> at = Math.max(0, entries().indexOf(held)));
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
        return page.map(this::named).orElseGet(stage.house().company());
    }

    boolean department() {
        return page.isPresent();
    }

    /// What a page is called.
    String named(Opening.Page page) {
        return page.department()
                .map(d -> stage.say(Kinds.textKey(d)))
                .orElseGet(() -> stage.say(side == Side.DESK ? "console.home.office" : "console.home.desk"));
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
        var waiting = crowded() ? lists.stream().filter(e -> !empty(e)).toList() : lists;
        return List.of(waiting, begun, onwards, bars);
    }

    /// Where not all that has a key fits, queues in which nothing waits are not shown; their keys work all the same.
    private boolean crowded() {
        return lists.size() > room;
    }

    private boolean empty(MenuEntry entry) {
        return entry.counted() && counts.getOrDefault(entry, 1) == 0;
    }

    private void turn(int way) {
        do {
            group = (group + way + 4) % 4;
        } while (entries().isEmpty() && group > 0);
        at = Math.clamp(at, 0, Math.max(0, entries().size() - 1));
    }

    private boolean letter(Key key) {
        if (key.is('0') && !drafts.isEmpty()) {
            pick();
            return true;
        }
        var entry = Stream.of(lists, begun, onwards)
                .flatMap(List::stream)
                .filter(e -> e.key() > ' ' && Character.toString(e.key()).equals(key.typed()))
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
        var back = page.isPresent() ? "console.deed.back" : "console.deed.leave";
        offers.add(Offer.of(Deed.BACK, stage.say(back), stage::back));
        return offers;
    }

    @Override
    public String help() {
        return stage.say(page.isPresent() ? "console.help.department" : "console.help.home");
    }

    @Override
    public String totals() {
        if (!drafts.isEmpty() && page.isEmpty()) return stage.say("console.drafts.waiting", drafts.size());
        var hidden = lists.size() - groups().getFirst().size();
        return hidden == 0 ? "" : stage.say("console.home.empty", hidden);
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

    /// Says how many lists fit.
    void room(int height) {
        room = height;
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
