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
import kontor.hatch.InvoicePaid;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Records money that came for an invoice: a part of it, all of it, or more; what is more stays as the customer's
/// advance.
///
/// @param invoice which
/// @param kid     instead, as the bank tells it
/// @param on      the day it came; today if left out
/// @param account where it came; the bank account if left out
public record ReceivePayment(
        Optional<InvoiceNumber> invoice,
        Optional<Kid> kid,
        Money amount,
        Optional<LocalDate> on,
        Optional<AccountNumber> account)
        implements Command<VoucherNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.RECEIVE;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        if (!amount.isPositive())
            return Outcome.refused(
                    new BadField("payment", "amount", Text.of("accounting.wanted.positive"), amount.toString()));
        return number(tx).then(number -> {
            var found = InvoiceSql.lock(tx, number);
            if (found.isEmpty()) return Outcome.refused(new NoSuch("payment", number));
            var paid = found.get();
            if (paid.kind() == InvoiceKind.CREDIT_NOTE) return Outcome.refused(new InvoiceRefusal.IsCreditNote(number));
            if (!paid.state().open()) return Outcome.refused(new InvoiceRefusal.NotPayable(number, paid.state()));
            return receive(tx, paid);
        });
    }

    private Outcome<InvoiceNumber> number(Tx tx) {
        if (kid.isPresent() && !kid.get().isValid()) return Outcome.refused(new InvoiceRefusal.WrongKid(kid.get()));
        var byKid = kid.flatMap(k -> InvoiceSql.withKid(tx, k));
        if (kid.isPresent() && (byKid.isEmpty() || invoice.isPresent() && !invoice.equals(byKid)))
            return Outcome.refused(new NoSuch("payment", kid.get()));
        if (byKid.isPresent()) return Outcome.done(byKid.get());
        if (invoice.isPresent()) return Outcome.done(invoice.get());
        return Outcome.refused(new BadField("payment", "invoice", Text.of("accounting.wanted.invoice-or-kid"), ""));
    }

    private Outcome<VoucherNumber> receive(Tx tx, Invoice paid) {
        var day = on.orElseGet(tx::today);
        var uses = AccountSql.uses(tx, day);
        var into = account.orElse(uses.of(Purpose.BANK));
        if (account.isPresent() && !AccountSql.takesMoney(tx, into))
            return Outcome.refused(new InvoiceRefusal.NoMoneyAccount(into));
        var rounding = into.equals(uses.of(Purpose.CASH)) ? CashSql.rounding(tx, paid.open(), amount, day) : Money.ZERO;
        var settled = amount.plus(rounding).min(paid.open());
        var advance = amount.plus(rounding).minus(settled);
        var postings = List.of(
                Posting.of(into, amount),
                Posting.of(uses.of(Purpose.ROUNDING), rounding),
                Posting.of(uses.of(Purpose.RECEIVABLE), settled.negated()).with(paid.customer()),
                Posting.of(uses.of(Purpose.ADVANCE), advance.negated()).with(paid.customer()));
        var draft = new Draft(VoucherKind.PAYMENT, day, paid.name().value(), paid.number(), postings);
        return Ledger.post(tx, draft).then(number -> {
            PaymentSql.add(
                    tx,
                    new Payment(
                            number,
                            PaymentKind.PAYMENT,
                            paid.customer(),
                            Optional.of(paid.number()),
                            day,
                            Optional.of(into),
                            amount,
                            settled,
                            advance));
            settle(tx, paid, settled);
            return Outcome.done(number);
        });
    }

    /// Takes so much off what is open, and tells the desk.
    static void settle(Tx tx, Invoice paid, Money settled) {
        var now = paid.paying(settled);
        InvoiceSql.saveSettled(tx, now);
        var itself = paid.openItself().minus(now.openItself());
        tx.post(new InvoicePaid(paid.number(), paid.orderNumber(), itself, now.open()));
    }
}
