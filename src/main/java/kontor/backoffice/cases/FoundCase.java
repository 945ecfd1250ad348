package kontor.backoffice.cases;

import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// The case that a step is about, locked.
final class FoundCase {

    private FoundCase() {}

    static Outcome<CaseFile> of(Tx tx, ComplaintNumber complaint) {
        return CaseSql.lock(tx, complaint)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NoSuch("case", complaint)));
    }

    /// One whose state allows the step.
    static Outcome<CaseFile> ready(Tx tx, ComplaintNumber complaint, CaseState next) {
        return of(tx, complaint)
                .then(file -> file.state().mayBecome(next)
                        ? Outcome.done(file)
                        : Outcome.refused(new WrongState("case", complaint, file.state(), next)));
    }

    /// One that the office has in hand.
    static Outcome<CaseFile> inHand(Tx tx, ComplaintNumber complaint) {
        return of(tx, complaint)
                .then(file -> file.state().inHand()
                        ? Outcome.done(file)
                        : Outcome.refused(new WrongState("case", complaint, file.state(), CaseState.INVESTIGATION)));
    }
}
