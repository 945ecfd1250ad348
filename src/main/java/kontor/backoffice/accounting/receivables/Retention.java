package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.hatch.Obligations;
import kontor.kernel.Money;
import kontor.kernel.Tx;

/// What binds the company to a customer's name: open sums, and the years that vouchers must be kept, counted from the
/// end of the year they were posted in.
final class Retention {

    private Retention() {}

    static Obligations.Standing standing(Tx tx, Obligations asked) {
        var customer = asked.customer();
        var owed = InvoiceSql.openOf(tx, customer);
        if (owed.isPresent()) return new Obligations.Owes(owed.get());
        var held = PaymentSql.advance(tx, customer);
        if (!held.equals(Money.ZERO)) return new Obligations.Holds(held);
        return Ledger.lastDay(tx, customer)
                .map(last -> keptUntil(tx, last))
                .filter(until -> !until.isBefore(tx.today()))
                .<Obligations.Standing>map(Obligations.Kept::new)
                .orElseGet(Obligations.None::new);
    }

    private static LocalDate keptUntil(Tx tx, LocalDate last) {
        var years = (int) InvoiceSql.retention(tx, last);
        return LocalDate.of(last.getYear() + years, 12, 31);
    }
}
