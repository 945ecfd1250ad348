package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Takes back money that the bank's line was not: its voucher is reversed, its invoice is open again, and what became
/// the
/// customer's advance is none.
public final class UndoPayment {

    private UndoPayment() {}

    /// Refused where the advance has been used since, or the invoice has been credited wholly.
    public static Outcome<VoucherNumber> undo(Tx tx, VoucherNumber voucher, LocalDate on, Words reason) {
        var made = PaymentSql.find(tx, voucher).orElseThrow();
        var has = PaymentSql.advance(tx, made.customer());
        if (has.compareTo(made.advance()) < 0)
            return Outcome.refused(new InvoiceRefusal.NoAdvance(made.customer(), has));
        var invoice = made.invoice().flatMap(number -> InvoiceSql.lock(tx, number));
        if (invoice.filter(i -> i.state() == InvoiceState.CREDITED).isPresent())
            return Outcome.refused(new InvoiceRefusal.NotPayable(
                    invoice.get().number(), invoice.get().state()));
        var posted = Ledger.posted(tx, voucher).orElseThrow();
        return Ledger.reverse(tx, posted, reason, on).then(reversal -> {
            PaymentSql.add(
                    tx,
                    new Payment(
                            reversal,
                            PaymentKind.UNDONE,
                            made.customer(),
                            made.invoice(),
                            on,
                            Optional.empty(),
                            made.amount().negated(),
                            made.settled().negated(),
                            made.advance().negated()));
            invoice.ifPresent(i -> ReceivePayment.settle(tx, i, made.settled().negated()));
            return Outcome.done(reversal);
        });
    }
}
