package kontor.backoffice.accounting.bank;

import java.util.Optional;
import kontor.backoffice.accounting.receivables.OpenItemSql;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says what money that came was for: an invoice, or a customer, whose oldest open invoices are then paid first.
///
/// @param amount so much of the line; all that is left if left out. What an invoice cannot take is the customer's
/// advance.
public record SettleLine(
        BankLineNumber line, Optional<InvoiceNumber> invoice, Optional<CustomerNumber> customer, Optional<Money> amount)
        implements Command<BankLineNumber> {

    @Override
    public Permission needs() {
        return BankRoom.MATCH;
    }

    @Override
    public Outcome<BankLineNumber> run(Tx tx) {
        if (invoice.isPresent() == customer.isPresent())
            return Outcome.refused(new BadField("bank", "invoice", Text.of("bank.wanted.invoice-or-customer"), ""));
        return LinePosting.of(tx, line, amount)
                .then(ready -> ready.going(true))
                .then(ready ->
                        invoice.map(i -> ready.pay(tx, i)).orElseGet(() -> ready.pay(tx, customer.orElseThrow())))
                .then(paid -> {
                    customer.or(() -> invoice.flatMap(i -> OpenItemSql.customer(tx, i)))
                            .ifPresent(c ->
                                    RuleSql.learn(tx, paid.line(), ProposalKind.CUSTOMER, c.value(), Optional.empty()));
                    return paid.done(tx);
                });
    }
}
