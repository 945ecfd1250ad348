package kontor.backoffice.accounting.receivables;

import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.hatch.CounterWay;
import kontor.hatch.OrderTerms;
import kontor.hatch.PayAtCounter;
import kontor.hatch.TillCounted;
import kontor.kernel.BadField;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// What a counter sale posts, in the sale's own transaction: the invoice, by the rules of every invoice, and the money,
/// card to the bank account and cash to the till. The events by which accounting usually hears of shipments then find
/// all invoiced.
final class CounterPosting {

    private CounterPosting() {}

    static Outcome<PayAtCounter.Paid> sell(Tx tx, PayAtCounter asked) {
        return queued(tx, asked)
                .then(ignored -> new PostInvoice(
                                asked.delivery(),
                                asked.delivery().isPresent() ? Optional.empty() : Optional.of(asked.order()),
                                Optional.empty())
                        .run(tx))
                .then(invoice -> pay(tx, asked, InvoiceSql.lock(tx, invoice).orElseThrow()));
    }

    /// As the usual events would put it there.
    private static Outcome<?> queued(Tx tx, PayAtCounter asked) {
        if (asked.delivery().isEmpty()) return new TakeServices(asked.order()).run(tx);
        var terms = tx.ask(new OrderTerms(asked.order()));
        if (terms.isEmpty()) return Outcome.refused(new NoSuch("invoice", asked.order()));
        var lines = terms.get().lines().stream()
                .map(l -> new TakeShipment.Line(l.line(), l.quantity()))
                .toList();
        return new TakeShipment(asked.delivery().get(), asked.order(), tx.today(), lines).run(tx);
    }

    private static Outcome<PayAtCounter.Paid> pay(Tx tx, PayAtCounter asked, Invoice invoice) {
        var total = invoice.total();
        if (asked.way() == CounterWay.ACCOUNT)
            return Outcome.done(
                    new PayAtCounter.Paid(invoice.number(), total, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));
        var card = asked.way() == CounterWay.CARD ? total : asked.card().orElse(Money.ZERO);
        if (card.isNegative() || card.compareTo(total) > 0)
            return Outcome.refused(
                    new BadField("counter", "card", Text.of("counter.wanted.card", total), card.toString()));
        var left = total.minus(card);
        var cash = CashSql.rounded(tx, left, tx.today());
        var tendered = asked.tendered().orElse(cash);
        if (asked.way() == CounterWay.CASH && tendered.compareTo(cash) < 0)
            return Outcome.refused(
                    new BadField("counter", "cash", Text.of("counter.wanted.cash", cash), tendered.toString()));
        var uses = AccountSql.uses(tx, tx.today());
        return receive(tx, invoice.number(), card, uses.of(Purpose.BANK))
                .then(ignored -> receive(tx, invoice.number(), cash, uses.of(Purpose.CASH)))
                .then(ignored -> Outcome.done(new PayAtCounter.Paid(
                        invoice.number(),
                        total,
                        card,
                        cash,
                        left.minus(cash),
                        asked.way() == CounterWay.CASH ? tendered.minus(cash) : Money.ZERO)));
    }

    private static Outcome<Optional<VoucherNumber>> receive(
            Tx tx, InvoiceNumber invoice, Money amount, AccountNumber into) {
        if (!amount.isPositive()) return Outcome.done(Optional.empty());
        return new ReceivePayment(Optional.of(invoice), Optional.empty(), amount, Optional.empty(), Optional.of(into))
                .run(tx)
                .then(voucher -> Outcome.done(Optional.of(voucher)));
    }

    /// What a till lacks is a cost; what it has too much, less of one. A chart without an account for it takes it as
    /// rounding.
    static Outcome<Optional<VoucherNumber>> counted(Tx tx, TillCounted counted) {
        if (counted.difference().equals(Money.ZERO)) return Outcome.done(Optional.empty());
        var uses = AccountSql.uses(tx, tx.today());
        var postings = List.of(
                Posting.of(uses.of(Purpose.CASH), counted.difference()),
                Posting.of(
                        uses.find(Purpose.CASH_DIFFERENCE).orElse(uses.of(Purpose.ROUNDING)),
                        counted.difference().negated()));
        var draft = new Draft(VoucherKind.PAYMENT, tx.today(), counted.day().value(), counted.day(), postings);
        return Ledger.post(tx, draft).then(voucher -> Outcome.done(Optional.of(voucher)));
    }
}
