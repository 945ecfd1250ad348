package kontor.frontdesk.returns;

import kontor.hatch.CustomerErased;
import kontor.kernel.Command;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.PersonalFields;
import kontor.kernel.Tx;

/// An erased customer's returns stay as figures: nobody can read what they said.
record EraseReturns(CustomerErased erased) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return ReturnsRoom.TAKE;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        for (var number : ReturnSql.of(tx, erased.customer())) {
            ReturnSql.erase(tx, number, PersonalFields.pseudonym(number.value()));
            tx.forget(number);
        }
        return Outcome.done(erased.customer());
    }
}
