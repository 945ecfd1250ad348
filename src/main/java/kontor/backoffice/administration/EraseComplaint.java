package kontor.backoffice.administration;

import kontor.hatch.ComplainantErased;
import kontor.hatch.ErasableComplaint;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.PersonalFields;
import kontor.kernel.Tx;

/// Erases somebody who complained and is no customer (GDPR article 17): what was found out and done stays, who they are
/// and what they said goes. Done again it changes nothing.
public record EraseComplaint(ComplaintNumber complaint) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_PERSONS;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return switch (tx.ask(new ErasableComplaint(complaint))) {
            case UNKNOWN -> Outcome.refused(new NoSuch("complaint", complaint));
            case OPEN -> Outcome.refused(new ErasureRefusal.NotClosed(complaint));
            case CUSTOMERS -> Outcome.refused(new ErasureRefusal.OfCustomer(complaint));
            case YES -> {
                tx.post(new ComplainantErased(complaint, PersonalFields.pseudonym(complaint.value())));
                yield Outcome.done(complaint);
            }
        };
    }
}
