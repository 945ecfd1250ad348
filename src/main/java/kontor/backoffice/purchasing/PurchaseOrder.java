package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// A purchase order without its lines.
///
/// @param seq        the number as a figure, to sort by
/// @param supplier   none while it is not known who sells it best
/// @param name       the supplier's, as it was
/// @param net        what its lines come to, at the ordered prices
/// @param reference  ours, such as the number it has elsewhere
/// @param words      for the supplier
/// @param gathers    whether what other rooms want is put on it
/// @param madeBy     who may not approve it above the limit
record PurchaseOrder(
        PurchaseNumber number,
        long seq,
        PurchaseState state,
        Optional<SupplierNumber> supplier,
        Optional<Name> name,
        LocalDate placedOn,
        Optional<LocalDate> orderedOn,
        Money net,
        Optional<Name> reference,
        Optional<Words> words,
        boolean gathers,
        String madeBy,
        Optional<String> approvedBy,
        Optional<Words> reason) {

    static final NumberSeries SERIES = new NumberSeries("purchase-order", 1);

    /// A new one, of which nothing is known but what it is for.
    static PurchaseOrder draft(Tx tx, Optional<Seller> seller, LocalDate on, Money net) {
        var seq = tx.next(SERIES);
        return new PurchaseOrder(
                new PurchaseNumber("BE-" + seq),
                seq,
                PurchaseState.DRAFT,
                seller.map(Seller::number),
                seller.map(Seller::name),
                on,
                Optional.empty(),
                net,
                Optional.empty(),
                Optional.empty(),
                false,
                tx.actor().audited(),
                Optional.empty(),
                Optional.empty());
    }

    PurchaseOrder to(PurchaseState next) {
        return with(next, supplier, name, net, approvedBy, reason);
    }

    PurchaseOrder of(Seller seller) {
        return with(state, Optional.of(seller.number()), Optional.of(seller.name()), net, approvedBy, reason);
    }

    PurchaseOrder worth(Money other) {
        return with(state, supplier, name, other, approvedBy, reason);
    }

    PurchaseOrder approved(String by) {
        return with(PurchaseState.APPROVED, supplier, name, net, Optional.of(by), reason);
    }

    PurchaseOrder ordered(LocalDate on) {
        return new PurchaseOrder(
                number,
                seq,
                PurchaseState.ORDERED,
                supplier,
                name,
                placedOn,
                Optional.of(on),
                net,
                reference,
                words,
                gathers,
                madeBy,
                approvedBy,
                reason);
    }

    PurchaseOrder ended(PurchaseState end, Optional<Words> why) {
        return with(end, supplier, name, net, approvedBy, why);
    }

    PurchaseOrder saying(Optional<Name> ours, Optional<Words> said) {
        return new PurchaseOrder(
                number,
                seq,
                state,
                supplier,
                name,
                placedOn,
                orderedOn,
                net,
                ours,
                said,
                gathers,
                madeBy,
                approvedBy,
                reason);
    }

    PurchaseOrder gathering() {
        return new PurchaseOrder(
                number,
                seq,
                state,
                supplier,
                name,
                placedOn,
                orderedOn,
                net,
                reference,
                words,
                true,
                madeBy,
                approvedBy,
                reason);
    }

    private PurchaseOrder with(
            PurchaseState next,
            Optional<SupplierNumber> from,
            Optional<Name> called,
            Money comesTo,
            Optional<String> by,
            Optional<Words> why) {
        return new PurchaseOrder(
                number, seq, next, from, called, placedOn, orderedOn, comesTo, reference, words, gathers, madeBy, by,
                why);
    }
}
