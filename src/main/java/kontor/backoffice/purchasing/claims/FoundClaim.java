package kontor.backoffice.purchasing.claims;

import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.SupplierClaimNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// A claim that a step begins with, kept from others until the transaction ends.
record FoundClaim(Claim claim) {

    /// Refused where its state does not allow the step.
    static Outcome<Claim> before(Tx tx, SupplierClaimNumber number, ClaimState next) {
        var found = ClaimSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("supplier-claim", number));
        var claim = found.get();
        return claim.state().mayBecome(next)
                ? Outcome.done(claim)
                : Outcome.refused(new WrongState("supplier-claim", number, claim.state(), next));
    }
}
