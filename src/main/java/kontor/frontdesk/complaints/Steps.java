package kontor.frontdesk.complaints;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Taking a complaint from one state to the next, with the step kept.
final class Steps {

    private Steps() {}

    /// Does something with a complaint that is there.
    static Outcome<ComplaintNumber> with(
            Tx tx, ComplaintNumber number, Function<Complaint, Outcome<ComplaintNumber>> then) {
        return ComplaintSql.lock(tx, number)
                .map(then)
                .orElseGet(() -> Outcome.refused(new NoSuch("complaint", number)));
    }

    /// Does something with a complaint that may become `next`.
    static Outcome<ComplaintNumber> towards(
            Tx tx, ComplaintNumber number, ComplaintState next, Function<Complaint, Outcome<ComplaintNumber>> then) {
        return with(
                tx,
                number,
                complaint -> complaint.state().mayBecome(next)
                        ? then.apply(complaint)
                        : Outcome.refused(new WrongState("complaint", number, complaint.state(), next)));
    }

    /// The state changes, as the actor says now.
    static void go(Tx tx, Complaint complaint, ComplaintState next, ComplaintStep step, Optional<Words> note) {
        go(tx, complaint, next, step, new Origin(tx.now(), tx.actor().audited()), note);
    }

    /// When something was done, and by whom: of what crosses the hatch, there.
    record Origin(Instant at, String by) {}

    static void go(
            Tx tx, Complaint complaint, ComplaintState next, ComplaintStep step, Origin origin, Optional<Words> note) {
        ComplaintSql.state(tx, complaint, next, next.atTheDesk() ? Optional.of(tx.now()) : Optional.empty());
        keep(tx, complaint, next, step, origin, note);
    }

    /// Nothing changes but what is remembered.
    static void note(Tx tx, Complaint complaint, ComplaintStep step, Optional<Words> note) {
        keep(
                tx,
                complaint,
                complaint.state(),
                step,
                new Origin(tx.now(), tx.actor().audited()),
                note);
    }

    static void note(Tx tx, Complaint complaint, ComplaintStep step, Origin origin, Optional<Words> note) {
        keep(tx, complaint, complaint.state(), step, origin, note);
    }

    private static void keep(
            Tx tx, Complaint complaint, ComplaintState next, ComplaintStep step, Origin origin, Optional<Words> note) {
        ComplaintSql.step(
                tx,
                new ComplaintSql.Taken(
                        complaint.number(),
                        complaint.steps() + 1,
                        step,
                        origin.at(),
                        origin.by(),
                        Optional.of(complaint.state()),
                        next,
                        note.filter(words -> !words.value().isBlank())));
    }
}
