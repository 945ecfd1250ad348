package kontor.backoffice.accounting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.hatch.CreditCheck;
import kontor.hatch.DeliveryShipped;
import kontor.hatch.OrderCancelled;
import kontor.hatch.OrderConfirmed;
import kontor.hatch.ReminderTold;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Numbers.ReminderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Question;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// What desk and warehouse do around accounting, as the tests have them do it.
public final class Around {

    static final Permission DO = Permission.of("test.do", Side.BOTH);

    static final CommandSpec<?>[] COMMANDS = {
        CommandSpec.of("test.ship", Ship.class, Side.BOTH),
        CommandSpec.of("test.tell", Tell.class, Side.BOTH),
        CommandSpec.of("test.move", Move.class, Side.BOTH),
        CommandSpec.of("test.spoil", Spoil.class, Side.BOTH),
        CommandSpec.of("test.told", Told.class, Side.BOTH),
        CommandSpec.of("test.ask", Ask.class, Side.BOTH),
        CommandSpec.of("test.hear", Hear.class, Side.BOTH)
    };

    private Around() {}

    /// Sends goods of an order, the way a warehouse does.
    public record Ship(DeliveryNumber delivery, OrderNumber order, LocalDate on, List<Part> lines)
            implements Command<DeliveryNumber> {
        public record Part(long line, Quantity quantity) {}

        @Override
        public Permission needs() {
            return DO;
        }

        @Override
        public Outcome<DeliveryNumber> run(Tx tx) {
            tx.post(new DeliveryShipped(
                    delivery,
                    order,
                    on,
                    lines.stream()
                            .map(l -> new DeliveryShipped.Line(l.line(), l.quantity()))
                            .toList()));
            return Outcome.done(delivery);
        }
    }

    /// Says that an order is confirmed, or cancelled.
    public record Tell(OrderNumber order, boolean cancelled) implements Command<OrderNumber> {
        @Override
        public Permission needs() {
            return DO;
        }

        @Override
        public Outcome<OrderNumber> run(Tx tx) {
            tx.post(
                    cancelled
                            ? new OrderCancelled(order)
                            : new OrderConfirmed(order, new CustomerNumber("?"), List.of()));
            return Outcome.done(order);
        }
    }

    /// Moves goods in and out of the ledger.
    public record Move(Money in, Money out, LocalDate on) implements Command<ReceiptNumber> {
        @Override
        public Permission needs() {
            return DO;
        }

        @Override
        public Outcome<ReceiptNumber> run(Tx tx) {
            var product = new ProductNumber("4711");
            var receipt = new ReceiptNumber("R-1");
            return Postings.goodsReceived(tx, receipt, product, in, on)
                    .then(_ -> Postings.goodsDelivered(
                            tx,
                            new DeliveryNumber("D-1"),
                            List.of(new Postings.Cost(product, out)),
                            Optional.empty(),
                            on))
                    .then(_ -> Outcome.done(receipt));
        }
    }

    /// What nobody may do: changes a row behind the ledger's back.
    public record Spoil(String sql) implements Command<ReceiptNumber> {
        @Override
        public Permission needs() {
            return DO;
        }

        @Override
        public Outcome<ReceiptNumber> run(Tx tx) {
            return Sql.of(tx).update(sql).run() > 0
                    ? Outcome.done(new ReceiptNumber("1"))
                    : Outcome.refused(new kontor.kernel.NoSuch("test", new ReceiptNumber("1")));
        }
    }

    /// Asks for a customer's standing.
    public record Ask(CustomerNumber customer, Money adds) implements Command<CustomerNumber> {
        @Override
        public Permission needs() {
            return DO;
        }

        @Override
        public Outcome<CustomerNumber> run(Tx tx) {
            tx.ask(new Said(tx.ask(new CreditCheck(customer, adds))));
            return Outcome.done(customer);
        }
    }

    record Said(CreditCheck.Standing standing) implements Question<Boolean> {}

    /// Keeps what crossed the hatch.
    public record Hear(OrderNumber order) implements Command<OrderNumber> {
        @Override
        public Permission needs() {
            return DO;
        }

        @Override
        public Outcome<OrderNumber> run(Tx tx) {
            return Outcome.done(order);
        }
    }

    /// The desk has sent a reminder.
    public record Told(ReminderTold told) implements Command<ReminderNumber> {
        @Override
        public Permission needs() {
            return DO;
        }

        @Override
        public Outcome<ReminderNumber> run(Tx tx) {
            tx.post(told);
            return Outcome.done(told.reminder());
        }
    }
}
