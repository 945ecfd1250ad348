package kontor.backoffice.accounting.receivables;

import kontor.hatch.CreditCheck;
import kontor.hatch.CreditCheck.Standing;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// Whether a customer is good for more.
final class Credit {

    private Credit() {}

    static Standing standing(Tx tx, CreditCheck asked) {
        var customer = CustomerSql.find(tx, asked.customer()).orElseThrow();
        if (customer.blocked()) return new CreditCheck.Blocked();
        if (customer.creditLimit().isEmpty()) return new CreditCheck.Good();
        var limit = customer.creditLimit().get();
        var owed = InvoiceSql.owed(tx, asked.customer());
        return owed.plus(asked.adds()).compareTo(limit) > 0
                ? new CreditCheck.Over(limit, owed)
                : new CreditCheck.Good();
    }
}
