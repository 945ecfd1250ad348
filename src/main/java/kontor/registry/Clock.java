package kontor.registry;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import kontor.kernel.Kinds;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Side;

/// One clock of a complaint. It is stopped and never deleted, and the stage it has reached stays.
///
/// @param round       from 1: what is reopened gets a new one
/// @param owner       who is warned first
/// @param budget      working seconds it may take
/// @param spent       working seconds up to the last time it was paused or stopped
/// @param runningFrom since when it runs; empty while it does not
/// @param dueAt       when its budget is used up, as it runs now
/// @param nextAt      when the next stage is reached; empty while it does not run, and after the last
/// @param stage       per cent of the budget that were passed: 0, 75, 100 or 150
record Clock(
        ComplaintNumber number,
        ClockKind kind,
        long round,
        Side side,
        Optional<Login> owner,
        ClockState state,
        Instant startedAt,
        long budget,
        long spent,
        Optional<Instant> runningFrom,
        Optional<Instant> dueAt,
        Optional<Instant> nextAt,
        long stage,
        Optional<Instant> stoppedAt) {

    private static final long[] STAGES = {75, 100, 150};

    static Clock starting(ComplaintNumber number, ClockKind kind, long round, Optional<Login> owner, Duration budget) {
        return new Clock(
                number,
                kind,
                round,
                kind.side(),
                owner,
                ClockState.PAUSED,
                Instant.EPOCH,
                budget.toSeconds(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    /// What it is called, such as `K-311-answer-1`.
    String id() {
        return number.value() + '-' + Kinds.wire(kind) + '-' + round;
    }

    /// In which it began, in UTC: pictures count it there.
    String month() {
        return YearMonth.from(startedAt.atOffset(ZoneOffset.UTC)).toString();
    }

    boolean met() {
        return state == ClockState.MET;
    }

    /// Stopped too late, or running with its time used up.
    boolean late() {
        return state == ClockState.LATE || stoppedAt.isEmpty() && stage >= 100;
    }

    /// Working seconds spent up to an instant.
    long spent(WorkingTime time, Instant at) {
        return spent
                + runningFrom.map(from -> time.between(from, at).toSeconds()).orElse(0L);
    }

    /// The stage that so many working seconds have reached.
    long reached(long seconds) {
        long reached = stage;
        for (long percent : STAGES) if (percent > reached && seconds * 100 >= budget * percent) reached = percent;
        return reached;
    }

    Clock run(WorkingTime time, Instant now) {
        var from = with(ClockState.RUNNING, spent, Optional.of(now), stage, Optional.empty());
        return from.starts(startedAt.equals(Instant.EPOCH) ? now : startedAt).timed(time);
    }

    Clock pause(WorkingTime time, Instant now) {
        var seconds = spent(time, now);
        return with(ClockState.PAUSED, seconds, Optional.empty(), reached(seconds), Optional.empty());
    }

    Clock stop(WorkingTime time, Instant now) {
        var seconds = spent(time, now);
        var end = seconds > budget ? ClockState.LATE : ClockState.MET;
        return with(end, seconds, Optional.empty(), reached(seconds), Optional.of(now));
    }

    /// The same with the stage that it has reached by now.
    Clock raise(WorkingTime time, Instant now) {
        return with(state, spent, runningFrom, reached(spent(time, now)), stoppedAt)
                .timed(time);
    }

    Clock owner(Login login) {
        return new Clock(
                number,
                kind,
                round,
                side,
                Optional.of(login),
                state,
                startedAt,
                budget,
                spent,
                runningFrom,
                dueAt,
                nextAt,
                stage,
                stoppedAt);
    }

    private Clock starts(Instant at) {
        return new Clock(
                number,
                kind,
                round,
                side,
                owner,
                state,
                at,
                budget,
                spent,
                runningFrom,
                dueAt,
                nextAt,
                stage,
                stoppedAt);
    }

    private Clock with(ClockState now, long seconds, Optional<Instant> from, long percent, Optional<Instant> stopped) {
        return new Clock(
                number,
                kind,
                round,
                side,
                owner,
                now,
                startedAt,
                budget,
                seconds,
                from,
                dueAt,
                Optional.empty(),
                percent,
                stopped);
    }

    private Clock timed(WorkingTime time) {
        var due = runningFrom.map(from -> passes(time, from, 100));
        var next = runningFrom.flatMap(from -> next().map(percent -> passes(time, from, percent)));
        return new Clock(
                number,
                kind,
                round,
                side,
                owner,
                state,
                startedAt,
                budget,
                spent,
                runningFrom,
                due,
                next,
                stage,
                stoppedAt);
    }

    private Optional<Long> next() {
        for (long percent : STAGES) if (percent > stage) return Optional.of(percent);
        return Optional.empty();
    }

    private Instant passes(WorkingTime time, Instant from, long percent) {
        return time.after(from, Duration.ofSeconds(Math.max(0, budget * percent / 100 - spent)));
    }
}
