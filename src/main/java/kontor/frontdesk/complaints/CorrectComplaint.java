package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.Wish;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.CustomerSql;

/// Puts right what the desk took down, while the office does not work on it. What is left out stays as it was.
///
/// @param customer who it turned out to be
public record CorrectComplaint(
        ComplaintNumber complaint,
        @Personal(of = "complaint") Optional<Words> words,
        Optional<Wish> wish,
        Optional<CustomerNumber> customer,
        @Personal(of = "complaint") Optional<Name> name,
        @Personal(of = "complaint") Optional<Name> contact,
        Optional<Lang> language)
        implements Command<ComplaintNumber> {

    static CorrectComplaint nothing(ComplaintNumber complaint) {
        return new CorrectComplaint(
                complaint,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Permission needs() {
        return ComplaintsRoom.TAKE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return Steps.with(tx, complaint, found -> {
            if (!found.state().atTheDesk())
                return Outcome.refused(new ComplaintRefusal.WithTheOffice(complaint, found.state()));
            if (words.filter(said -> said.value().isBlank()).isPresent())
                return Outcome.refused(new BadField("complaint", "words", Text.of("complaint.words.wanted"), ""));
            var known = customer.flatMap(number -> CustomerSql.find(tx, number));
            if (customer.isPresent() && known.isEmpty())
                return Outcome.refused(new NoSuch("complaint", customer.get()));
            ComplaintSql.correct(tx, found.corrected(this));
            // Kept whatever it was: words that nobody can read any more are all alike when this is run again.
            Steps.note(tx, found, ComplaintStep.CORRECTED, words.map(_ -> found.words()));
            return Outcome.done(complaint);
        });
    }
}
