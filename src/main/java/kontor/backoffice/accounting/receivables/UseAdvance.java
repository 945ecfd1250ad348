package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Settles an invoice with what its customer has with us.
///
/// @param amount as much as fits if left out
public record UseAdvance(InvoiceNumber invoice, Optional<Money> amount, Optional<LocalDate> on)
        implements Command<VoucherNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.RECEIVE;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        var found = InvoiceSql.lock(tx, invoice);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("advance", invoice));
        var paid = found.get();
        if (!paid.state().open()) return Outcome.refused(new InvoiceRefusal.NotPayable(invoice, paid.state()));
        var has = PaymentSql.advance(tx, paid.customer());
        var fits = has.min(paid.open());
        var used = amount.orElse(fits);
        if (!used.isPositive() || used.compareTo(fits) > 0)
            return Outcome.refused(new InvoiceRefusal.NoAdvance(paid.customer(), has));
        return use(tx, paid, used);
    }

    private Outcome<VoucherNumber> use(Tx tx, Invoice paid, Money used) {
        var day = on.orElseGet(tx::today);
        var uses = AccountSql.uses(tx, day);
        var postings = List.of(
                Posting.of(uses.of(Purpose.ADVANCE), used).with(paid.customer()),
                Posting.of(uses.of(Purpose.RECEIVABLE), used.negated()).with(paid.customer()));
        var draft = new Draft(VoucherKind.ADVANCE, day, paid.name().value(), invoice, postings);
        return Ledger.post(tx, draft).then(number -> {
            PaymentSql.add(
                    tx,
                    new Payment(
                            number,
                            PaymentKind.ADVANCE_USED,
                            paid.customer(),
                            Optional.of(invoice),
                            day,
                            Optional.empty(),
                            Money.ZERO,
                            used,
                            used.negated()));
            ReceivePayment.settle(tx, paid, used);
            return Outcome.done(number);
        });
    }
}
