package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.ComplaintForwarded;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ClockKind;
import kontor.registry.Clocks;

/// Hands an acknowledged complaint to the office, which takes custody of it.
///
/// @param about what it concerns; what was said when it was taken in, where nothing is said now, and perhaps unknown
/// @param note  the desk's own words to the office
public record ForwardComplaint(
        ComplaintNumber complaint,
        Optional<About> about,
        @Personal(of = "complaint") Optional<Words> note) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TAKE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return Steps.towards(tx, complaint, ComplaintState.FORWARDED, found -> {
            var known = new About(found.product(), found.orderNumber(), found.line());
            var said = about.filter(now -> !now.equals(About.UNKNOWN)).orElse(known);
            if (said.line().isPresent() && said.order().isEmpty())
                return Outcome.refused(new BadField("complaint", "about.order", Text.of("complaint.about.wanted"), ""));
            var concerns = Concerns.of(tx, said);
            if (concerns.unmatched().isPresent())
                return Outcome.refused(new BadField(
                        "complaint",
                        said.order().isPresent() ? "about.order" : "about.product",
                        Text.of("complaint.about.wanted"),
                        concerns.unmatched().get().value()));
            forward(tx, found.about(concerns));
            return Outcome.done(complaint);
        });
    }

    private void forward(Tx tx, Complaint found) {
        ComplaintSql.correct(tx, found);
        Steps.go(tx, found, ComplaintState.FORWARDED, ComplaintStep.FORWARDED, note);
        ToTell.withdraw(tx, TellKind.BOUNCE, complaint);
        Clocks.stop(tx, complaint, ClockKind.TELL);
        tx.post(new ComplaintForwarded(
                complaint,
                found.customer(),
                found.name(),
                found.language(),
                found.product(),
                found.orderNumber(),
                found.line(),
                found.wish(),
                found.words(),
                note.filter(words -> !words.value().isBlank()),
                found.receivedAt(),
                tx.now(),
                tx.actor().audited()));
    }
}
