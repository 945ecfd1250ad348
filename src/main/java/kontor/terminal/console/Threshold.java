package kontor.terminal.console;

import java.time.Duration;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Side;

/// Stands between a console and whoever is at its terminal: signing in, the lock, a console taken up again. While
/// something stands here, nothing of the console behind it shows.
final class Threshold {

    private static final Duration WARNING = Duration.ofSeconds(30);
    private static final Duration UNFINISHED = Duration.ofMinutes(1);

    /// What is asked when somebody has come in.
    private record Arrival(Rights rights, Duration lockAfter, Duration keep, Optional<Kept.Waiting> waiting) {}

    private final Console console;
    private final Visitor visitor;
    private Optional<Place> door = Optional.empty();
    private Notice behind = Notice.NONE;
    private boolean locked;
    private boolean warned;
    private Duration lockAfter = Duration.ZERO;
    private Duration keep = Duration.ZERO;

    Threshold(Console console, Visitor visitor) {
        this.console = console;
        this.visitor = visitor;
    }

    /// What stands before the console now.
    Optional<Place> door() {
        return door;
    }

    boolean locked() {
        return locked;
    }

    /// Whether somebody sits here who has signed in.
    boolean user() {
        return console.signedIn().filter(a -> a.kind() == Actor.Kind.USER).isPresent();
    }

    /// How long the console is kept when its terminal goes.
    Duration keep() {
        return keep;
    }

    /// Somebody is at the terminal, and who it is must be said.
    void knock() {
        var house = console.house();
        var kiosk = console.kiosk();
        if (kiosk.isEmpty()) {
            console.beside(() -> house.signIn().empty(), empty -> {
                var way = new Door(console, this::admit);
                door = Optional.of(empty ? way.firstRun() : way.signIn());
            });
            return;
        }
        console.beside(() -> house.rules().kiosk().apply(kiosk.get().name()).orElse(kiosk.get()), now -> {
            console.visitor(visitor.standing(now));
            door = Optional.of(new Door(console, this::admit).signInAt(now));
        });
    }

    /// Lets somebody in whom the door knows.
    void admit(Actor who) {
        console.sits(Optional.of(who));
        console.beside(() -> arrival(who), came -> {
            lockAfter = came.lockAfter();
            keep = came.keep();
            if (came.waiting().isPresent() && console.parting().seat().isPresent())
                offer(came.rights(), came.waiting().get());
            else enter(came.rights());
        });
    }

    private Arrival arrival(Actor who) {
        var rules = console.house().rules();
        var kiosk = console.kiosk();
        return new Arrival(
                rightsOf(who),
                kiosk.map(Kiosk::lockAfter).orElseGet(rules.lockAfter()),
                rules.keep().get(),
                console.house().kept().newest(who));
    }

    private Rights rightsOf(Actor who) {
        return Rights.of(console.house(), who, console.kiosk().map(Kiosk::side).orElse(Side.BOTH));
    }

    private void enter(Rights rights) {
        if (rights.held().isEmpty() && console.kiosk().isPresent()) {
            console.sits(Optional.empty());
            if (door.orElse(null) instanceof DoorForm form) form.again(console.say("console.kiosk.nothing"));
            else knock();
            return;
        }
        door = Optional.empty();
        console.enter(rights);
    }

    private void offer(Rights rights, Kept.Waiting waiting) {
        console.forgetTyped();
        var house = console.house();
        var at = waiting.console().parting().standsOn();
        door = Optional.of(new Resumption(
                console,
                waiting.since(),
                at,
                () -> {
                    if (house.kept().take(waiting.console()))
                        console.parting().seat().orElseThrow().takeUp(waiting.console());
                    else enter(rights);
                },
                () -> {
                    console.beside(() -> house.kept().drop(waiting.console()), _ -> enter(rights));
                }));
    }

    /// Asks again what may be done, and by whom it may be seen.
    void entitled() {
        var who = console.actor();
        console.beside(() -> rightsOf(who), held -> {
            if (held.held().isEmpty() && console.kiosk().isPresent())
                console.parting().signOut();
            else console.entitled(held);
        });
    }

    /// Whoever sits here locks it.
    void lock() {
        if (user()) lock(console.say("console.door.lock.words", console.actor().name()));
        else console.refuse(console.say("console.off.lock"));
    }

    /// Only the same person's word opens again; at a kiosk somebody else may sign in instead.
    private void lock(String words) {
        warned = false;
        locked = true;
        console.forgetTyped();
        door = Optional.of(new Door(console, this::unlock).lock(console.actor(), words));
    }

    private void unlock(Actor who) {
        if (!who.equals(console.actor())) {
            console.parting().seat().ifPresent(seat -> seat.next(Optional.of(who)));
            return;
        }
        locked = false;
        door = Optional.empty();
        entitled();
        console.tell(behind);
        behind = Notice.NONE;
        console.top().ifPresent(Place::shown);
    }

    /// Whether something is said behind the door, where nobody sees it before it opens.
    boolean holds(Notice notice) {
        if (locked) behind = notice;
        return locked;
    }

    void key() {
        warned = false;
    }

    Optional<Duration> patience() {
        if (door.orElse(null) instanceof DoorForm form && console.kiosk().isPresent())
            return form.untouched() ? Optional.empty() : Optional.of(UNFINISHED);
        if (!console.inside() || lockAfter.isZero() || !user()) return Optional.empty();
        return Optional.of(warned ? lockAfter : lockAfter.minus(WARNING));
    }

    void idle() {
        if (door.orElse(null) instanceof DoorForm form) form.clear();
        else if (warned) lock(console.say("console.door.idle", console.actor().name()));
        else {
            warned = true;
            console.tell(new Notice(Notice.Tone.INFO, console.say("console.lock.soon", WARNING.toSeconds())));
        }
    }
}
