package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Words;

/// What a supplier sent; a credit note's amounts are negative.
///
/// @param theirNumber  on its paper
/// @param credits      what a credit note is for
/// @param postedOn     the day it is posted on
/// @param rounded      what its total has beyond its lines and their tax
/// @param settled      by payments and credit notes
/// @param registeredBy who may not approve it
record SupplierInvoice(
        SupplierInvoiceNumber number,
        long seq,
        SupplierInvoiceKind kind,
        SupplierInvoiceState state,
        SupplierNumber supplier,
        Name name,
        Name theirNumber,
        Optional<SupplierInvoiceNumber> credits,
        LocalDate issuedOn,
        LocalDate dueOn,
        LocalDate postedOn,
        Optional<Kid> kid,
        Optional<Words> words,
        Money net,
        Money vat,
        Money rounded,
        Money total,
        Money settled,
        Optional<VoucherNumber> voucher,
        String registeredBy) {

    /// A line as it is kept.
    record Line(
            SupplierInvoiceNumber invoice,
            long line,
            AccountNumber account,
            Optional<Name> text,
            Money net,
            Optional<Name> vatCode,
            Optional<DimensionNumber> department,
            Optional<DimensionNumber> project,
            Optional<DimensionNumber> campaign) {

        Posting.Dimensioned dimensions() {
            return new Posting.Dimensioned(department, project, campaign);
        }

        /// The same of another amount.
        Line amounting(Money other) {
            return new Line(invoice, line, account, text, other, vatCode, department, project, campaign);
        }
    }

    /// What is left; of a credit note below nothing.
    Money open() {
        return total.minus(settled);
    }

    /// After so much more of it was settled.
    SupplierInvoice settling(Money more) {
        var now = settled.plus(more);
        var next = total.equals(now)
                ? SupplierInvoiceState.PAID
                : now.isZero() ? SupplierInvoiceState.POSTED : SupplierInvoiceState.PART_PAID;
        return with(next, now, voucher);
    }

    SupplierInvoice posted(VoucherNumber as) {
        return with(total.isZero() ? SupplierInvoiceState.PAID : SupplierInvoiceState.POSTED, settled, Optional.of(as));
    }

    /// The same posted on another day.
    SupplierInvoice on(LocalDate day) {
        return with(state, settled, voucher, day);
    }

    SupplierInvoice rejected() {
        return with(SupplierInvoiceState.REJECTED, settled, voucher);
    }

    private SupplierInvoice with(SupplierInvoiceState next, Money settledNow, Optional<VoucherNumber> as) {
        return with(next, settledNow, as, postedOn);
    }

    private SupplierInvoice with(
            SupplierInvoiceState next, Money settledNow, Optional<VoucherNumber> as, LocalDate day) {
        return new SupplierInvoice(
                number,
                seq,
                kind,
                next,
                supplier,
                name,
                theirNumber,
                credits,
                issuedOn,
                dueOn,
                day,
                kid,
                words,
                net,
                vat,
                rounded,
                total,
                settledNow,
                as,
                registeredBy);
    }
}
