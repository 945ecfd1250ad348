package kontor.backoffice.accounting.documents;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// Says where a customer takes electronic documents, instead of at its Norwegian organisation number.
///
/// @param endpoint a Peppol participant identifier such as `0088:7300010000001`; none takes back what was said
public record SetEndpoint(CustomerNumber customer, Optional<String> endpoint) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return DocumentsRoom.KEEP;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        if (CustomerSql.hold(tx, customer).isEmpty()) return Outcome.refused(new NoSuch("customer", customer));
        if (endpoint.isEmpty()) {
            DocumentSql.forget(tx, customer);
            return Outcome.done(customer);
        }
        var said = endpoint.get().strip();
        if (!said.matches("[0-9]{4}:[A-Za-z0-9:.-]{1,50}"))
            return Outcome.refused(new BadField("customer", "endpoint", Text.of("document.wanted.endpoint"), said));
        DocumentSql.keep(tx, customer, said.substring(0, 4), said.substring(5));
        return Outcome.done(customer);
    }
}
