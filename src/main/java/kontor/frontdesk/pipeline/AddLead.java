package kontor.frontdesk.pipeline;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.SalesNumbers.LeadNumber;
import kontor.kernel.Tx;

/// Notes somebody who may become a customer.
///
/// @param wish   what they want, in a few words
/// @param source where they came from, such as a fair
public record AddLead(
        @Personal Name name,
        @Personal Optional<Name> email,
        @Personal Optional<Name> phone,
        @Personal Optional<Name> wish,
        Optional<Name> source)
        implements Command<LeadNumber> {

    private static final NumberSeries SERIES = new NumberSeries("lead", 1);

    @Override
    public Permission needs() {
        return PipelineRoom.KEEP;
    }

    @Override
    public Outcome<LeadNumber> run(Tx tx) {
        var seq = tx.next(SERIES);
        var number = new LeadNumber("LE-" + seq);
        PipelineSql.add(
                tx,
                new Lead(
                        number,
                        seq,
                        LeadState.OPEN,
                        name,
                        email,
                        phone,
                        wish,
                        source,
                        tx.today(),
                        Optional.empty(),
                        Optional.empty()));
        return Outcome.done(number);
    }
}
