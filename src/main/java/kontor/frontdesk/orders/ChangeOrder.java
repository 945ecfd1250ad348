package kontor.frontdesk.orders;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Changed;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Seen;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;
import kontor.registry.CustomerSql;

/// Replaces the lines of a draft. What the office was asked about, or has let through, was another order: it is asked
/// again.
///
/// @param reference stays as it was where nothing is said
/// @param seen what the order was like to whoever changes it; one that is otherwise by now is not changed
public record ChangeOrder(OrderNumber order, List<WantedLine> lines, Optional<Name> reference, Optional<Seen> seen)
        implements Command<OrderNumber> {

    @Override
    public Permission needs() {
        return OrdersRoom.TAKE;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        var found = OrderSql.lock(tx, order);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("order", order));
        var draft = found.get();
        if (!draft.state().mayBecome(OrderState.DRAFT))
            return Outcome.refused(new WrongState("order", order, draft.state(), OrderState.DRAFT));
        if (seen.filter(s -> !s.equals(Seen.of(asIs(tx, draft)))).isPresent())
            return Outcome.refused(new Changed("order", order));
        var customer = CustomerSql.find(tx, draft.customer()).orElseThrow();
        return Priced.of(tx, new Buyer(customer.number(), customer.vatArea()), draft.placedOn(), lines)
                .then(priced -> {
                    OrderSql.dropLines(tx, order);
                    OrderSql.addLines(tx, priced.of(order));
                    ApprovalSql.drop(tx, order);
                    OrderSql.save(tx, draft.to(OrderState.DRAFT).priced(priced, reference));
                    return Outcome.done(order);
                });
    }

    private static ChangeOrder asIs(Tx tx, Order draft) {
        var lines = OrderSql.lines(tx, draft.number()).stream()
                .map(line -> new WantedLine(
                        line.product(), line.quantity(), Optional.of(line.price()), Optional.of(line.discount())))
                .toList();
        return new ChangeOrder(draft.number(), lines, draft.reference(), Optional.empty());
    }
}
