package kontor.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// Writes many orders at once into the tables of orders, warehouse and accounting, as the commands of these rooms would
/// have written them. Amounts in øre, quantities and prices in ten-thousandths.
final class FillOrderSql {

    private FillOrderSql() {}

    record OrderRow(
            String number, long seq, String customer, LocalDate on, long net, long vat, long total, long open) {}

    record OrderLineRow(
            String number, long line, String product, String text, long quantity, long price, String code, long net) {}

    record DeliveryRow(String number, long seq, String order, String customer, Instant at, LocalDate on) {}

    record DeliveryLineRow(String delivery, long line, String product, String text, long quantity) {}

    record ReceiptRow(
            String number, long seq, LocalDate on, String product, long quantity, long unitCost, long worth) {}

    record StockRow(String product, long quantity, long worth) {

        StockRow and(StockRow more) {
            return new StockRow(product, quantity + more.quantity, worth + more.worth);
        }
    }

    record MoveRow(
            String number,
            Instant at,
            LocalDate on,
            String product,
            String kind,
            long quantity,
            long worth,
            String document) {}

    record InvoiceRow(
            String number,
            String state,
            String customer,
            String name,
            String order,
            String delivery,
            LocalDate on,
            LocalDate due,
            String kid,
            long net,
            long vat,
            long total,
            long paid) {}

    record VatRow(String invoice, String code, long rate, long net, long vat) {}

    record OpenRow(String invoice, String customer, LocalDate due, long amount) {}

    record PaymentRow(String number, String customer, String invoice, LocalDate on, String account, long amount) {}

    /// Whether a day's books are open, or not begun.
    static boolean open(Tx tx, LocalDate on) {
        return state(tx, on).map(state -> state.equals("open")).orElse(true);
    }

    private static java.util.Optional<String> state(Tx tx, LocalDate on) {
        return Sql.of(tx)
                .query("select state from period where number = :number")
                .bind("number", YearMonth.from(on).toString())
                .first(found -> found.text("state"));
    }

    /// Begins the books of a day's month where they are not begun.
    static void begin(Tx tx, LocalDate on) {
        if (state(tx, on).isPresent()) return;
        var month = YearMonth.from(on);
        Sql.of(tx)
                .update(
                        "insert into period (number, first_day, last_day, state) values (:number, :first, :last, 'open')")
                .bind("number", month.toString())
                .bind("first", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .run();
        Sql.of(tx)
                .update("""
                        insert into period_log (id, period, at, actor, state) values (:id, :period, :at, :actor, 'open')""")
                .bind("id", tx.id())
                .bind("period", month.toString())
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .run();
    }

    /// The account that Kontor uses for a purpose on a day.
    static String account(Tx tx, String purpose, LocalDate on) {
        return Sql.of(tx)
                .query("""
                        select account from account_use where purpose = :purpose and valid_from <= :on
                         order by valid_from desc limit 1""")
                .bind("purpose", purpose)
                .bind("on", on)
                .first(found -> found.text("account"))
                .orElseThrow();
    }

    /// Where sales under a code and their VAT are posted.
    static Map.Entry<String, String> sales(Tx tx, String code, LocalDate on) {
        return Sql.of(tx)
                .query("""
                        select sales_account, vat_account from vat_rate
                         where code = :code and valid_from <= :on order by valid_from desc limit 1""")
                .bind("code", code)
                .bind("on", on)
                .first(found -> Map.entry(found.text("sales_account"), found.text("vat_account")))
                .orElseThrow();
    }

    static void orders(Tx tx, List<OrderRow> orders, List<OrderLineRow> lines) {
        Sql.of(tx).batch("""
                insert into sales_order (number, seq, customer, state, placed_on, net, vat, total, invoiced, credited,
                       open_amount)
                values (:number, :seq, :customer, 'done', :on, :net, :vat, :total, :total, 0, :open)""", orders);
        Sql.of(tx).batch("""
                insert into sales_order_line (order_number, line, product, text, quantity, price, discount, vat_code,
                       service, net, delivered, invoiced, credited)
                values (:number, :line, :product, :text, :quantity, :price, 0, :code, false, :net, :quantity, :quantity,
                       0)""", lines);
    }

    static void deliveries(Tx tx, List<DeliveryRow> deliveries, List<DeliveryLineRow> lines) {
        Sql.of(tx).batch("""
                insert into delivery (number, seq, order_number, customer, state, promised_at, made_on, shipped_on)
                values (:number, :seq, :order, :customer, 'shipped', :at, :on, :on)""", deliveries);
        Sql.of(tx).batch("""
                insert into delivery_line (delivery, line, product, text, quantity, service)
                values (:delivery, :line, :product, :text, :quantity, false)""", lines);
    }

    /// @param stock what is there more than before; products that were never in the house are added
    static void goods(Tx tx, List<ReceiptRow> receipts, List<MoveRow> moves, List<StockRow> stock) {
        Sql.of(tx).batch("""
                insert into stock (product, on_hand, reserved, worth)
                select number, 0, 0, 0 from product
                 where number = :product and not exists (select 1 from stock s where s.product = :product)""", stock);
        Sql.of(tx).batch("""
                update stock set on_hand = on_hand + :quantity, worth = worth + :worth where product = :product""", stock);
        Sql.of(tx).batch("""
                insert into receipt (number, seq, received_on, product, quantity, unit_cost, worth)
                values (:number, :seq, :on, :product, :quantity, :unitCost, :worth)""", receipts);
        Sql.of(tx).batch("""
                insert into stock_move (number, at, moved_on, product, kind, quantity, worth, document)
                values (:number, :at, :on, :product, :kind, :quantity, :worth, :document)""", moves);
    }

    static void invoices(Tx tx, List<InvoiceRow> invoices, List<OrderLineRow> lines, List<VatRow> vat) {
        Sql.of(tx).batch("""
                insert into invoice (number, kind, state, customer, name, order_number, delivery, issued_on,
                       delivered_on, due_on, kid, net, vat, total, paid, credited, rounded)
                values (:number, 'invoice', :state, :customer, :name, :order, :delivery, :on, :on, :due, :kid, :net,
                       :vat, :total, :paid, 0, 0)""", invoices);
        Sql.of(tx).batch("""
                insert into invoice_line (invoice, line, order_line, product, text, quantity, price, discount, vat_code,
                       net, credited_quantity, credited_net)
                values (:number, :line, :line, :product, :text, :quantity, :price, 0, :code, :net, 0, 0)""", lines);
        Sql.of(tx).batch("""
                insert into invoice_vat (invoice, vat_code, rate, net, vat)
                values (:invoice, :code, :rate, :net, :vat)""", vat);
    }

    static void settled(Tx tx, List<PaymentRow> payments, List<OpenRow> open) {
        Sql.of(tx).batch("""
                insert into payment (number, kind, customer, invoice, paid_on, account, amount, settled, advance)
                values (:number, 'payment', :customer, :invoice, :on, :account, :amount, :amount, 0)""", payments);
        Sql.of(tx).batch("""
                insert into open_item (invoice, customer, due_on, amount)
                values (:invoice, :customer, :due, :amount)""", open);
    }
}
