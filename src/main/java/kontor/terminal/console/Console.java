package kontor.terminal.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kontor.kernel.Actor;
import kontor.kernel.CommandSpec;
import kontor.kernel.Failure;
import kontor.kernel.Lang;
import kontor.kernel.RecordNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Side;
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
    private final Cord cord;
    private final Threshold threshold;
    private final Parting parting;
    private final Consumer<RuntimeException> faults;
    private final Atlas atlas;
    private final Frame frame = new Frame(this);
    private final Ways ways;
    private final Errands errands;
    private final Keyboard keyboard = new Keyboard(this);
    private Visitor visitor;
    private Optional<Actor> actor;
    private Rights rights = Rights.NONE;
    private boolean ready;
    private Optional<Panel> panel = Optional.empty();
    private Optional<CommandLine> command = Optional.empty();
    private Notice notice = Notice.NONE;
    private final Giving giving = new Giving(this);
    private final Neighbours neighbours;
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
        this(house, visitor, new Cord(post, clipboard), faults);
    }

    Console(House house, Visitor visitor, Cord cord, Consumer<RuntimeException> faults) {
        this.house = house;
        this.visitor = visitor;
        this.cord = cord;
        this.threshold = new Threshold(this, visitor);
        this.parting = new Parting(this, cord);
        this.errands = new Errands(this, house.beside(), cord::post);
        this.neighbours = new Neighbours(house.presence(), () -> cord.post(() -> {}));
        this.faults = faults;
        this.atlas = new Atlas(house.catalogue(), house.screens());
        this.actor = visitor.actor();
        this.ways = new Ways(this, visitor.side());
        if (actor.isPresent()) threshold.admit(actor.get());
        else threshold.knock();
    }

    void sits(Optional<Actor> who) {
        actor = who;
    }

    Optional<Actor> signedIn() {
        return actor;
    }

    void visitor(Visitor now) {
        visitor = now;
    }

    /// Whoever sits here has signed in: shows the first screen.
    void enter(Rights held) {
        rights = held;
        ready = true;
        ways.begin();
    }

    Threshold threshold() {
        return threshold;
    }

    Parting parting() {
        return parting;
    }

    boolean ready() {
        return ready;
    }

    void forgetTyped() {
        errands.forgetTyped();
        notice = Notice.NONE;
    }

    Optional<Place> top() {
        return threshold.door().or(() -> Optional.ofNullable(ways.stack().peek()));
    }

    boolean inside() {
        return ready && threshold.door().isEmpty();
    }

    Optional<Panel> panel() {
        return panel.filter(_ -> threshold.door().isEmpty() || !ready);
    }

    Optional<CommandLine> commandLine() {
        return command.filter(_ -> inside());
    }

    @Override
    public void key(Key key) {
        if (key.isCtrl('c')) parting.leave();
        else if (!small) errands.key(key);
    }

    /// Whether a key must wait for a result that is on its way.
    boolean mustWait(Key key) {
        return top().isEmpty()
                || panel().isEmpty() && commandLine().isEmpty() && top().get().mustWait(key);
    }

    void take(Key key) {
        notice = Notice.NONE;
        threshold.key();
        parting.around(() -> keyboard.key(key));
        neighbours.settle(this);
    }

    /// Takes away what stood over the screen, unless something else does by now.
    void close(Object gone) {
        panel = panel.filter(p -> p != gone);
        command = command.filter(c -> c != gone);
    }

    void listen(boolean digitIsKey) {
        command = Optional.of(new CommandLine(this, keyboard, digitIsKey));
    }

    Neighbours neighbours() {
        return neighbours;
    }

    Ways ways() {
        return ways;
    }

    @Override
    public void hangUp() {
        parting.hangUp();
    }

    @Override
    public boolean ended() {
        return parting.ended();
    }

    @Override
    public Theme theme() {
        return new Theme(visitor.mode(), inside() || visitor.kiosk().isPresent() ? side() : Side.DESK);
    }

    @Override
    public void changed(Set<String> tables) {
        if (!inside()) return;
        if (house.rightsIn(tables)) threshold.entitled();
        top().ifPresent(p -> p.changed(tables));
        ways.home().filter(h -> top().filter(p -> p == h).isEmpty()).ifPresent(h -> h.changed(tables));
    }

    /// Rights may have been given or taken away: what is offered follows them.
    void entitled(Rights held) {
        if (held.equals(rights)) return;
        rights = held;
        ways.all().forEach(Place::entitled);
    }

    @Override
    public void paint(Canvas canvas) {
        small = Frame.tooSmall(canvas);
        if (small) frame.paintTooSmall(canvas);
        else top().ifPresent(place -> frame.paint(canvas, view(place)));
    }

    private Frame.View view(Place place) {
        var path = inside() ? ways.path() : List.of(house.company().get());
        var news = inside() ? ways.home().map(HomePlace::news).orElse(0) : 0;
        var said = inside() && notice == Notice.NONE ? neighbours.said(place, this) : notice;
        return new Frame.View(path, place, panel(), commandLine(), said, keyboard.hinted(), news, inside());
    }

    @Override
    public <T> void beside(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        errands.run(work, then, failed);
    }

    @Override
    public void fault(RuntimeException fault) {
        faults.accept(fault);
        refuse(Failure.in(fault).map(failure -> say(failure.why().text())).orElseGet(() -> say("console.fault")));
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
            if (inside() || visitor.kiosk().isEmpty()) parting.leave();
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
        if (!threshold.holds(what)) notice = what;
    }

    @Override
    public void refuse(Refusal refusal) {
        refuse(say(refusal.text()) + keyboard.hint(refusal));
    }

    @Override
    public void over(Panel what) {
        panel = Optional.of(what);
    }

    @Override
    public void copy(String text) {
        cord.copy(text);
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
    public Optional<Kiosk> kiosk() {
        return visitor.kiosk();
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
