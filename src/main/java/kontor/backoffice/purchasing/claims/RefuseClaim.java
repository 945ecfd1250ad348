package kontor.backoffice.purchasing.claims;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.SupplierClaimNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// The supplier does not accept a claim.
public record RefuseClaim(SupplierClaimNumber claim, Words answer) implements Command<SupplierClaimNumber> {

    @Override
    public Permission needs() {
        return ClaimsRoom.CLAIM;
    }

    @Override
    public Outcome<SupplierClaimNumber> run(Tx tx) {
        return FoundClaim.before(tx, claim, ClaimState.REFUSED).then(found -> {
            ClaimSql.save(tx, found.answered(ClaimState.REFUSED, tx.today(), Optional.of(answer)));
            return Outcome.done(claim);
        });
    }
}
