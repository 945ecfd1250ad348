package kontor.backoffice.production.bom;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.BomNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Ends a list of parts, and none follows: the product is no longer made.
///
/// @param on the last day; today where nothing is said
public record EndBom(BomNumber bom, Optional<LocalDate> on) implements Command<BomNumber> {

    @Override
    public Permission needs() {
        return BomRoom.KEEP;
    }

    @Override
    public Outcome<BomNumber> run(Tx tx) {
        BomSql.guard(tx);
        var found = BomSql.lock(tx, bom);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("bom", bom));
        var last = on.orElseGet(tx::today);
        if (last.isBefore(found.get().validFrom()) || last.isAfter(found.get().validTo()))
            return Outcome.refused(new BomRefusal.NotValid(
                    bom, found.get().validFrom(), found.get().validTo()));
        BomSql.ends(tx, bom, last);
        return Outcome.done(bom);
    }
}
