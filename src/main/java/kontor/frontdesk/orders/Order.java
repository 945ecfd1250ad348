package kontor.frontdesk.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;

/// An order without its lines.
///
/// @param seq       the number as a figure, to sort by
/// @param placedOn  the day it was taken
/// @param reference the customer's own
/// @param vat       worked out a rate on the sum of its nets
/// @param invoiced  with VAT, so far
/// @param credited  with VAT, so far
/// @param open      invoiced and not yet paid or credited
/// @param complaint whose goods it replaces
record Order(
        OrderNumber number,
        long seq,
        CustomerNumber customer,
        OrderState state,
        LocalDate placedOn,
        Optional<Name> reference,
        Money net,
        Money vat,
        Money total,
        Money invoiced,
        Money credited,
        Money open,
        Optional<ComplaintNumber> complaint) {

    static Order draft(long seq, CustomerNumber customer, LocalDate on, Optional<Name> reference, Priced priced) {
        return new Order(
                new OrderNumber(Long.toString(seq)),
                seq,
                customer,
                OrderState.DRAFT,
                on,
                reference,
                priced.net(),
                priced.vat(),
                priced.net().plus(priced.vat()),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Optional.empty());
    }

    /// An order that replaces goods: nothing is to pay, and it is promised at once.
    static Order replacing(long seq, CustomerNumber customer, LocalDate on, ComplaintNumber complaint) {
        return new Order(
                new OrderNumber(Long.toString(seq)),
                seq,
                customer,
                OrderState.CONFIRMED,
                on,
                Optional.of(new Name(complaint.value())),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Optional.of(complaint));
    }

    Order priced(Priced anew, Optional<Name> otherReference) {
        return new Order(
                number,
                seq,
                customer,
                state,
                placedOn,
                otherReference.or(() -> reference),
                anew.net(),
                anew.vat(),
                anew.net().plus(anew.vat()),
                invoiced,
                credited,
                open,
                complaint);
    }

    Order to(OrderState next) {
        return with(next, invoiced, credited, open);
    }

    Order following(List<OrderLine> lines) {
        return to(OrderState.of(lines));
    }

    Order invoice(Money more) {
        return with(state, invoiced.plus(more), credited, open.plus(more));
    }

    Order credit(Money more) {
        return with(state, invoiced, credited.plus(more), open.minus(more));
    }

    Order pay(Money paid) {
        return with(state, invoiced, credited, open.minus(paid));
    }

    private Order with(OrderState next, Money nowInvoiced, Money nowCredited, Money nowOpen) {
        return new Order(
                number,
                seq,
                customer,
                next,
                placedOn,
                reference,
                net,
                vat,
                total,
                nowInvoiced,
                nowCredited,
                nowOpen,
                complaint);
    }
}
