package kontor.storage;

import java.util.Optional;
import java.util.UUID;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Puts an event that its taker refused aside, with the reason, for people to see; or, without a reason, lets it go
/// again.
///
/// @param event the event's id
/// @param taker the subscription's name
/// @param why   the refusal's code or the fault's number
record MarkStuck(UUID event, String taker, Optional<Words> why) implements Command<SystemNumber> {

    @Override
    public Permission needs() {
        return StorageRoom.RUN;
    }

    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        var number = new SystemNumber(event.toString());
        var found = Outbox.stuck(Sql.of(tx), event, taker, why.map(Words::value));
        return found == 0 ? Outcome.refused(new NoSuch("courier", number)) : Outcome.done(number);
    }
}
