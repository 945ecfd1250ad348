package kontor.backoffice.purchasing.claims;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Numbers.SupplierClaimNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Words;

/// What we want of a supplier.
///
/// @param supplier  none while it is not known who sold it
/// @param complaint that it came of
/// @param amount    that we want, net; nothing where it is not known
/// @param credited  what the credit note came to, net
/// @param answer    what the supplier said
record Claim(
        SupplierClaimNumber number,
        long seq,
        ClaimState state,
        Optional<SupplierNumber> supplier,
        Optional<Name> name,
        ClaimFault fault,
        Optional<PurchaseNumber> purchase,
        Optional<ReceiptNumber> receipt,
        Optional<ProductNumber> product,
        Optional<Quantity> quantity,
        Optional<ComplaintNumber> complaint,
        Money amount,
        LocalDate openedOn,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> answeredOn,
        Optional<SupplierInvoiceNumber> creditNote,
        Money credited,
        Words words,
        Optional<Words> answer,
        String madeBy) {

    Claim sent(LocalDate on) {
        return with(ClaimState.SENT, Optional.of(on), answeredOn, answer);
    }

    Claim answered(ClaimState as, LocalDate on, Optional<Words> said) {
        return with(as, sentOn, Optional.of(on), said);
    }

    Claim credited(SupplierInvoiceNumber note, Money net, LocalDate on, Optional<Words> said) {
        return new Claim(
                number,
                seq,
                ClaimState.CREDITED,
                supplier,
                name,
                fault,
                purchase,
                receipt,
                product,
                quantity,
                complaint,
                amount,
                openedOn,
                sentOn,
                Optional.of(on),
                Optional.of(note),
                net,
                words,
                said,
                madeBy);
    }

    /// The same of this supplier, for this much.
    Claim of(Optional<SupplierNumber> from, Optional<Name> called, Optional<Quantity> many, Money sum, Words said) {
        return new Claim(
                number,
                seq,
                state,
                from,
                called,
                fault,
                purchase,
                receipt,
                product,
                many,
                complaint,
                sum,
                openedOn,
                sentOn,
                answeredOn,
                creditNote,
                credited,
                said,
                answer,
                madeBy);
    }

    private Claim with(ClaimState next, Optional<LocalDate> on, Optional<LocalDate> then, Optional<Words> said) {
        return new Claim(
                number,
                seq,
                next,
                supplier,
                name,
                fault,
                purchase,
                receipt,
                product,
                quantity,
                complaint,
                amount,
                openedOn,
                on,
                then,
                creditNote,
                credited,
                words,
                said,
                madeBy);
    }
}
