package kontor.backoffice.accounting.documents;

import kontor.kernel.Command;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Nothing is sent to an erased person.
record DropEndpoint(CustomerNumber customer) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return DocumentsRoom.DROP;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        DocumentSql.forget(tx, customer);
        return Outcome.done(customer);
    }
}
