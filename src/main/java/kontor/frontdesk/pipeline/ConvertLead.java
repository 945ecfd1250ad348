package kontor.frontdesk.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import kontor.frontdesk.customers.RegisterCustomer;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.SalesNumbers.LeadNumber;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Makes a customer of a lead, and an opportunity of what they want. The form has what the lead has; it stands in the
/// command as well, so that it is sealed with the customer's key, and the lead's can be thrown away.
///
/// @param title      of the opportunity
/// @param amount     net, if it is won
/// @param nextAction what is done next
/// @param nextOn     and when
public record ConvertLead(
        LeadNumber lead,
        @Personal(unless = "orgNumber") Name name,
        Optional<OrgNumber> orgNumber,
        @Personal Optional<Name> email,
        @Personal Optional<Name> phone,
        Name title,
        Money amount,
        Name nextAction,
        LocalDate nextOn)
        implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return PipelineRoom.KEEP;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        var found = PipelineSql.lock(tx, lead);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("lead", lead));
        if (found.get().state() != LeadState.OPEN)
            return Outcome.refused(new WrongState("lead", lead, found.get().state(), LeadState.CONVERTED));
        var wrong = AddOpportunity.wrong(tx, "lead", amount, nextOn);
        if (wrong.isPresent()) return Outcome.refused(wrong.get());
        return customer().run(tx).then(customer -> {
            var opened = AddOpportunity.open(tx, customer, title, amount, new Opportunity.Next(nextAction, nextOn));
            PipelineSql.save(
                    tx, found.get().forgotten(LeadState.CONVERTED, Optional.of(customer), Optional.of(opened)));
            tx.forget(lead);
            return Outcome.done(customer);
        });
    }

    private RegisterCustomer customer() {
        return new RegisterCustomer(
                name,
                orgNumber,
                email,
                phone,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
