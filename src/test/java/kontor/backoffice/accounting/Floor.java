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
import kontor.backoffice.accounting.payables.PayablesRoom;
import kontor.backoffice.accounting.reminders.RemindersRoom;
import kontor.backoffice.administration.AdministrationRoom;
import kontor.frontdesk.customers.CustomersRoom;
import kontor.hatch.CreditCheck;
import kontor.hatch.InvoiceCredited;
import kontor.hatch.InvoicePaid;
import kontor.hatch.InvoicePosted;
import kontor.hatch.OrderTerms;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.Event;
import kontor.kernel.Gate;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Query;
import kontor.kernel.Rate;
import kontor.kernel.RecordNumber;
import kontor.kernel.Room;
import kontor.kernel.Row;
import kontor.kernel.Shape;
import kontor.registry.RegistryRoom;
import kontor.storage.Company;
import kontor.storage.Log;
import kontor.storage.Postgres;
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

    public Floor() {
        var around = Room.of(AccountingRoom.class)
                .permissions(Around.DO)
                .commands(Around.COMMANDS)
                .answer(Around.Said.class, (_, said) -> {
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
                PayablesRoom.ROOM,
                RemindersRoom.ROOM,
                around));
        InstantSource clock = now::get;
        company = Postgres.company(catalogue, clock, log);
    }

    private synchronized Around.Hear heard(Event event, OrderNumber order) {
        heard.add(event);
        return new Around.Hear(order);
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
                number,
                new OrderTerms.Terms(
                        number, new CustomerNumber(customer), Optional.empty(), List.of(lines), Optional.empty()));
    }

    /// Ships whole lines.
    void ship(String delivery, String order) {
        var lines = agreed.get(new OrderNumber(order)).lines().stream()
                .map(l -> new Around.Ship.Part(l.line(), l.quantity()))
                .toList();
        done(new Around.Ship(new DeliveryNumber(delivery), new OrderNumber(order), today(), lines));
    }

    void ship(String delivery, String order, long line, String quantity) {
        done(new Around.Ship(
                new DeliveryNumber(delivery),
                new OrderNumber(order),
                today(),
                List.of(new Around.Ship.Part(line, Quantity.of(quantity)))));
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
        done(new Around.Ask(new CustomerNumber(customer), Money.of(adds)));
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
        Postgres.close(company);
    }
}
