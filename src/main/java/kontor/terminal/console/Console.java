package kontor.terminal.console;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kontor.kernel.Actor;
import kontor.kernel.CommandSpec;
import kontor.kernel.Lang;
import kontor.kernel.RecordNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Side;
import kontor.kernel.WrongState;
import kontor.terminal.Opening;
import kontor.terminal.Surface;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Theme;

/// One person's console: two sides with a back stack each, what stands over them, and the way in.
///
/// Keys that must wait for a result wait in their order; whatever is typed is never lost.
public final class Console implements Surface, Stage {

    private final House house;
    private final Visitor visitor;
    private final Consumer<String> clipboard;
    private final Consumer<RuntimeException> faults;
    private final Atlas atlas;
    private final Frame frame = new Frame(this);
    private final Ways ways;
    private final Errands errands;
    private final Keyboard keyboard = new Keyboard(this);
    private Optional<DoorForm> door = Optional.empty();
    private Optional<Actor> actor;
    private Rights rights = Rights.NONE;
    private boolean ready;
    private Optional<Panel> panel = Optional.empty();
    private Optional<CommandLine> command = Optional.empty();
    private Notice notice = Notice.NONE;
    private final Giving giving = new Giving(this);
    private boolean leaving;
    private boolean ended;
    private boolean small;

    /// @param post      runs something on the session's thread
    /// @param clipboard takes what is copied
    /// @param faults    hears of what failed of ours
    public Console(
            House house,
            Visitor visitor,
            Consumer<Runnable> post,
            Consumer<String> clipboard,
            Consumer<RuntimeException> faults) {
        this.house = house;
        this.visitor = visitor;
        this.errands = new Errands(this, house.beside(), post);
        this.clipboard = clipboard;
        this.faults = faults;
        this.atlas = new Atlas(house.catalogue(), house.screens());
        this.actor = visitor.actor();
        this.ways = new Ways(this, visitor.side());
        if (actor.isPresent()) enter(actor.get());
        else beside(() -> house.signIn().empty(), this::knock);
    }

    /// Makes the consoles of sessions.
    public static Surface.Maker maker(House house, Visitor visitor, Consumer<RuntimeException> faults) {
        return session -> new Console(house, visitor, session::post, session::copy, faults);
    }

    private void knock(boolean empty) {
        var way = new Door(this, this::enter);
        door = Optional.of(empty ? way.firstRun() : way.signIn());
    }

    private void enter(Actor who) {
        actor = Optional.of(who);
        beside(() -> Rights.of(house, who), held -> {
            rights = held;
            ready = true;
            door = Optional.empty();
            ways.begin();
        });
    }

    Optional<Place> top() {
        return door.<Place>map(d -> d).or(() -> Optional.ofNullable(ways.stack().peek()));
    }

    boolean inside() {
        return ready && door.isEmpty();
    }

    Optional<Panel> panel() {
        return panel;
    }

    Optional<CommandLine> commandLine() {
        return command;
    }

    @Override
    public void key(Key key) {
        if (key.isCtrl('c')) leave();
        else if (!small) errands.key(key);
    }

    /// Whether a key must wait for a result that is on its way.
    boolean mustWait(Key key) {
        return top().isEmpty()
                || panel.isEmpty() && command.isEmpty() && top().get().mustWait(key);
    }

    void take(Key key) {
        notice = Notice.NONE;
        var was = leaving;
        keyboard.key(key);
        if (was) leaving = false;
    }

    /// Takes away what stood over the screen, unless something else does by now.
    void close(Object gone) {
        panel = panel.filter(p -> p != gone);
        command = command.filter(c -> c != gone);
    }

    void listen(boolean digitIsKey) {
        command = Optional.of(new CommandLine(this, keyboard, digitIsKey));
    }

    void lock() {
        if (actor.filter(a -> a.kind() == Actor.Kind.USER).isPresent())
            door = Optional.of(new Door(this, _ -> door = Optional.empty()).lock(actor()));
        else refuse(say("console.off.lock"));
    }

    Ways ways() {
        return ways;
    }

    /// Leaves; asks once where something begun is open, which is kept in any case.
    void leave() {
        var begun = ways.all().anyMatch(p -> p instanceof FormPlace f && f.begun());
        if (leaving || !begun) hangUp();
        else {
            leaving = true;
            notice = new Notice(Notice.Tone.INFO, say("console.leave.drafts"));
        }
    }

    @Override
    public void hangUp() {
        ways.all().forEach(Place::left);
        ended = true;
    }

    @Override
    public boolean ended() {
        return ended;
    }

    @Override
    public Theme theme() {
        return new Theme(visitor.mode(), inside() ? side() : Side.DESK);
    }

    @Override
    public void changed(Set<String> tables) {
        if (!inside()) return;
        if (house.rightsIn(tables)) entitled();
        top().ifPresent(p -> p.changed(tables));
        ways.home().filter(h -> top().filter(p -> p == h).isEmpty()).ifPresent(h -> h.changed(tables));
    }

    /// Rights may have been given or taken away: what is offered follows them.
    private void entitled() {
        beside(() -> Rights.of(house, actor()), held -> {
            if (held.equals(rights)) return;
            rights = held;
            ways.all().forEach(Place::entitled);
        });
    }

    @Override
    public void paint(Canvas canvas) {
        small = Frame.tooSmall(canvas);
        if (small) frame.paintTooSmall(canvas);
        else top().ifPresent(place -> frame.paint(canvas, view(place)));
    }

    private Frame.View view(Place place) {
        var path = new ArrayList<String>();
        if (inside()) ways.stack().descendingIterator().forEachRemaining(p -> path.add(p.title()));
        else path.add(house.company().get());
        var news = inside() ? ways.home().map(HomePlace::news).orElse(0) : 0;
        return new Frame.View(path, place, panel, command, notice, keyboard.hinted(), news, inside());
    }

    @Override
    public <T> void beside(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        errands.run(work, then, failed);
    }

    @Override
    public void fault(RuntimeException fault) {
        faults.accept(fault);
        refuse(say("console.fault"));
    }

    @Override
    public void open(Opening opening) {
        ways.open(opening);
    }

    @Override
    public void push(Place place) {
        ways.stack().push(place);
    }

    @Override
    public void back() {
        if (!inside() || ways.stack().size() == 1) {
            leave();
            return;
        }
        var gone = ways.stack().pop();
        gone.left().ifPresent(kept -> notice = new Notice(Notice.Tone.INFO, kept));
        top().ifPresent(Place::shown);
    }

    @Override
    public void give(CommandSpec<?> what, Map<String, Object> tree, Consumer<RecordNumber> done) {
        giving.give(what, tree, done);
    }

    @Override
    public void tell(Notice what) {
        notice = what;
    }

    /// A refused step: with the way to what can be done, where it works.
    @Override
    public void refuse(Refusal refusal) {
        var hint = refusal instanceof WrongState && keyboard.offers().stream().anyMatch(o -> o.deed() == Deed.ACTIONS);
        refuse(say(refusal.text()) + (hint ? " " + say("console.actions.hint") : ""));
    }

    @Override
    public void over(Panel what) {
        panel = Optional.of(what);
    }

    @Override
    public void copy(String text) {
        clipboard.accept(text);
    }

    @Override
    public House house() {
        return house;
    }

    @Override
    public Atlas atlas() {
        return atlas;
    }

    @Override
    public Rights rights() {
        return rights;
    }

    @Override
    public Actor actor() {
        return actor.orElseThrow();
    }

    @Override
    public Side side() {
        return ways.side();
    }

    @Override
    public Lang lang() {
        return visitor.lang();
    }
}
