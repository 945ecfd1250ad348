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
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// Pays back what a customer has with us, such as a credit note for an invoice already paid.
///
/// @param amount all of it if left out
/// @param on     the day it left; today if left out
/// @param account from where; the bank account if left out
public record RefundAdvance(
        CustomerNumber customer, Optional<Money> amount, Optional<LocalDate> on, Optional<AccountNumber> account)
        implements Command<VoucherNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.REFUND;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        var found = CustomerSql.find(tx, customer);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("advance", customer));
        var has = PaymentSql.advance(tx, customer);
        var back = amount.orElse(has);
        if (!back.isPositive() || back.compareTo(has) > 0)
            return Outcome.refused(new InvoiceRefusal.NoAdvance(customer, has));
        var day = on.orElseGet(tx::today);
        var uses = AccountSql.uses(tx, day);
        var from = account.orElse(uses.of(Purpose.BANK));
        if (account.isPresent() && !AccountSql.takesMoney(tx, from))
            return Outcome.refused(new InvoiceRefusal.NoMoneyAccount(from));
        var postings =
                List.of(Posting.of(uses.of(Purpose.ADVANCE), back).with(customer), Posting.of(from, back.negated()));
        var draft = new Draft(VoucherKind.ADVANCE, day, found.get().name().value(), customer, postings);
        return Ledger.post(tx, draft).then(number -> {
            PaymentSql.add(
                    tx,
                    new Payment(
                            number,
                            PaymentKind.REFUND,
                            customer,
                            Optional.empty(),
                            day,
                            Optional.of(from),
                            back.negated(),
                            Money.ZERO,
                            back.negated()));
            return Outcome.done(number);
        });
    }
}
