package kontor.backoffice.purchasing.claims;

import java.util.Optional;
import kontor.backoffice.accounting.payables.Suppliers;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.SupplierClaimNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Corrects a claim that has not been sent. What is left out stays as it is.
public record ChangeClaim(
        SupplierClaimNumber claim,
        Optional<SupplierNumber> supplier,
        Optional<Quantity> quantity,
        Optional<Money> amount,
        Optional<Words> words)
        implements Command<SupplierClaimNumber> {

    @Override
    public Permission needs() {
        return ClaimsRoom.CLAIM;
    }

    @Override
    public Outcome<SupplierClaimNumber> run(Tx tx) {
        return FoundClaim.before(tx, claim, ClaimState.OPEN).then(found -> {
            var from = supplier.or(found::supplier);
            var known = from.flatMap(number -> Suppliers.find(tx, number));
            if (from.isPresent() && known.isEmpty()) return Outcome.refused(new NoSuch("supplier-claim", from.get()));
            if (quantity.filter(many -> !many.isPositive()).isPresent())
                return OpenClaim.bad("quantity", "supplier-claim.wanted.quantity", quantity.get());
            var sum = amount.orElse(found.amount());
            if (!OpenClaim.fits(sum)) return OpenClaim.bad("amount", "supplier-claim.wanted.amount", sum);
            ClaimSql.save(
                    tx,
                    found.of(
                            from,
                            known.map(Suppliers.Known::name),
                            quantity.or(found::quantity),
                            sum,
                            words.orElse(found.words())));
            return Outcome.done(claim);
        });
    }
}
