package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Numbers.PaymentProposalNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Proposes to pay what is due, a payment an invoice. Suppliers' open credit notes are used first.
///
/// @param until    what is due on this day or before; today if left out
/// @param payOn    the day the bank pays; today if left out
/// @param from     the account in the ledger it is paid from; the bank account if left out
/// @param invoices just these instead, due or not
public record MakeProposal(
        Optional<LocalDate> until,
        Optional<LocalDate> payOn,
        Optional<AccountNumber> from,
        List<SupplierInvoiceNumber> invoices)
        implements Command<PaymentProposalNumber> {

    private static final NumberSeries SERIES = new NumberSeries("payment-proposal", 1);

    @Override
    public Permission needs() {
        return PayablesRoom.PAY;
    }

    @Override
    public Outcome<PaymentProposalNumber> run(Tx tx) {
        var account = from.orElseGet(() -> AccountSql.uses(tx, tx.today()).of(Purpose.BANK));
        var ours = tx.ask(new OurAccount(account));
        if (ours.isEmpty()) return Outcome.refused(new PayablesRefusal.NotAtBank(account));
        var day = payOn.filter(d -> d.isAfter(tx.today())).orElseGet(tx::today);
        var chosen = invoices.isEmpty()
                ? SupplierInvoiceSql.due(tx, until.orElseGet(tx::today))
                : invoices.stream().distinct().toList();
        var lines = new ArrayList<PaymentProposal.Line>();
        for (var number : chosen) {
            var found = SupplierInvoiceSql.lock(tx, number);
            if (found.isEmpty()) return Outcome.refused(new NoSuch("payment-proposal", number));
            var live = ProposalSql.live(tx, number);
            if (live.isPresent())
                return Outcome.refused(
                        new PayablesRefusal.InProposal(number, live.get().proposal()));
            var owed = lessCreditNotes(tx, found.get());
            if (!owed.open().isPositive()) {
                if (invoices.isEmpty()) continue;
                return Outcome.refused(new PayablesRefusal.NotOpen(number, owed.state()));
            }
            var supplier = SupplierSql.find(tx, owed.supplier()).orElseThrow();
            if (supplier.account().isEmpty())
                return Outcome.refused(new PayablesRefusal.NoBankAccount(supplier.number(), number));
            lines.add(line(owed, supplier, supplier.account().get(), lines.size() + 1L));
        }
        if (lines.isEmpty()) return Outcome.refused(new PayablesRefusal.NothingDue());
        return Outcome.done(add(tx, ours.get(), day, lines));
    }

    private static SupplierInvoice lessCreditNotes(Tx tx, SupplierInvoice invoice) {
        var left = invoice;
        for (var number : SupplierInvoiceSql.creditNotes(tx, invoice.supplier())) {
            if (!left.open().isPositive()) break;
            var note = SupplierInvoiceSql.lock(tx, number).orElseThrow();
            Offset.use(tx, left, note, left.open().min(note.open().negated()), tx.today());
            left = SupplierInvoiceSql.lock(tx, invoice.number()).orElseThrow();
        }
        return left;
    }

    private static PaymentProposal.Line line(
            SupplierInvoice owed, Supplier supplier, BankAccountNumber account, long place) {
        return new PaymentProposal.Line(
                new PaymentLineNumber(""),
                new PaymentProposalNumber(""),
                place,
                PaymentLineState.PROPOSED,
                owed.number(),
                owed.supplier(),
                supplier.name(),
                account,
                supplier.country(),
                owed.kid(),
                owed.theirNumber(),
                owed.open(),
                Optional.empty());
    }

    private static PaymentProposalNumber add(
            Tx tx, BankAccountNumber ours, LocalDate day, List<PaymentProposal.Line> lines) {
        var seq = tx.next(SERIES);
        var number = new PaymentProposalNumber("BF-" + seq);
        var total = lines.stream().map(PaymentProposal.Line::amount).reduce(Money.ZERO, Money::plus);
        var numbered = lines.stream()
                .map(l -> new PaymentProposal.Line(
                        new PaymentLineNumber(number.value() + "-" + l.line()),
                        number,
                        l.line(),
                        l.state(),
                        l.invoice(),
                        l.supplier(),
                        l.name(),
                        l.account(),
                        l.country(),
                        l.kid(),
                        l.words(),
                        l.amount(),
                        l.voucher()))
                .toList();
        var actor = tx.actor().audited();
        ProposalSql.add(
                tx,
                new PaymentProposal(number, seq, PaymentProposalState.PROPOSED, ours, day, lines.size(), total, actor),
                numbered);
        return number;
    }
}
