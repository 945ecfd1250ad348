package kontor.backoffice.returns;

import java.time.LocalDate;
import java.util.Optional;
import kontor.hatch.ReturnRequested;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Words;

/// A return without its lines.
///
/// @param seq         the number as a figure, to sort by
/// @param complaint   the one it belongs to, if any
/// @param reason      the customer's words
/// @param requestedOn when the office heard of it
record GoodsReturn(
        ReturnNumber number,
        long seq,
        GoodsReturnState state,
        OrderNumber orderNumber,
        CustomerNumber customer,
        Optional<ComplaintNumber> complaint,
        Words reason,
        LocalDate requestedOn,
        Optional<LocalDate> receivedOn) {

    static GoodsReturn requested(ReturnRequested wanted, LocalDate on) {
        return new GoodsReturn(
                wanted.returned(),
                Long.parseLong(wanted.returned().value().substring(2)),
                GoodsReturnState.REQUESTED,
                wanted.order(),
                wanted.customer(),
                wanted.complaint(),
                wanted.reason(),
                on,
                Optional.empty());
    }

    GoodsReturn to(GoodsReturnState next) {
        return with(next, receivedOn);
    }

    GoodsReturn received(LocalDate on) {
        return with(GoodsReturnState.RECEIVED, Optional.of(on));
    }

    private GoodsReturn with(GoodsReturnState next, Optional<LocalDate> received) {
        return new GoodsReturn(number, seq, next, orderNumber, customer, complaint, reason, requestedOn, received);
    }
}
