package kontor.frontdesk.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import kontor.frontdesk.quotes.LostReason;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.SalesNumbers.OpportunityNumber;

/// What may be sold.
///
/// @param amount      net, if it is won
/// @param probability in percent
/// @param nextAction  what is done next; there while it is open
/// @param nextOn      and when
/// @param reason      why it was lost
record Opportunity(
        OpportunityNumber number,
        long seq,
        CustomerNumber customer,
        OpportunityState state,
        Stage stage,
        Name title,
        Money amount,
        long probability,
        Optional<Name> nextAction,
        Optional<LocalDate> nextOn,
        Optional<LostReason> reason,
        Optional<Name> note,
        LocalDate openedOn,
        Optional<LocalDate> closedOn) {

    static Opportunity open(long seq, CustomerNumber customer, Name title, Money amount, Next next, LocalDate today) {
        return new Opportunity(
                new OpportunityNumber("SM-" + seq),
                seq,
                customer,
                OpportunityState.OPEN,
                Stage.CONTACT,
                title,
                amount,
                Stage.CONTACT.percent(),
                Optional.of(next.action()),
                Optional.of(next.on()),
                Optional.empty(),
                Optional.empty(),
                today,
                Optional.empty());
    }

    /// What is done next, and when.
    record Next(Name action, LocalDate on) {}

    Opportunity at(Stage now, Money worth, long likely, Next next) {
        return new Opportunity(
                number,
                seq,
                customer,
                state,
                now,
                title,
                worth,
                likely,
                Optional.of(next.action()),
                Optional.of(next.on()),
                reason,
                note,
                openedOn,
                closedOn);
    }

    Opportunity closed(OpportunityState how, Optional<LostReason> why, Optional<Name> said, LocalDate on) {
        return new Opportunity(
                number,
                seq,
                customer,
                how,
                stage,
                title,
                amount,
                how == OpportunityState.WON ? 100 : 0,
                Optional.empty(),
                Optional.empty(),
                why,
                said,
                openedOn,
                Optional.of(on));
    }
}
