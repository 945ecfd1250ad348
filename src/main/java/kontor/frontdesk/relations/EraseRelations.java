package kontor.frontdesk.relations;

import kontor.hatch.CustomerErased;
import kontor.kernel.Command;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.PersonalFields;
import kontor.kernel.Tx;

/// Of an erased customer nobody can read any more who was spoken with, what was said, and what was to be done.
record EraseRelations(CustomerErased erased) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return RelationsRoom.KEEP;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        var customer = erased.customer();
        RelationSql.contacts(tx, customer).forEach(contact -> EraseContact.forget(tx, contact));
        for (var call : RelationSql.calls(tx, customer)) {
            RelationSql.eraseCall(tx, call, PersonalFields.pseudonym(call.value()));
            tx.forget(call);
        }
        for (var task : RelationSql.tasks(tx, customer)) {
            RelationSql.eraseTask(tx, task, PersonalFields.pseudonym(task.value()));
            tx.forget(task);
        }
        RelationSql.untagAll(tx, customer);
        return Outcome.done(customer);
    }
}
