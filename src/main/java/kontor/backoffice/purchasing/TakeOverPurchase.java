package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Takes over an order that was made elsewhere: one that is over as it ended, without stock or postings, which were
/// made
/// there; one that is not, as a draft, to be approved here.
///
/// @param ended  closed or cancelled; a draft where nothing is said
/// @param reason how it ended
public record TakeOverPurchase(
        SupplierNumber supplier,
        List<WantedGoods> lines,
        Name reference,
        LocalDate on,
        Optional<PurchaseState> ended,
        Optional<Words> reason)
        implements Command<PurchaseNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.BUY;
    }

    @Override
    public Outcome<PurchaseNumber> run(Tx tx) {
        var end = ended.orElse(PurchaseState.DRAFT);
        if (end.open() || end == PurchaseState.REQUEST_FOR_QUOTE || end == PurchaseState.APPROVED)
            return Outcome.refused(new BadField("purchase", "ended", Text.of("purchase.wanted.ended"), end.name()));
        return new PlacePurchase(
                        Optional.of(supplier), lines, Optional.of(reference), Optional.empty(), Optional.of(on))
                .run(tx)
                .then(number -> FoundPurchase.of(tx, number).then(found -> {
                    if (end != PurchaseState.DRAFT)
                        PurchaseSql.save(tx, found.order().ended(end, reason));
                    return Outcome.done(number);
                }));
    }
}
