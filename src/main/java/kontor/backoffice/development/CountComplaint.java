package kontor.backoffice.development;

import java.time.LocalDate;
import kontor.hatch.ComplaintForwarded;
import kontor.kernel.Command;
import kontor.kernel.CompanyZone;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Counts a complaint on the sheet of the product it is about, when the office has it.
record CountComplaint(ComplaintForwarded forwarded) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        var received = LocalDate.ofInstant(forwarded.receivedAt(), tx.ask(new CompanyZone()));
        Complained.about(tx, forwarded.complaint(), forwarded.product(), received);
        return Outcome.done(forwarded.complaint());
    }
}
