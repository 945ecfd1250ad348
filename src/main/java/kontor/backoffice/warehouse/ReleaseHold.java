package kontor.backoffice.warehouse;

import java.util.List;
import java.util.Optional;
import kontor.hatch.HoldReleased;
import kontor.kernel.Actor;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.HoldNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Releases what was held; whoever waits for it gets it at once. Refused to the one who placed the hold: two persons
/// have
/// to think it safe.
///
/// @param note why
public record ReleaseHold(HoldNumber hold, Optional<Words> note) implements Command<HoldNumber> {

    @Override
    public Permission needs() {
        return WarehouseRoom.RELEASE_HOLD;
    }

    @Override
    public Outcome<HoldNumber> run(Tx tx) {
        var found = HoldSql.lock(tx, hold);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("hold", hold));
        var now = found.get();
        if (now.state() != HoldState.HOLDING)
            return Outcome.refused(new WrongState("hold", hold, now.state(), HoldState.RELEASED));
        var placed = Actor.parse(now.placedBy()).person();
        if (placed.equals(tx.actor().person())) return Outcome.refused(new HoldRefusal.SamePerson(hold, placed.name()));
        var lots = HoldSql.lots(tx, now).stream()
                .filter(lot -> !lot.lot().isEmpty())
                .map(lot -> new Name(lot.lot()))
                .toList();
        var stock = StockSql.lock(tx, now.product());
        HoldSql.release(tx, now.released(tx.now(), tx.actor().audited(), note));
        var free = Held.of(tx, now.product()).counted(tx, stock);
        StockSql.save(tx, List.of(Allotment.run(tx, free, Allotment.NOBODY)));
        tx.post(new HoldReleased(
                now.caseNumber(), now.product(), lots, tx.now(), tx.actor().audited()));
        return Outcome.done(hold);
    }
}
