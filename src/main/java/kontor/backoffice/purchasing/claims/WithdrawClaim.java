package kontor.backoffice.purchasing.claims;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.SupplierClaimNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Gives a claim up before it is sent.
public record WithdrawClaim(SupplierClaimNumber claim, Words reason) implements Command<SupplierClaimNumber> {

    @Override
    public Permission needs() {
        return ClaimsRoom.CLAIM;
    }

    @Override
    public Outcome<SupplierClaimNumber> run(Tx tx) {
        return FoundClaim.before(tx, claim, ClaimState.WITHDRAWN).then(found -> {
            ClaimSql.save(tx, found.answered(ClaimState.WITHDRAWN, tx.today(), Optional.of(reason)));
            return Outcome.done(claim);
        });
    }
}
