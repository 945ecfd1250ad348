package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;

/// Puts suppliers' invoices into the books.
final class Purchases {

    private Purchases() {}

    /// Costs and input tax against what the supplier is owed. A credit note for an invoice settles it at once.
    ///
    /// @param complaint that its costs are of
    static Outcome<SupplierInvoiceNumber> post(
            Tx tx,
            SupplierInvoice invoice,
            List<SupplierInvoice.Line> lines,
            LocalDate day,
            Optional<ComplaintNumber> complaint) {
        var payable = new Payable(tx, day);
        return payable.account()
                .then(owed -> Purchase.of(tx, lines, day).then(bought -> {
                    var postings = new ArrayList<Posting>();
                    for (var one : bought.postings())
                        postings.add(AccountSql.isResult(one.account()) ? one.costing(complaint) : one);
                    postings.add(Posting.of(payable.uses().of(Purpose.ROUNDING), invoice.rounded()));
                    postings.add(Posting.of(owed, invoice.total().negated()).with(invoice.supplier()));
                    var text = invoice.name().value();
                    var draft = new Draft(VoucherKind.SUPPLIER_INVOICE, day, text, invoice.number(), postings);
                    return Ledger.post(tx, draft);
                }))
                .then(voucher -> {
                    var posted = invoice.posted(voucher);
                    SupplierInvoiceSql.save(tx, posted);
                    SupplierInvoiceSql.open(tx, posted);
                    posted.credits()
                            .flatMap(credited -> SupplierInvoiceSql.lock(tx, credited))
                            .filter(credited -> credited.state().open()
                                    && credited.supplier().equals(posted.supplier())
                                    && credited.open().isPositive())
                            .ifPresent(credited -> Offset.use(
                                    tx,
                                    credited,
                                    posted,
                                    credited.open().min(posted.open().negated()),
                                    day));
                    return Outcome.done(posted.number());
                });
    }

    /// Pays so much of an invoice, or takes it back where it is below nothing.
    ///
    /// @param from the account the money left
    static Outcome<VoucherNumber> pay(Tx tx, SupplierInvoice invoice, Paid paid, AccountNumber from) {
        return new Payable(tx, paid.on()).account().then(owed -> {
            var postings = List.of(
                    Posting.of(owed, paid.amount()).with(invoice.supplier()),
                    Posting.of(from, paid.amount().negated()));
            var draft = new Draft(
                    VoucherKind.SUPPLIER_PAYMENT, paid.on(), invoice.name().value(), invoice.number(), postings);
            return Ledger.post(tx, draft).then(voucher -> {
                SupplierPaymentSql.add(tx, invoice, paid, voucher, Optional.of(from));
                SupplierInvoiceSql.settle(tx, invoice.settling(paid.amount()));
                return Outcome.done(voucher);
            });
        });
    }
}
