package kontor.backoffice.administration;

import kontor.hatch.CustomerErased;
import kontor.hatch.FormerNameErased;
import kontor.hatch.Obligations;
import kontor.hatch.OpenOrder;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.PersonalFields;
import kontor.kernel.Tx;
import kontor.registry.Customer;
import kontor.registry.CustomerSql;

/// Erases a person (GDPR article 17): the row keeps its number and gets a pseudonym, the vouchers stay, the key to all
/// that journal and audit hold of them is destroyed. Of a firm only the contact's e-mail and telephone are anybody's:
/// those can be erased at any time, and be given again.
///
/// Nothing here may depend on the name: when the journal is run again, it is the pseudonym from the beginning.
public record EraseCustomer(CustomerNumber customer) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_PERSONS;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        var found = CustomerSql.lock(tx, customer);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("customer", customer));
        return found.get().orgNumber().isPresent() ? contact(tx, found.get()) : person(tx, found.get());
    }

    private Outcome<CustomerNumber> contact(Tx tx, Customer firm) {
        CustomerSql.save(tx, firm.withoutContact());
        tx.forget(customer);
        if (CustomerSql.oncePerson(tx, customer)) tx.post(new FormerNameErased(customer, firm.name()));
        return Outcome.done(customer);
    }

    private Outcome<CustomerNumber> person(Tx tx, Customer person) {
        if (CustomerSql.erased(tx, customer)) return Outcome.refused(new ErasureRefusal.Erased(customer));
        var order = tx.ask(new OpenOrder(customer));
        if (order.isPresent()) return Outcome.refused(new ErasureRefusal.Open(customer, order.get()));
        return switch (tx.ask(new Obligations(customer))) {
            case Obligations.Owes(var invoice) -> Outcome.refused(new ErasureRefusal.Owes(customer, invoice));
            case Obligations.Holds(var amount) -> Outcome.refused(new ErasureRefusal.Holds(customer, amount));
            case Obligations.Kept(var until) -> Outcome.refused(new ErasureRefusal.Kept(customer, until));
            case Obligations.None _ -> {
                var pseudonym = PersonalFields.pseudonym(customer.value());
                CustomerSql.erase(tx, person.erased(pseudonym));
                tx.forget(customer);
                tx.post(new CustomerErased(customer, pseudonym));
                yield Outcome.done(customer);
            }
        };
    }
}
