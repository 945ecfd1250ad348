package kontor.frontdesk.complaints;

import kontor.hatch.ComplaintErased;
import kontor.hatch.CustomerErased;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.PersonalFields;
import kontor.kernel.Tx;

/// An erased customer's complaints stay as figures: nobody can read who complained, or of what.
record FollowErasure(CustomerErased erased) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TAKE;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        for (var complaint : ComplaintSql.of(tx, erased.customer())) forget(tx, complaint, erased.pseudonym());
        TellSql.erase(tx, erased.customer(), erased.pseudonym());
        return Outcome.done(erased.customer());
    }

    /// @param name whoever complained has from now on
    static void forget(Tx tx, Complaint complaint, Name name) {
        var pseudonym = PersonalFields.pseudonym(complaint.number().value());
        ComplaintSql.erase(tx, complaint, name, pseudonym);
        TellSql.erase(tx, complaint.number(), pseudonym);
        tx.forget(complaint.number());
        tx.post(new ComplaintErased(complaint.number(), pseudonym));
    }
}
