package kontor.frontdesk.returns;

import java.time.Instant;
import java.util.Optional;
import kontor.hatch.Channel;
import kontor.hatch.Reaction;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Words;

/// A return without its lines.
///
/// @param seq       the number as a figure, to sort by
/// @param complaint the one it belongs to, if any
/// @param reason    the customer's words
/// @param words     what the office has said for the customer
/// @param credited  what came of it, with VAT
record CustomerReturn(
        ReturnNumber number,
        long seq,
        ReturnState state,
        OrderNumber orderNumber,
        CustomerNumber customer,
        Optional<ComplaintNumber> complaint,
        Words reason,
        Instant requestedAt,
        String requestedBy,
        Optional<Words> words,
        Money credited,
        Optional<Instant> toldAt,
        Optional<String> toldBy,
        Optional<Channel> channel,
        Optional<Reaction> reaction) {

    static CustomerReturn requested(long seq, RequestReturn wanted, CustomerNumber customer, Instant at, String by) {
        return new CustomerReturn(
                new ReturnNumber("R-" + seq),
                seq,
                ReturnState.REQUESTED,
                wanted.order(),
                customer,
                wanted.complaint(),
                wanted.reason(),
                at,
                by,
                Optional.empty(),
                Money.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    CustomerReturn to(ReturnState next) {
        return with(next, words, credited);
    }

    CustomerReturn with(ReturnState next, Optional<Words> said, Money credit) {
        return new CustomerReturn(
                number,
                seq,
                next,
                orderNumber,
                customer,
                complaint,
                reason,
                requestedAt,
                requestedBy,
                said,
                credit,
                toldAt,
                toldBy,
                channel,
                reaction);
    }

    CustomerReturn told(ReturnState next, Instant at, String by, Channel how, Reaction what) {
        return new CustomerReturn(
                number,
                seq,
                next,
                orderNumber,
                customer,
                complaint,
                reason,
                requestedAt,
                requestedBy,
                words,
                credited,
                Optional.of(at),
                Optional.of(by),
                Optional.of(how),
                Optional.of(what));
    }
}
