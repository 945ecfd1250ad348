package kontor.backoffice.accounting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kontor.backoffice.administration.AdministrationRoom;
import kontor.frontdesk.customers.CustomersRoom;
import kontor.hatch.CreditCheck;
import kontor.hatch.DeliveryShipped;
import kontor.hatch.InvoiceCredited;
import kontor.hatch.InvoicePaid;
import kontor.hatch.InvoicePosted;
import kontor.hatch.OrderCancelled;
import kontor.hatch.OrderConfirmed;
import kontor.hatch.OrderTerms;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Event;
import kontor.kernel.Gate;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Query;
import kontor.kernel.Question;
import kontor.kernel.Rate;
import kontor.kernel.RecordNumber;
import kontor.kernel.Room;
import kontor.kernel.Row;
import kontor.kernel.Shape;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.registry.RegistryRoom;
import kontor.storage.Company;
import kontor.storage.Log;
import kontor.storage.Postgres;
import kontor.storage.Sql;
import kontor.storage.StorageRoom;

/// Accounting with a desk and a warehouse that only say what was agreed and what was shipped.
public final class Floor implements AutoCloseable {

    static final Actor OPERATOR = Actor.operator("test");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    private final Log.InMemory log = new Log.InMemory();
    private final Map<OrderNumber, OrderTerms.Terms> agreed = new HashMap<>();
    private final AtomicReference<CreditCheck.Standing> standing = new AtomicReference<>();
    private final List<Event> heard = new ArrayList<>();
    private final Catalogue catalogue;
    private final Company company;

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
                            tx, new DeliveryNumber("D-1"), List.of(new Postings.Cost(product, out)), on))
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

    private static final Permission DO = Permission.of("test.do", Side.BOTH);

    public Floor() {
        var around = Room.of(AccountingRoom.class)
                .permissions(DO)
                .commands(
                        CommandSpec.of("test.ship", Ship.class, Side.BOTH),
                        CommandSpec.of("test.tell", Tell.class, Side.BOTH),
                        CommandSpec.of("test.move", Move.class, Side.BOTH),
                        CommandSpec.of("test.spoil", Spoil.class, Side.BOTH),
                        CommandSpec.of("test.ask", Ask.class, Side.BOTH),
                        CommandSpec.of("test.hear", Hear.class, Side.BOTH))
                .answer(Said.class, (_, said) -> {
                    standing.set(said.standing());
                    return true;
                })
                .answer(OrderTerms.class, (_, asked) -> Optional.ofNullable(agreed.get(asked.order())))
                .take(InvoicePosted.class, "test.posted", e -> heard(e, e.order()))
                .take(InvoicePaid.class, "test.paid", e -> heard(e, e.order()))
                .take(InvoiceCredited.class, "test.credited", e -> heard(e, e.order()))
                .done();
        catalogue = new Catalogue(List.of(
                StorageRoom.ROOM,
                RegistryRoom.ROOM,
                CustomersRoom.ROOM,
                AdministrationRoom.ROOM,
                AccountingRoom.ROOM,
                around));
        InstantSource clock = now::get;
        company = Postgres.company(catalogue, clock, log);
    }

    private synchronized Hear heard(Event event, OrderNumber order) {
        heard.add(event);
        return new Hear(order);
    }

    synchronized List<Event> heard() {
        return List.copyOf(heard);
    }

    Company company() {
        return company;
    }

    List<String> journal() {
        return log.entries();
    }

    void at(String instant) {
        now.set(Instant.parse(instant));
    }

    /// An order's line as agreed.
    static OrderTerms.Line line(long line, String quantity, String price, String vatCode) {
        return new OrderTerms.Line(
                line,
                new ProductNumber("P" + line),
                new Name("Product " + line),
                Quantity.of(quantity),
                Price.of(price),
                Rate.ZERO,
                vatCode,
                false,
                Quantity.ZERO);
    }

    /// The same with a discount.
    static OrderTerms.Line line(long line, String quantity, String price, String vatCode, String discount) {
        var plain = line(line, quantity, price, vatCode);
        return new OrderTerms.Line(
                line,
                plain.product(),
                plain.text(),
                plain.quantity(),
                plain.price(),
                Rate.of(discount),
                vatCode,
                false,
                Quantity.ZERO);
    }

    String customer(String name) {
        return done("customer.register", Map.of("name", name));
    }

    void agree(String order, String customer, OrderTerms.Line... lines) {
        var number = new OrderNumber(order);
        agreed.put(
                number, new OrderTerms.Terms(number, new CustomerNumber(customer), Optional.empty(), List.of(lines)));
    }

    /// Ships whole lines.
    void ship(String delivery, String order) {
        var lines = agreed.get(new OrderNumber(order)).lines().stream()
                .map(l -> new Ship.Part(l.line(), l.quantity()))
                .toList();
        done(new Ship(new DeliveryNumber(delivery), new OrderNumber(order), today(), lines));
    }

    void ship(String delivery, String order, long line, String quantity) {
        done(new Ship(
                new DeliveryNumber(delivery),
                new OrderNumber(order),
                today(),
                List.of(new Ship.Part(line, Quantity.of(quantity)))));
    }

    LocalDate today() {
        return LocalDate.ofInstant(now.get(), java.time.ZoneId.of("Europe/Oslo"));
    }

    /// A new customer's order, shipped and invoiced whole; says the invoice.
    String invoiced(String order, OrderTerms.Line... lines) {
        agree(order, customer("Customer of " + order), lines);
        ship("D" + order, order);
        return done("invoice.post", Map.of("order", order));
    }

    <R extends RecordNumber> R done(Command<R> command) {
        return switch (run(OPERATOR, command)) {
            case Outcome.Done<R>(var result) -> result;
            case Outcome.Refused<R>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }

    String done(String command, Map<String, ?> fields) {
        return done(command(command, fields)).value();
    }

    String refused(String command, Map<String, ?> fields) {
        return switch (run(OPERATOR, command(command, fields))) {
            case Outcome.Done<?>(var result) -> throw new AssertionError("done: " + result);
            case Outcome.Refused<?>(var refusal) -> refusal.code();
        };
    }

    String refusal(Command<?> command) {
        return switch (run(OPERATOR, command)) {
            case Outcome.Done<?>(var result) -> throw new AssertionError("done: " + result);
            case Outcome.Refused<?>(var refusal) -> refusal.code();
        };
    }

    /// What the office says of a customer's credit.
    CreditCheck.Standing standing(String customer, String adds) {
        done(new Ask(new CustomerNumber(customer), Money.of(adds)));
        return standing.get();
    }

    <R extends RecordNumber> Outcome<R> run(Actor actor, Command<R> command) {
        Gate.Receipt<R> receipt =
                company.gate().submit(actor, command, Optional.empty()).join();
        try {
            if (company.await(receipt.root()) > 0) throw new AssertionError("stuck: " + rows("stuck"));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return receipt.outcome();
    }

    @SuppressWarnings("unchecked")
    Command<RecordNumber> command(String name, Map<String, ?> fields) {
        return switch (catalogue.command(name).orElseThrow().shape().read(fields)) {
            case Shape.Read.Good<? extends Command<?>>(var command) -> (Command<RecordNumber>) command;
            case Shape.Read.Bad<? extends Command<?>>(var problems) -> throw new AssertionError(problems);
        };
    }

    List<Row> rows(String view) {
        return rows(view, Query.first(10_000));
    }

    List<Row> rows(String view, String column, String wire) {
        var kind = catalogue.view(view).orElseThrow().column(column).kind();
        return rows(view, Query.first(10_000).where(column, kind.read(wire).orElseThrow()));
    }

    List<Row> rows(String view, Query query) {
        return switch (company.reads().page(OPERATOR, catalogue.view(view).orElseThrow(), query)) {
            case Outcome.Done<List<Row>>(var rows) -> rows;
            case Outcome.Refused<List<Row>>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    /// A document's own row.
    Row invoice(String number) {
        return rows("invoices", "number", number).getFirst();
    }

    /// A voucher's postings as `account amount`, in their order.
    List<String> voucher(String number) {
        return rows("ledger", "voucher", number).stream()
                .map(r -> r.wire(r.view().at("account")) + " " + r.money("amount"))
                .toList();
    }

    /// An account's balance.
    Money balance(String account) {
        return rows("trial-balance", "account", account).stream()
                .map(r -> r.money("closing"))
                .findFirst()
                .orElse(Money.ZERO);
    }

    @Override
    public void close() {
        company.close();
    }
}
