package kontor.terminal.console;

import java.util.Optional;

/// How a console is left, and how one is found again whose terminal had gone. What was begun is kept in any case.
final class Parting {

    private final Console console;
    private final Cord cord;
    private boolean leaving;
    private boolean ended;

    Parting(Console console, Cord cord) {
        this.console = console;
        this.cord = cord;
    }

    /// Where the console is shown, if it is.
    Optional<Seat> seat() {
        return cord.seat();
    }

    boolean ended() {
        return ended;
    }

    /// Handles a key; one that is not another leaving takes the question back.
    void around(Runnable key) {
        var was = leaving;
        key.run();
        if (was) leaving = false;
    }

    /// Leaves; asks once where something begun is open. From a kiosk nobody gets out by a key but to its sign-in
    /// screen.
    void leave() {
        var kiosk = console.kiosk().isPresent();
        if (kiosk && console.threshold().locked()) return;
        var begun = console.ways().all().anyMatch(p -> p instanceof FormPlace f && f.begun());
        if (begun && !leaving) {
            leaving = true;
            console.tell(new Notice(Notice.Tone.INFO, console.say("console.leave.drafts")));
        } else if (kiosk && console.ready()) signOut();
        else end();
    }

    /// Somebody else may sign in here.
    void signOut() {
        cord.seat().ifPresentOrElse(seat -> seat.next(Optional.empty()), this::end);
    }

    private void end() {
        finish();
        ended = true;
    }

    /// Whoever sat here is gone.
    void finish() {
        console.neighbours().leave();
        console.ways().all().forEach(Place::left);
    }

    /// The terminal has gone: the console is kept for whoever sat there.
    void hangUp() {
        finish();
        var keep = console.threshold().keep();
        if (!console.ready()
                || !console.threshold().user()
                || keep.isZero()
                || cord.seat().isEmpty()) {
            ended = true;
            return;
        }
        cord.loosen();
        console.house().kept().keep(console, keep);
    }

    /// Nobody takes it up again.
    void letGo() {
        cord.settle();
    }

    /// Whoever sat here has another terminal.
    void takenUp(Seat by, Visitor at) {
        console.visitor(at.as(Optional.of(console.actor())));
        cord.tie(by);
        console.ways().all().forEach(place -> {
            if (place instanceof FormPlace form) form.takenUp();
        });
        if (console.threshold().locked()) return;
        console.threshold().entitled();
        console.top().ifPresent(Place::shown);
    }

    /// The title of the screen it stands on.
    String standsOn() {
        return console.threshold().locked()
                ? console.say("console.door.lock")
                : console.top().map(Place::title).orElse("");
    }
}
