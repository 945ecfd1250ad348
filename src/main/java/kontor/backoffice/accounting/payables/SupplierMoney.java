package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// What the bank knows of payments to suppliers: which it may be, that it was paid, that it came back.
public final class SupplierMoney {

    private SupplierMoney() {}

    /// An invoice that a payment may be for.
    public record Item(
            SupplierInvoiceNumber invoice, SupplierNumber supplier, Name name, Optional<BankAccountNumber> account) {}

    /// The invoice of a payment that is at the bank, by the number it went with.
    public static Optional<SupplierInvoiceNumber> sent(Tx tx, PaymentLineNumber payment) {
        return payment(tx, payment, PaymentLineState.PROPOSED).map(PaymentProposal.Line::invoice);
    }

    /// Whether a payment was done that may come back.
    public static boolean done(Tx tx, PaymentLineNumber payment) {
        return payment(tx, payment, PaymentLineState.PAID).isPresent();
    }

    private static Optional<PaymentProposal.Line> payment(Tx tx, PaymentLineNumber number, PaymentLineState state) {
        return ProposalSql.lock(tx, number)
                .filter(line -> line.state() == state)
                .filter(line -> ProposalSql.lock(tx, line.proposal())
                        .orElseThrow()
                        .state()
                        .atBank());
    }

    /// Open invoices with this KID.
    public static List<Item> withKid(Tx tx, Kid kid) {
        return SupplierInvoiceSql.items(tx, "i.kid = :value", kid);
    }

    /// Open invoices of which just this is open.
    public static List<Item> of(Tx tx, Money amount) {
        return SupplierInvoiceSql.items(tx, "o.amount = :value", amount);
    }

    /// Whether the money for it comes to us.
    public static boolean isCreditNote(Tx tx, SupplierInvoiceNumber number) {
        return SupplierInvoiceSql.lock(tx, number)
                .filter(invoice -> invoice.kind() == SupplierInvoiceKind.CREDIT_NOTE)
                .isPresent();
    }

    /// Pays an invoice; the payment that was sent for it is done.
    public static Outcome<VoucherNumber> pay(
            Tx tx, SupplierInvoiceNumber number, Money amount, LocalDate on, AccountNumber from) {
        var found = SupplierInvoiceSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("supplier-invoice", number));
        var owed = found.get();
        if (!owed.state().open()) return Outcome.refused(new PayablesRefusal.NotOpen(number, owed.state()));
        var open = owed.open();
        var most = open.isNegative() ? open.negated() : open;
        if (!amount.isPositive() || amount.compareTo(most) > 0)
            return Outcome.refused(new PayablesRefusal.TooMuch(number, most));
        var live = ProposalSql.live(tx, number);
        if (live.isPresent()) {
            var proposal = ProposalSql.lock(tx, live.get().proposal()).orElseThrow();
            if (!proposal.state().atBank() || !live.get().amount().equals(amount))
                return Outcome.refused(new PayablesRefusal.InProposal(number, proposal.number()));
        }
        var signed = open.isNegative() ? amount.negated() : amount;
        var paid = new Paid(SupplierPaymentKind.PAYMENT, signed, on, live.map(PaymentProposal.Line::number));
        return Purchases.pay(tx, owed, paid, from).then(voucher -> {
            live.ifPresent(line -> become(tx, line, PaymentLineState.PAID, Optional.of(voucher)));
            return Outcome.done(voucher);
        });
    }

    /// The money of a payment came back: its invoice is open again.
    public static Outcome<VoucherNumber> returned(Tx tx, PaymentLineNumber number, LocalDate on, AccountNumber into) {
        var found = ProposalSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("payment-proposal", number));
        var line = found.get();
        if (line.state() != PaymentLineState.PAID)
            return Outcome.refused(new WrongState("payment-proposal", number, line.state(), PaymentLineState.PAID));
        var invoice = SupplierInvoiceSql.lock(tx, line.invoice()).orElseThrow();
        var back = new Paid(SupplierPaymentKind.RETURNED, line.amount().negated(), on, Optional.of(number));
        return Purchases.pay(tx, invoice, back, into).then(voucher -> {
            become(tx, line, PaymentLineState.RETURNED, line.voucher());
            return Outcome.done(voucher);
        });
    }

    /// The amount of a payment.
    public static Optional<Money> amount(Tx tx, PaymentLineNumber number) {
        return ProposalSql.lock(tx, number).map(PaymentProposal.Line::amount);
    }

    static void become(Tx tx, PaymentProposal.Line line, PaymentLineState next, Optional<VoucherNumber> by) {
        ProposalSql.save(tx, line.becoming(next, by));
        ProposalStep.settle(tx, line.proposal());
    }

    /// Takes back what a match at the bank made: the voucher is reversed, and what it settled is as before.
    public static Outcome<VoucherNumber> undo(Tx tx, VoucherNumber voucher, LocalDate on, Words reason) {
        var made = SupplierPaymentSql.of(tx, voucher).orElseThrow();
        var posted = Ledger.posted(tx, voucher).orElseThrow();
        return Ledger.reverse(tx, posted, reason, on).then(reversal -> {
            var invoice = SupplierInvoiceSql.lock(tx, made.invoice()).orElseThrow();
            var back = new Paid(SupplierPaymentKind.UNDONE, made.amount().negated(), on, made.line());
            SupplierPaymentSql.add(tx, invoice, back, reversal, Optional.empty());
            SupplierInvoiceSql.settle(tx, invoice.settling(back.amount()));
            var was = made.kind() == SupplierPaymentKind.RETURNED ? PaymentLineState.PAID : PaymentLineState.PROPOSED;
            made.line()
                    .flatMap(line -> ProposalSql.lock(tx, line))
                    .ifPresent(line ->
                            become(tx, line, was, was == PaymentLineState.PAID ? line.voucher() : Optional.empty()));
            return Outcome.done(reversal);
        });
    }
}
