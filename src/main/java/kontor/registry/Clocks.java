package kontor.registry;

import java.time.Duration;
import java.util.Optional;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Tx;

/// The clocks of complaints, for the rooms of both sides: what is owed within how much working time.
///
/// Three quarters of the time warns the owner, all of it the head of the clock's side, one and a half times both
/// heads. Why the stages are raised by a timer and not asked for: an overdue record never clears, so it must be one.
public final class Clocks {

    private Clocks() {}

    /// Starts a clock; where one of the kind has been stopped, a new round.
    public static void start(Tx tx, ComplaintNumber number, ClockKind kind, Optional<Login> owner) {
        var budget = Duration.ofHours(tx.ask(new Decided(kind.setting())));
        var round = ClockSql.rounds(tx, number, kind) + 1;
        var clock = Clock.starting(number, kind, round, owner, budget);
        var running = clock.run(CalendarSql.workingTime(tx), tx.now());
        ClockSql.add(tx, running);
        ClockSql.sum(tx, running, new ClockSql.More(1, 0, 0));
    }

    /// Says who is warned first from now on.
    public static void owner(Tx tx, ComplaintNumber number, ClockKind kind, Login owner) {
        ClockSql.open(tx, number).stream()
                .filter(clock -> clock.kind() == kind)
                .forEach(clock -> ClockSql.save(tx, clock.owner(owner)));
    }

    /// Stops the clock of a kind; nothing where none runs.
    public static void stop(Tx tx, ComplaintNumber number, ClockKind kind) {
        var time = CalendarSql.workingTime(tx);
        ClockSql.open(tx, number).stream()
                .filter(clock -> clock.kind() == kind)
                .forEach(clock -> change(tx, clock, clock.stop(time, tx.now())));
    }

    /// The customer's turn: all clocks of the complaint wait.
    public static void pause(Tx tx, ComplaintNumber number) {
        var time = CalendarSql.workingTime(tx);
        ClockSql.open(tx, number).stream()
                .filter(clock -> clock.state() == ClockState.RUNNING)
                .forEach(clock -> change(tx, clock, clock.pause(time, tx.now())));
    }

    /// The customer has answered: the clocks go on where they stood.
    public static void resume(Tx tx, ComplaintNumber number) {
        var time = CalendarSql.workingTime(tx);
        ClockSql.open(tx, number).stream()
                .filter(clock -> clock.state() == ClockState.PAUSED)
                .forEach(clock -> change(tx, clock, clock.run(time, tx.now())));
    }

    /// Raises the stages that a running clock has reached.
    static void raise(Tx tx, Clock clock) {
        change(tx, clock, clock.raise(CalendarSql.workingTime(tx), tx.now()));
    }

    private static void change(Tx tx, Clock was, Clock is) {
        ClockSql.save(tx, is);
        var more = new ClockSql.More(0, one(is.met()) - one(was.met()), one(is.late()) - one(was.late()));
        if (!more.nothing()) ClockSql.sum(tx, is, more);
        if (was.stage() < 75 && is.stage() >= 75) ClockSql.escalate(tx, is, 75, is.owner());
        if (was.stage() < 100 && is.stage() >= 100) ClockSql.escalate(tx, is, 100, HeadSql.head(tx, is.side()));
        if (was.stage() < 150 && is.stage() >= 150) {
            ClockSql.escalate(tx, is, 150, HeadSql.head(tx, kontor.kernel.Side.DESK));
            ClockSql.escalate(tx, is, 150, HeadSql.head(tx, kontor.kernel.Side.OFFICE));
        }
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}
