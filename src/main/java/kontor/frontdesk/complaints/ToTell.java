package kontor.frontdesk.complaints;

import java.time.Instant;
import java.util.Optional;
import kontor.hatch.Channel;
import kontor.hatch.Reaction;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.RecordNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// The desk's one queue of what customers are to be told. A room of the desk puts in what the office has made ready for
/// it, and takes it out when its own command has told it.
public final class ToTell {

    private ToTell() {}

    private static final NumberSeries SERIES = new NumberSeries("to-tell", 1);

    /// What is to be told to whom.
    ///
    /// @param subject   the number of what it is about, which the command that tells it takes
    /// @param complaint the one it belongs to, if any
    /// @param customer  empty for who is known by name only
    /// @param words     what to say, in the customer's language
    public record Matter(
            TellKind kind,
            RecordNumber subject,
            Optional<ComplaintNumber> complaint,
            Optional<CustomerNumber> customer,
            Name name,
            Words words) {}

    /// Puts something into the queue; what still waits about the same subject gives way to it. Takes a number: last.
    ///
    /// @param since when the office had it ready
    public static void put(Tx tx, Matter matter, Instant since) {
        withdraw(tx, matter.kind(), matter.subject());
        TellSql.add(tx, Tell.waiting(tx.next(SERIES), matter, since));
    }

    /// Notes that it was told. False where nothing of the kind waits.
    public static boolean told(Tx tx, TellKind kind, RecordNumber subject, Channel channel, Reaction reaction) {
        var waiting = TellSql.waiting(tx, kind, subject);
        waiting.forEach(one -> TellSql.save(tx, one.told(tx.now(), tx.actor().audited(), channel, reaction)));
        return !waiting.isEmpty();
    }

    /// Takes it out untold: it is true no longer.
    public static void withdraw(Tx tx, TellKind kind, RecordNumber subject) {
        TellSql.waiting(tx, kind, subject).forEach(one -> TellSql.save(tx, one.withdrawn()));
    }
}
