package kontor.frontdesk.orders;

import java.util.List;
import java.util.Optional;
import kontor.hatch.CreditCheck;
import kontor.hatch.OrderConfirmed;
import kontor.hatch.Reserve;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Refusal;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;
import kontor.registry.CustomerSql;
import kontor.registry.ProductSql;

/// The step from draft to confirmed.
final class Promise {

    private Promise() {}

    /// @param overCredit whether the office lets it through beyond the customer's limit
    static Outcome<OrderNumber> run(Tx tx, OrderNumber number, boolean overCredit) {
        var found = OrderSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("order", number));
        var order = found.get();
        if (!order.state().mayBecome(OrderState.CONFIRMED))
            return Outcome.refused(new WrongState("order", number, order.state(), OrderState.CONFIRMED));
        var lines = OrderSql.lines(tx, number);
        var no = notSold(tx, lines).or(() -> noCredit(tx, order, overCredit));
        if (no.isPresent()) return Outcome.refused(no.get());
        OrderSql.save(tx, order.to(OrderState.CONFIRMED));
        var goods = lines.stream()
                .filter(line -> !line.service())
                .map(line -> new OrderConfirmed.Line(line.line(), line.product(), line.quantity()))
                .toList();
        if (!goods.isEmpty()) tx.ask(new Reserve(number, goods));
        tx.post(new OrderConfirmed(number, order.customer(), goods));
        return Outcome.done(number);
    }

    /// A draft may have lain while the office took a product off the list.
    private static Optional<Refusal> notSold(Tx tx, List<OrderLine> lines) {
        for (ProductNumber product :
                lines.stream().map(OrderLine::product).distinct().toList()) {
            var now = ProductSql.find(tx, product).orElseThrow();
            if (!now.sellable()) return Optional.of(new OrderRefusal.NotSold(product, now.state()));
        }
        return Optional.empty();
    }

    /// Other promised orders count as owed: they will be invoiced.
    private static Optional<Refusal> noCredit(Tx tx, Order order, boolean overCredit) {
        CustomerSql.lockIfLimited(tx, order.customer());
        var promised = OrderSql.promised(tx, order.customer());
        var standing = tx.ask(new CreditCheck(order.customer(), order.total().plus(promised)));
        return switch (standing) {
            case CreditCheck.Good _ -> Optional.empty();
            case CreditCheck.Blocked _ -> Optional.of(new OrderRefusal.Blocked(order.customer()));
            case CreditCheck.Over(Money limit, Money owed) ->
                overCredit
                        ? Optional.empty()
                        : Optional.of(
                                new OrderRefusal.OverCredit(order.customer(), limit, owed, promised, order.total()));
        };
    }
}
