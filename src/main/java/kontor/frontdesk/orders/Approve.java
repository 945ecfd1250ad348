package kontor.frontdesk.orders;

import java.util.Optional;
import kontor.frontdesk.prices.Margin;
import kontor.kernel.Name;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Tx;

/// What passes through the hatch when the desk may not decide by itself: who asked, who said what, and when.
final class Approve {

    private Approve() {}

    static void ask(Tx tx, Order order, ApprovalWhy why, Optional<Margin.Short> below, Optional<Name> reason) {
        ApprovalSql.put(
                tx,
                new Approval(
                        order.number(),
                        ApprovalState.WAITING,
                        why,
                        below.map(Margin.Short::margin),
                        below.map(Margin.Short::floor),
                        tx.now(),
                        tx.actor().audited(),
                        Optional.empty(),
                        Optional.empty(),
                        reason));
        OrderSql.save(tx, order.to(OrderState.FOR_APPROVAL));
    }

    /// Says what the office decided, if it was asked.
    static void decide(Tx tx, OrderNumber order, ApprovalState verdict, Optional<Name> reason) {
        ApprovalSql.find(tx, order)
                .ifPresent(asked -> ApprovalSql.put(
                        tx, asked.decided(verdict, tx.now(), tx.actor().audited(), reason.or(asked::reason))));
    }

    /// Whether the office has let the order through as it stands.
    static boolean given(Tx tx, OrderNumber order) {
        return ApprovalSql.find(tx, order)
                .filter(asked -> asked.state() == ApprovalState.APPROVED)
                .isPresent();
    }
}
