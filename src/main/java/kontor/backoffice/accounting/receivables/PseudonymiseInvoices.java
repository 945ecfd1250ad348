package kontor.backoffice.accounting.receivables;

import kontor.backoffice.accounting.ledger.Ledger;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// An erased person's documents and vouchers stay, under the pseudonym; those of a firm that once was kept as a person,
/// under the firm's name.
record PseudonymiseInvoices(CustomerNumber customer, Name pseudonym) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.TAKE;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        InvoiceSql.rename(tx, customer, pseudonym);
        Ledger.rename(tx, customer, pseudonym);
        return Outcome.done(customer);
    }
}
