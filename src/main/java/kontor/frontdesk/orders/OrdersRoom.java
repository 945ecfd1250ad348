package kontor.frontdesk.orders;

import java.util.List;
import java.util.Optional;
import kontor.hatch.CustomerErased;
import kontor.hatch.DeliveryShipped;
import kontor.hatch.InvoiceCredited;
import kontor.hatch.InvoicePaid;
import kontor.hatch.InvoicePosted;
import kontor.hatch.OpenOrder;
import kontor.hatch.OrderTerms;
import kontor.hatch.ReplacementDecided;
import kontor.hatch.ReturnCredited;
import kontor.hatch.ReturnReceived;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;

/// The orders room: commands, views, and what it hears and answers.
public final class OrdersRoom {

    private OrdersRoom() {}

    static final Permission READ = Permission.of(
            "orders.read", Side.BOTH, "seller", "service", "warehouse", "accountant", "caseworker", "developer");
    static final Permission TAKE = Permission.of("orders.take", Side.DESK, "seller");
    static final Permission OVER_CREDIT = Permission.of("orders.overcredit", Side.OFFICE, "accountant");

    public static final Room ROOM = Room.of(OrdersRoom.class)
            .department(Department.SALES)
            .permissions(READ, TAKE, OVER_CREDIT)
            .commands(
                    CommandSpec.of("order.place", PlaceOrder.class, Side.DESK),
                    CommandSpec.of("order.change", ChangeOrder.class, Side.DESK),
                    CommandSpec.of("order.confirm", ConfirmOrder.class, Side.DESK),
                    CommandSpec.of("order.cancel", CancelOrder.class, Side.DESK),
                    CommandSpec.of("order.ask-approval", AskApproval.class, Side.DESK),
                    CommandSpec.of("order.approve", ApproveOrder.class, Side.OFFICE),
                    CommandSpec.of("order.decline", DeclineOrder.class, Side.OFFICE),
                    CommandSpec.of("order.find-erased", FindErased.class, Side.DESK)
                            .system())
            .views(OrderViews.ORDERS, OrderViews.LINES, OrderViews.FOR_SALE, ApprovalViews.APPROVALS)
            .answer(OrderTerms.class, OrdersRoom::terms)
            .answer(OrderedLine.class, OrdersRoom::ordered)
            .answer(LineLeft.class, OrdersRoom::left)
            .answer(OpenOrder.class, (tx, asked) -> OrderSql.open(tx, asked.customer()))
            .take(CustomerErased.class, "orders.find-erased", e -> new FindErased(e.customer()))
            .take(DeliveryShipped.class, "orders.shipped", OrdersRoom::shipped)
            .take(InvoicePosted.class, "orders.invoiced", OrdersRoom::invoiced)
            .take(InvoiceCredited.class, "orders.credited", OrdersRoom::credited)
            .take(InvoicePaid.class, "orders.paid", OrdersRoom::paid)
            .take(ReturnReceived.class, "orders.returned", OrdersRoom::returned)
            .take(ReturnCredited.class, "orders.waived", OrdersRoom::waived)
            .take(ReplacementDecided.class, "orders.replace", Replace::new)
            .check("order-lines-within-ordered", OrderViews.WITHIN_ORDERED)
            .check("order-lines-as-delivered", OrderViews.AS_DELIVERED)
            .check("order-state-as-lines", OrderViews.STATE_AS_LINES)
            .check("order-lines-as-returned", OrderViews.AS_RETURNED)
            .check("order-net-as-lines", OrderViews.NET_AS_LINES)
            .check("orders-for-approval-are-asked", ApprovalViews.AS_ASKED)
            .index("order", OrderSql.WORDS)
            .done();

    private static Optional<OrderTerms.Terms> terms(Tx tx, OrderTerms asked) {
        return OrderSql.agreed(tx, asked.order())
                .map(order -> new OrderTerms.Terms(
                        order.number(),
                        order.customer(),
                        order.reference(),
                        OrderSql.lines(tx, order.number()).stream()
                                .map(OrdersRoom::agreed)
                                .toList(),
                        order.complaint()));
    }

    private static Optional<OrderedLine.Found> ordered(Tx tx, OrderedLine asked) {
        return OrderSql.find(tx, asked.order()).map(order -> {
            var lines = OrderSql.lines(tx, order.number());
            var only = lines.size() == 1 ? Optional.of(lines.getFirst().line()) : Optional.<Long>empty();
            var wanted = asked.line().or(() -> only);
            var line = lines.stream()
                    .filter(l -> wanted.isPresent() && l.line() == wanted.get())
                    .findFirst();
            return new OrderedLine.Found(order.customer(), line.map(OrderLine::line), line.map(OrderLine::product));
        });
    }

    private static Optional<LineLeft.Left> left(Tx tx, LineLeft asked) {
        return OrderSql.find(tx, asked.order())
                .filter(order -> order.state() != OrderState.CANCELLED)
                .flatMap(order -> OrderSql.lines(tx, order.number()).stream()
                        .filter(line -> line.line() == asked.line() && !line.service())
                        .findFirst()
                        .map(line -> new LineLeft.Left(
                                order.customer(),
                                line.product(),
                                line.quantity().minus(line.delivered()))));
    }

    private static OrderTerms.Line agreed(OrderLine line) {
        return new OrderTerms.Line(
                line.line(),
                line.product(),
                line.text(),
                line.quantity(),
                line.price(),
                line.discount(),
                line.vatCode(),
                line.service(),
                line.invoiced());
    }

    private static Command<OrderNumber> shipped(DeliveryShipped event) {
        var steps = event.lines().stream()
                .map(line -> new OrderSql.Step(line.line(), line.quantity()))
                .toList();
        return new Follow(event.order(), steps, OrderLine::deliver, order -> order);
    }

    private static Command<OrderNumber> invoiced(InvoicePosted event) {
        var steps = event.lines().stream()
                .map(line -> new OrderSql.Step(line.line(), line.quantity()))
                .toList();
        return new Follow(event.order(), steps, OrderLine::invoice, order -> order.invoice(event.total()));
    }

    private static Command<OrderNumber> credited(InvoiceCredited event) {
        var steps = event.lines().stream()
                .map(line -> new OrderSql.Step(line.line(), line.quantity()))
                .toList();
        return new Follow(event.order(), steps, OrderLine::credit, order -> order.credit(event.total()));
    }

    private static Command<OrderNumber> returned(ReturnReceived event) {
        var steps = event.lines().stream()
                .map(line -> new OrderSql.Step(line.line(), line.quantity()))
                .toList();
        return new Follow(event.order(), steps, OrderLine::comeBack, order -> order);
    }

    private static Command<OrderNumber> waived(ReturnCredited event) {
        var steps = event.waived().stream()
                .map(line -> new OrderSql.Step(line.line(), line.quantity()))
                .toList();
        return new Follow(event.order(), steps, OrderLine::waive, order -> order);
    }

    private static Command<OrderNumber> paid(InvoicePaid event) {
        return new Follow(event.order(), List.of(), (line, _) -> line, order -> order.pay(event.paid()));
    }
}
