package kontor.frontdesk.quotes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.frontdesk.orders.Priced;
import kontor.frontdesk.prices.Margin;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Rate;
import kontor.kernel.SalesNumbers.OpportunityNumber;
import kontor.kernel.SalesNumbers.QuoteNumber;

/// A quote without its lines.
///
/// @param revision   from 1; lines are kept for each
/// @param approved   whether the office lets it go below the margin floor as it stands
/// @param margin     of the line that is furthest below the floor
/// @param validUntil the last day it can be accepted
/// @param expiresAt  when that day ends
/// @param order      that was made of it
record Quote(
        QuoteNumber number,
        long seq,
        CustomerNumber customer,
        QuoteState state,
        long revision,
        Optional<Name> reference,
        Optional<OpportunityNumber> opportunity,
        LocalDate draftedOn,
        Money net,
        Money vat,
        Money total,
        boolean approved,
        Optional<Rate> margin,
        Optional<Rate> floor,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> validUntil,
        Optional<Instant> expiresAt,
        Optional<OrderNumber> orderNumber,
        Optional<LostReason> lostReason,
        Optional<Name> note) {

    Quote priced(Priced anew, Optional<Name> otherReference) {
        return new Quote(
                number,
                seq,
                customer,
                QuoteState.DRAFT,
                revision,
                otherReference.or(() -> reference),
                opportunity,
                draftedOn,
                anew.net(),
                anew.vat(),
                anew.total(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Quote below(Margin.Short much) {
        var wanted = new Office(false, Optional.of(much.margin()), Optional.of(much.floor()));
        return with(QuoteState.FOR_APPROVAL, wanted, term(), note);
    }

    Quote decided(boolean yes, Optional<Name> because) {
        return with(QuoteState.DRAFT, new Office(yes, margin, floor), term(), because);
    }

    Quote sent(LocalDate on, LocalDate until, Instant expires) {
        var term = new Term(Optional.of(on), Optional.of(until), Optional.of(expires));
        return with(QuoteState.SENT, new Office(approved, margin, floor), term, Optional.empty());
    }

    Quote expired() {
        var over = new Term(sentOn, validUntil, Optional.empty());
        return with(QuoteState.EXPIRED, new Office(approved, margin, floor), over, note);
    }

    private Term term() {
        return new Term(sentOn, validUntil, expiresAt);
    }

    private record Office(boolean approved, Optional<Rate> margin, Optional<Rate> floor) {}

    private record Term(Optional<LocalDate> sentOn, Optional<LocalDate> validUntil, Optional<Instant> expiresAt) {}

    Quote accepted(OrderNumber order) {
        return ended(QuoteState.ACCEPTED, revision, Optional.of(order), Optional.empty(), note);
    }

    Quote lost(LostReason reason, Optional<Name> said) {
        return ended(QuoteState.LOST, revision, Optional.empty(), Optional.of(reason), said);
    }

    /// A new revision, to be changed and sent.
    Quote revised() {
        return ended(QuoteState.DRAFT, revision + 1, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Quote with(QuoteState next, Office office, Term term, Optional<Name> said) {
        return new Quote(
                number,
                seq,
                customer,
                next,
                revision,
                reference,
                opportunity,
                draftedOn,
                net,
                vat,
                total,
                office.approved(),
                office.margin(),
                office.floor(),
                term.sentOn(),
                term.validUntil(),
                term.expiresAt(),
                orderNumber,
                lostReason,
                said);
    }

    private Quote ended(
            QuoteState next,
            long nowRevision,
            Optional<OrderNumber> order,
            Optional<LostReason> reason,
            Optional<Name> said) {
        var fresh = next == QuoteState.DRAFT;
        return new Quote(
                number,
                seq,
                customer,
                next,
                nowRevision,
                reference,
                opportunity,
                draftedOn,
                net,
                vat,
                total,
                !fresh && approved,
                fresh ? Optional.empty() : margin,
                fresh ? Optional.empty() : floor,
                fresh ? Optional.empty() : sentOn,
                fresh ? Optional.empty() : validUntil,
                Optional.empty(),
                order,
                reason,
                said);
    }
}
