package kontor.backoffice.purchasing.claims;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.SupplierClaimNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Says that a claim has been sent to its supplier.
///
/// @param on the day; today where nothing is said
public record SendClaim(SupplierClaimNumber claim, Optional<LocalDate> on) implements Command<SupplierClaimNumber> {

    @Override
    public Permission needs() {
        return ClaimsRoom.CLAIM;
    }

    @Override
    public Outcome<SupplierClaimNumber> run(Tx tx) {
        return FoundClaim.before(tx, claim, ClaimState.SENT).then(found -> {
            if (found.supplier().isEmpty()) return Outcome.refused(new ClaimRefusal.NoSupplier(claim));
            ClaimSql.save(tx, found.sent(on.orElseGet(tx::today)));
            return Outcome.done(claim);
        });
    }
}
