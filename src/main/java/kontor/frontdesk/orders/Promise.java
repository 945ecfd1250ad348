package kontor.frontdesk.orders;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kontor.frontdesk.prices.Margin;
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
import kontor.registry.Offer;
import kontor.registry.ProductSql;

/// The step from draft to confirmed. An order below the margin floor is not refused: it waits for the office.
final class Promise {

    private Promise() {}

    /// @param approves whether the office lets it through beyond the customer's limit and below the floor
    static Outcome<OrderNumber> run(Tx tx, OrderNumber number, boolean approves) {
        var found = OrderSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("order", number));
        var order = found.get();
        if (!order.state().mayBecome(OrderState.CONFIRMED) || order.state() == OrderState.FOR_APPROVAL && !approves)
            return Outcome.refused(new WrongState("order", number, order.state(), OrderState.CONFIRMED));
        var lines = OrderSql.lines(tx, number);
        var offers = new HashMap<ProductNumber, Offer>();
        for (var line : lines)
            offers.computeIfAbsent(
                    line.product(), one -> ProductSql.offer(tx, one).orElseThrow());
        var no = notSold(lines, offers).or(() -> noCredit(tx, order, approves));
        if (no.isPresent()) return Outcome.refused(no.get());
        var below = approves ? Optional.<Margin.Short>empty() : belowFloor(tx, lines, offers);
        if (below.isPresent() && !Approve.given(tx, number)) {
            Approve.ask(tx, order, ApprovalWhy.FLOOR, below, Optional.empty());
            return Outcome.done(number);
        }
        if (approves) Approve.decide(tx, number, ApprovalState.APPROVED, Optional.empty());
        confirm(tx, order, lines);
        return Outcome.done(number);
    }

    private static void confirm(Tx tx, Order order, List<OrderLine> lines) {
        OrderSql.save(tx, order.to(OrderState.CONFIRMED));
        var goods = lines.stream()
                .filter(line -> !line.service())
                .map(line -> new OrderConfirmed.Line(line.line(), line.product(), line.quantity()))
                .toList();
        if (!goods.isEmpty()) tx.ask(new Reserve(order.number(), goods));
        tx.post(new OrderConfirmed(order.number(), order.customer(), goods));
    }

    /// A draft may have lain while the office took a product off the list.
    private static Optional<Refusal> notSold(List<OrderLine> lines, HashMap<ProductNumber, Offer> offers) {
        return lines.stream()
                .map(line -> Objects.requireNonNull(offers.get(line.product())))
                .filter(offer -> !offer.sellable())
                .findFirst()
                .map(offer -> new OrderRefusal.NotSold(offer.number(), offer.state()));
    }

    /// The line that is furthest below the floor.
    private static Optional<Margin.Short> belowFloor(
            Tx tx, List<OrderLine> lines, HashMap<ProductNumber, Offer> offers) {
        var least = Optional.<Margin.Short>empty();
        for (var line : lines) {
            var offer = Objects.requireNonNull(offers.get(line.product()));
            var below = Margin.below(tx, offer, line.price(), line.discount(), line.quantity(), line.net());
            if (below.isPresent()
                    && least.filter(one -> one.margin().compareTo(below.get().margin()) <= 0)
                            .isEmpty()) least = below;
        }
        return least;
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
