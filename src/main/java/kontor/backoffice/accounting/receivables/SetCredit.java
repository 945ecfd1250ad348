package kontor.backoffice.accounting.receivables;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// The office decides how much a customer may owe, and whether it may buy at all. What is left out stays as it is.
///
/// @param limit     with VAT, of all open invoices and the order in question
/// @param unlimited takes the limit away
/// @param blocked   whether new orders wait for the office
public record SetCredit(
        CustomerNumber customer, Optional<Money> limit, Optional<Boolean> unlimited, Optional<Boolean> blocked)
        implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.DECIDE_CREDIT;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        var found = CustomerSql.lock(tx, customer);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("customer", customer));
        var without = unlimited.orElse(false);
        if (limit.isEmpty() && !without && blocked.isEmpty() || limit.isPresent() && without)
            return Outcome.refused(new BadField("customer", "limit", Text.of("accounting.wanted.limit-or-block"), ""));
        if (limit.filter(Money::isNegative).isPresent())
            return Outcome.refused(new BadField(
                    "customer",
                    "limit",
                    Text.of("accounting.wanted.not-negative"),
                    limit.get().toString()));
        var known = found.get();
        var allowed = without ? Optional.<Money>empty() : limit.or(known::creditLimit);
        CustomerSql.save(tx, known.standing(allowed, blocked.orElse(known.blocked())));
        return Outcome.done(customer);
    }
}
