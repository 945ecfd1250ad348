package kontor.backoffice.development;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.IdeaNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Something to make or to mend.
///
/// @param customer   who asked for it
/// @param product    which it is about
/// @param complaint  the case it came from
/// @param cause      the cause of complaints it came from
/// @param proposedBy as the audit trail names them
record Idea(
        IdeaNumber number,
        long seq,
        IdeaState state,
        Words words,
        Optional<CustomerNumber> customer,
        Optional<ProductNumber> product,
        Optional<ComplaintNumber> complaint,
        Optional<CauseCode> cause,
        Instant proposedAt,
        String proposedBy) {

    /// The idea, locked, if it may become this.
    static Outcome<Idea> ready(Tx tx, IdeaNumber number, IdeaState next) {
        var found = IdeaSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("idea", number));
        return found.get().state().mayBecome(next)
                ? Outcome.done(found.get())
                : Outcome.refused(new WrongState("idea", number, found.get().state(), next));
    }
}
