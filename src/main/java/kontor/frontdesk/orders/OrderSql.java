package kontor.frontdesk.orders;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.registry.Customer;
import kontor.storage.Sql;

/// The tables of orders and their lines.
final class OrderSql {

    private OrderSql() {}

    private static final String COLUMNS =
            "number, seq, customer, state, placed_on, reference, net, vat, total, invoiced, credited, open_amount as open,"
                    + " complaint";

    private static final String LINE_COLUMNS = """
            order_number, line, product, text, quantity, price, discount, vat_code, service, net, delivered, invoiced,
            credited, returned, waived, price_rule""";

    /// The order, locked until the transaction ends.
    static Optional<Order> lock(Tx tx, OrderNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from sales_order where number = :number for update")
                .bind("number", number)
                .first(Order.class);
    }

    static Optional<Order> find(Tx tx, OrderNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from sales_order where number = :number")
                .bind("number", number)
                .first(Order.class);
    }

    /// The order, which nobody may change until the transaction ends; others may hold it in the same way.
    private static Optional<Order> hold(Tx tx, OrderNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from sales_order where number = :number for share")
                .bind("number", number)
                .first(Order.class);
    }

    static List<OrderLine> lines(Tx tx, OrderNumber number) {
        return Sql.of(tx)
                .query("select " + LINE_COLUMNS
                        + " from sales_order_line where order_number = :number order by order_number, line")
                .bind("number", number)
                .list(OrderLine.class);
    }

    static void add(Tx tx, Order order) {
        Sql.of(tx).update("""
                        insert into sales_order (number, seq, customer, state, placed_on, reference, net, vat, total,
                               invoiced, credited, open_amount, complaint)
                        values (:number, :seq, :customer, :state, :placedOn, :reference, :net, :vat, :total,
                               :invoiced, :credited, :open, :complaint)""").bindAll(order).run();
    }

    /// What an order is found by, in the order of its list.
    static final String WORDS = """
            select o.number, lpad(cast(o.seq as varchar), 19, '0') as key,
                   o.number || ' ' || coalesce(c.name, '') || ' ' || coalesce(o.reference, '') as words
              from sales_order o left join customer c on c.number = o.customer""";

    /// Lets an order be found by its number, its customer's name and the customer's reference.
    static void findable(Tx tx, Order order, Customer customer) {
        var words = order.number().value()
                + ' '
                + customer.name()
                + ' '
                + order.reference().map(Name::value).orElse("");
        tx.index("order", order.number(), "%019d".formatted(order.seq()), words);
    }

    static void addLines(Tx tx, List<OrderLine> lines) {
        Sql.of(tx).batch("insert into sales_order_line (" + LINE_COLUMNS + """
                ) values (:orderNumber, :line, :product, :text, :quantity, :price, :discount, :vatCode, :service, :net,
                :delivered, :invoiced, :credited, :returned, :waived, :priceRule)""", lines);
    }

    static void dropLines(Tx tx, OrderNumber number) {
        Sql.of(tx)
                .update("delete from sales_order_line where order_number = :number")
                .bind("number", number)
                .run();
    }

    static void save(Tx tx, Order order) {
        Sql.of(tx).update("""
                        update sales_order
                           set state = :state, reference = :reference, net = :net, vat = :vat, total = :total,
                               invoiced = :invoiced, credited = :credited, open_amount = :open
                         where number = :number""").bindAll(order).run();
    }

    /// What has become of the lines.
    static void saveProgress(Tx tx, List<OrderLine> lines) {
        Sql.of(tx).batch("""
                        update sales_order_line
                           set delivered = :delivered, invoiced = :invoiced, credited = :credited, returned = :returned,
                               waived = :waived
                         where order_number = :orderNumber and line = :line""", lines);
    }

    /// What a customer has been promised and not been invoiced for.
    static Money promised(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(case when total > invoiced then total - invoiced else 0 end), 0)
                               as bigint) as promised
                          from sales_order
                         where customer = :customer and state in ('confirmed', 'in-progress')""")
                .bind("customer", customer)
                .first(found -> found.money("promised"))
                .orElse(Money.ZERO);
    }

    /// The oldest order of a customer that is neither done nor cancelled.
    static Optional<OrderNumber> open(Tx tx, CustomerNumber customer) {
        return Sql.of(tx).query("""
                        select number from sales_order
                         where customer = :customer and state in ('draft', 'for-approval', 'confirmed', 'in-progress')
                         order by seq limit 1""").bind("customer", customer).first(found -> found.get("number", OrderNumber.class));
    }

    static List<Order> of(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from sales_order where customer = :customer order by customer, seq")
                .bind("customer", customer)
                .list(Order.class);
    }

    /// What the desk has agreed, and does not cancel meanwhile: empty for a draft, a cancelled order, or none.
    static Optional<Order> agreed(Tx tx, OrderNumber number) {
        return hold(tx, number).filter(order -> order.state().agreed());
    }

    /// How much of a line moves on.
    record Step(long line, Quantity quantity) {}
}
