package kontor.backoffice.accounting.bank;

import java.util.Optional;
import java.util.stream.Stream;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.receivables.OpenItemSql;
import kontor.backoffice.accounting.receivables.ReceiveAdvance;
import kontor.backoffice.accounting.receivables.ReceivePayment;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// A line that is being posted, and what of it is still to be.
///
/// @param account the bank account's in the ledger
/// @param amount  so much of it, with the line's sign
record LinePosting(BankLine line, AccountNumber account, Money amount) {

    /// A line that waits, kept from others until the transaction ends.
    ///
    /// @param wanted so much of it, above nothing; all that is left if left out
    static Outcome<LinePosting> of(Tx tx, BankLineNumber number, Optional<Money> wanted) {
        var found = BankSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("bank", number));
        var line = found.get();
        if (!line.state().waits()) return Outcome.refused(new WrongState("bank", number, line.state(), LineState.OPEN));
        if (!line.currency().equals(Matching.KRONER))
            return Outcome.refused(new BankRefusal.ForeignCurrency(number, line.currency()));
        var account = BankSql.account(tx, line.bankAccount()).flatMap(BankSql.Account::account);
        if (account.isEmpty()) return Outcome.refused(new BankRefusal.NoLedgerAccount(line.bankAccount()));
        var left = line.inwards() ? line.rest() : line.rest().negated();
        var amount = wanted.orElse(left);
        if (!amount.isPositive() || amount.compareTo(left) > 0)
            return Outcome.refused(new BankRefusal.TooMuch(number, left));
        return Outcome.done(new LinePosting(line, account.get(), line.inwards() ? amount : amount.negated()));
    }

    /// The same, refused where money went instead of came, or the other way.
    Outcome<LinePosting> going(boolean inwards) {
        return line.inwards() == inwards
                ? Outcome.done(this)
                : Outcome.refused(new BankRefusal.OtherWay(line.number(), line.amount()));
    }

    /// After a voucher that was there has been found to be a part of it.
    LinePosting matched(Tx tx, VoucherNumber voucher, Money part) {
        return matched(tx, voucher, part, false);
    }

    /// After a voucher has been made for a part of it: undoing the match takes the voucher back too.
    LinePosting made(Tx tx, VoucherNumber voucher, Money part) {
        return matched(tx, voucher, part, true);
    }

    private LinePosting matched(Tx tx, VoucherNumber voucher, Money part, boolean made) {
        MatchSql.add(tx, line, new MatchSql.Unmatched(voucher, part), made);
        return new LinePosting(line.less(part), account, amount.minus(part));
    }

    /// When nothing more is done: what is left is proposed anew.
    Outcome<BankLineNumber> done(Tx tx) {
        if (!line.rest().isZero()) BankSql.propose(tx, line.number(), Matching.of(tx, line));
        return Outcome.done(line.number());
    }

    Outcome<LinePosting> pay(Tx tx, InvoiceNumber invoice) {
        return pay(tx, invoice, amount);
    }

    private Outcome<LinePosting> pay(Tx tx, InvoiceNumber invoice, Money part) {
        return new ReceivePayment(
                        Optional.of(invoice),
                        Optional.empty(),
                        part,
                        Optional.of(line.bookedOn()),
                        Optional.of(account))
                .run(tx)
                .then(voucher -> Outcome.done(made(tx, voucher, part)));
    }

    Outcome<LinePosting> advance(Tx tx, CustomerNumber customer) {
        return new ReceiveAdvance(customer, amount, Optional.of(line.bookedOn()), Optional.of(account))
                .run(tx)
                .then(voucher -> Outcome.done(made(tx, voucher, amount)));
    }

    /// Pays a customer's open invoices, first due first; what is more is their advance.
    Outcome<LinePosting> pay(Tx tx, CustomerNumber customer) {
        var outcome = Outcome.done(this);
        for (var item : OpenItemSql.of(tx, customer)) {
            outcome = outcome.then(now -> now.amount.isPositive()
                    ? now.pay(tx, item.invoice(), now.amount.min(item.open()))
                    : Outcome.done(now));
        }
        return outcome.then(now -> now.amount.isPositive() ? now.advance(tx, customer) : Outcome.done(now));
    }

    /// Accounts that a register of their own stands behind, and the bank account itself.
    boolean closed(Tx tx, AccountNumber other) {
        var uses = AccountSql.uses(tx, line.bookedOn());
        return other.equals(account)
                || Stream.of(Purpose.RECEIVABLE, Purpose.ADVANCE, Purpose.STOCK, Purpose.PAYABLE)
                        .flatMap(purpose -> uses.find(purpose).stream())
                        .anyMatch(other::equals);
    }

    /// What a voucher of it says of itself.
    String text() {
        return line.party()
                .map(Name::value)
                .or(() -> line.words().map(w -> w.value().lines().findFirst().orElse("")))
                .flatMap(Statement::name)
                .map(Name::value)
                .orElse("");
    }
}
