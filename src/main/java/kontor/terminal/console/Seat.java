package kontor.terminal.console;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kontor.kernel.Actor;
import kontor.terminal.Session;
import kontor.terminal.Surface;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Theme;

/// A terminal's place in the house. A console is one person's; who sits here changes, and the console with them.
public final class Seat implements Surface {

    private final House house;
    private final Visitor visitor;
    private final Session session;
    private final Consumer<RuntimeException> faults;
    private Console shown;
    private boolean gone;

    /// @param faults hears of what failed of ours
    public Seat(House house, Visitor visitor, Session session, Consumer<RuntimeException> faults) {
        this.house = house;
        this.visitor = visitor;
        this.session = session;
        this.faults = faults;
        this.shown = new Console(house, visitor, new Cord(this), faults);
    }

    void post(Runnable work) {
        session.post(work);
    }

    void copy(String text) {
        session.copy(text);
    }

    /// The console of whoever sits here.
    Console shown() {
        return shown;
    }

    /// Somebody else sits down; what the one before had begun is kept.
    ///
    /// @param who where the door knows; empty for whoever signs in
    void next(Optional<Actor> who) {
        shown.parting().finish();
        shown = new Console(house, visitor.as(who), new Cord(this), faults);
    }

    /// A console whose terminal had gone is shown here from now on.
    void takeUp(Console kept) {
        kept.parting().takenUp(this, visitor);
        shown = kept;
    }

    @Override
    public void paint(Canvas canvas) {
        shown.paint(canvas);
    }

    @Override
    public void key(Key key) {
        shown.key(key);
    }

    @Override
    public void changed(Set<String> tables) {
        shown.changed(tables);
    }

    @Override
    public void woken() {
        shown.woken();
    }

    @Override
    public void minute() {
        shown.minute();
    }

    @Override
    public Optional<Duration> patience() {
        return shown.threshold().patience();
    }

    @Override
    public void idle() {
        shown.threshold().idle();
    }

    @Override
    public Optional<String> who() {
        return shown.signedIn().map(Actor::audited);
    }

    @Override
    public boolean ended() {
        return gone || shown.ended();
    }

    @Override
    public void hangUp() {
        gone = true;
        shown.hangUp();
    }

    @Override
    public Theme theme() {
        return shown.theme();
    }
}
