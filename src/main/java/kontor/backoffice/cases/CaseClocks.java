package kontor.backoffice.cases;

import java.util.Optional;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Tx;
import kontor.registry.ClockKind;
import kontor.registry.Clocks;

/// Which of the office's clocks run while: until somebody has taken the case, and until there is an answer.
final class CaseClocks {

    private CaseClocks() {}

    static void forwarded(Tx tx, ComplaintNumber number) {
        Clocks.start(tx, number, ClockKind.TRIAGE, Optional.empty());
        Clocks.start(tx, number, ClockKind.ANSWER, Optional.empty());
    }

    static void taken(Tx tx, ComplaintNumber number, Login owner) {
        Clocks.stop(tx, number, ClockKind.TRIAGE);
        Clocks.owner(tx, number, ClockKind.ANSWER, owner);
    }

    /// A case that came back is in hand at once: triage stops its clock too.
    static void triaged(Tx tx, ComplaintNumber number, Login owner) {
        taken(tx, number, owner);
    }

    /// The desk has it, answered or handed back.
    static void stopped(Tx tx, ComplaintNumber number) {
        Clocks.stop(tx, number, ClockKind.TRIAGE);
        Clocks.stop(tx, number, ClockKind.ANSWER);
    }

    static void paused(Tx tx, ComplaintNumber number) {
        Clocks.pause(tx, number);
    }

    static void resumed(Tx tx, ComplaintNumber number) {
        Clocks.resume(tx, number);
    }

    static void reopened(Tx tx, CaseFile file) {
        Clocks.start(tx, file.number(), ClockKind.TRIAGE, file.owner());
        Clocks.start(tx, file.number(), ClockKind.ANSWER, file.owner());
    }
}
