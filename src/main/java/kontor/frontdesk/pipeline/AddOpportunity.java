package kontor.frontdesk.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Refusal;
import kontor.kernel.SalesNumbers.OpportunityNumber;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// Notes what may be sold to a customer, and what is done about it next.
///
/// @param amount net, if it is won
public record AddOpportunity(CustomerNumber customer, Name title, Money amount, Name nextAction, LocalDate nextOn)
        implements Command<OpportunityNumber> {

    private static final NumberSeries SERIES = new NumberSeries("opportunity", 1);
    private static final Money MOST = Money.of("10000000000");

    @Override
    public Permission needs() {
        return PipelineRoom.KEEP;
    }

    @Override
    public Outcome<OpportunityNumber> run(Tx tx) {
        if (CustomerSql.hold(tx, customer).isEmpty()) return Outcome.refused(new NoSuch("opportunity", customer));
        var wrong = wrong(tx, "opportunity", amount, nextOn);
        if (wrong.isPresent()) return Outcome.refused(wrong.get());
        return Outcome.done(open(tx, customer, title, amount, new Opportunity.Next(nextAction, nextOn)));
    }

    static OpportunityNumber open(Tx tx, CustomerNumber customer, Name title, Money amount, Opportunity.Next next) {
        var opened = Opportunity.open(tx.next(SERIES), customer, title, amount, next, tx.today());
        PipelineSql.add(tx, opened);
        return opened.number();
    }

    /// What is done next is done from today on.
    static Optional<Refusal> wrong(Tx tx, String room, Money amount, LocalDate nextOn) {
        if (amount.isNegative() || amount.compareTo(MOST) > 0)
            return Optional.of(new BadField(room, "amount", Text.of("opportunity.amount.wanted"), amount.toString()));
        if (nextOn.isBefore(tx.today()))
            return Optional.of(new BadField(room, "nextOn", Text.of("opportunity.next.wanted"), nextOn.toString()));
        return Optional.empty();
    }
}
