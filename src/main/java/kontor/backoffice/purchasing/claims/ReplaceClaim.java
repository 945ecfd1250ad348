package kontor.backoffice.purchasing.claims;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.SupplierClaimNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// The supplier sends other goods instead: they are received as they come.
public record ReplaceClaim(SupplierClaimNumber claim, Optional<Words> answer) implements Command<SupplierClaimNumber> {

    @Override
    public Permission needs() {
        return ClaimsRoom.CLAIM;
    }

    @Override
    public Outcome<SupplierClaimNumber> run(Tx tx) {
        return FoundClaim.before(tx, claim, ClaimState.REPLACED).then(found -> {
            ClaimSql.save(tx, found.answered(ClaimState.REPLACED, tx.today(), answer));
            return Outcome.done(claim);
        });
    }
}
