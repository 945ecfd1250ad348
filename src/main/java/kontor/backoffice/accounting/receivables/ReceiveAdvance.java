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
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// Records money that came from a customer for no invoice yet: it stays as the customer's advance.
///
/// @param on      the day it came; today if left out
/// @param account where it came; the bank account if left out
public record ReceiveAdvance(
        CustomerNumber customer, Money amount, Optional<LocalDate> on, Optional<AccountNumber> account)
        implements Command<VoucherNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.RECEIVE;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        if (!amount.isPositive())
            return Outcome.refused(
                    new BadField("advance", "amount", Text.of("accounting.wanted.positive"), amount.toString()));
        var found = CustomerSql.lock(tx, customer);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("advance", customer));
        var day = on.orElseGet(tx::today);
        var uses = AccountSql.uses(tx, day);
        var into = account.orElse(uses.of(Purpose.BANK));
        if (account.isPresent() && !AccountSql.takesMoney(tx, into))
            return Outcome.refused(new InvoiceRefusal.NoMoneyAccount(into));
        var postings = List.of(
                Posting.of(into, amount),
                Posting.of(uses.of(Purpose.ADVANCE), amount.negated()).with(customer));
        var draft = new Draft(VoucherKind.ADVANCE, day, found.get().name().value(), customer, postings);
        return Ledger.post(tx, draft).then(number -> {
            PaymentSql.add(
                    tx,
                    new Payment(
                            number,
                            PaymentKind.PAYMENT,
                            customer,
                            Optional.empty(),
                            day,
                            Optional.of(into),
                            amount,
                            Money.ZERO,
                            amount));
            return Outcome.done(number);
        });
    }
}
