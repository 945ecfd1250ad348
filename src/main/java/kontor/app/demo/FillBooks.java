package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kontor.app.demo.FillOrders.Whole;
import kontor.app.demo.FillVouchers.Entry;
import kontor.app.demo.FillVouchers.Head;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.kernel.NumberSeries;
import kontor.kernel.Rate;
import kontor.kernel.Tx;

/// Writes orders that went their whole way down everywhere where the rooms would have.
final class FillBooks {

    private static final NumberSeries ORDERS = new NumberSeries("order", 20_001);
    private static final NumberSeries DELIVERIES = new NumberSeries("delivery", 30_001);
    private static final NumberSeries RECEIPTS = new NumberSeries("receipt", 40_001);

    private static final String CODE = FillOrders.VAT_CODE;

    private final Tx tx;
    private final Rate rate;
    private final List<Whole> orders;
    private final FillVouchers vouchers;
    private final long firstOrder;
    private final long firstDelivery;

    FillBooks(Tx tx, Rate rate, List<Whole> orders) {
        this.tx = tx;
        this.rate = rate;
        this.orders = orders;
        this.vouchers = new FillVouchers(tx);
        this.firstOrder = FillSql.take(tx, ORDERS, orders.size());
        this.firstDelivery = FillSql.take(tx, DELIVERIES, orders.size());
    }

    void write() {
        FillOrderSql.begin(tx, tx.today());
        move();
        place();
        invoice();
    }

    private String order(int i) {
        return Long.toString(firstOrder + i);
    }

    private String delivery(int i) {
        return Long.toString(firstDelivery + i);
    }

    private void move() {
        var stock = FillOrderSql.account(tx, "stock", tx.today());
        var cost = FillOrderSql.account(tx, "cost-of-goods", tx.today());
        var received = List.copyOf(FillOrders.received(orders).values());
        long voucher = FillSql.take(tx, FillVouchers.STOCK, received.size() + orders.size());
        long receipt = FillSql.take(tx, RECEIPTS, received.size());
        var day = tx.today().withDayOfMonth(1);
        var receipts = new ArrayList<FillOrderSql.ReceiptRow>();
        var moves = new ArrayList<FillOrderSql.MoveRow>();
        for (int i = 0; i < received.size(); i++) {
            var line = received.get(i);
            var product = line.product().number().value();
            var number = Long.toString(receipt + i);
            long units = line.quantity().units();
            long worth = line.cost().ore();
            receipts.add(new FillOrderSql.ReceiptRow(
                    number,
                    receipt + i,
                    day,
                    product,
                    units,
                    line.product().cost().units(),
                    worth));
            moves.add(new FillOrderSql.MoveRow(number, tx.now(), day, product, "receipt", units, worth, number));
            var head = new Head(FillVouchers.STOCK, "S-", voucher + i, "receipt");
            vouchers.add(head, day, product, number, List.of(Entry.of(stock, worth), Entry.of(cost, -worth)));
        }
        for (int i = 0; i < orders.size(); i++) {
            shipment(i, moves);
            long worth = orders.get(i).cost().ore();
            var head = new Head(FillVouchers.STOCK, "S-", voucher + received.size() + i, "delivery");
            var entries = List.of(Entry.of(stock, -worth), Entry.of(cost, worth));
            vouchers.add(head, orders.get(i).on(), "", delivery(i), entries);
        }
        FillOrderSql.goods(tx, receipts, moves, kept(moves));
    }

    private void shipment(int i, List<FillOrderSql.MoveRow> moves) {
        long place = 0;
        for (var line : orders.get(i).lines()) {
            place++;
            moves.add(new FillOrderSql.MoveRow(
                    delivery(i) + "-" + place,
                    tx.now(),
                    orders.get(i).on(),
                    line.product().number().value(),
                    "shipment",
                    -line.quantity().units(),
                    -line.cost().ore(),
                    delivery(i)));
        }
    }

    /// What stays on the shelf when the orders have gone.
    private static List<FillOrderSql.StockRow> kept(List<FillOrderSql.MoveRow> moves) {
        var kept = new TreeMap<String, FillOrderSql.StockRow>();
        for (var move : moves) {
            var row = new FillOrderSql.StockRow(move.product(), move.quantity(), move.worth());
            kept.merge(move.product(), row, FillOrderSql.StockRow::and);
        }
        return List.copyOf(kept.values());
    }

    private void place() {
        var rows = new ArrayList<FillOrderSql.OrderRow>();
        var lines = new ArrayList<FillOrderSql.OrderLineRow>();
        var deliveries = new ArrayList<FillOrderSql.DeliveryRow>();
        var sent = new ArrayList<FillOrderSql.DeliveryLineRow>();
        for (int i = 0; i < orders.size(); i++) {
            var one = orders.get(i);
            var customer = one.customer().number().value();
            long total = one.total().ore();
            rows.add(new FillOrderSql.OrderRow(
                    order(i),
                    firstOrder + i,
                    customer,
                    one.on(),
                    one.net().ore(),
                    one.vat().ore(),
                    total,
                    one.paid() ? 0 : total));
            deliveries.add(new FillOrderSql.DeliveryRow(
                    delivery(i), firstDelivery + i, order(i), customer, tx.now(), one.on()));
            for (var line : lines(order(i), one)) {
                lines.add(line);
                sent.add(new FillOrderSql.DeliveryLineRow(
                        delivery(i), line.line(), line.product(), line.text(), line.quantity()));
            }
        }
        FillOrderSql.orders(tx, rows, lines);
        FillOrderSql.deliveries(tx, deliveries, sent);
    }

    private static List<FillOrderSql.OrderLineRow> lines(String number, Whole one) {
        var lines = new ArrayList<FillOrderSql.OrderLineRow>();
        for (var line : one.lines()) {
            lines.add(new FillOrderSql.OrderLineRow(
                    number,
                    lines.size() + 1L,
                    line.product().number().value(),
                    line.product().name().value(),
                    line.quantity().units(),
                    line.product().price().units(),
                    CODE,
                    line.net().ore()));
        }
        return lines;
    }

    private void invoice() {
        long first = FillSql.take(tx, FillVouchers.INVOICES, orders.size());
        var receivable = FillOrderSql.account(tx, "receivable", tx.today());
        var sales = FillOrderSql.sales(tx, CODE, tx.today());
        var invoices = new ArrayList<FillOrderSql.InvoiceRow>();
        var lines = new ArrayList<FillOrderSql.OrderLineRow>();
        var vat = new ArrayList<FillOrderSql.VatRow>();
        for (int i = 0; i < orders.size(); i++) {
            var one = orders.get(i);
            var number = Long.toString(first + i);
            invoices.add(invoice(i, first + i));
            lines.addAll(lines(number, one));
            vat.add(new FillOrderSql.VatRow(
                    number, CODE, rate.units(), one.net().ore(), one.vat().ore()));
            var party = Optional.of(one.customer().number().value());
            var code = Optional.of(CODE);
            vouchers.add(
                    new Head(FillVouchers.INVOICES, "", first + i, "invoice"),
                    one.on(),
                    one.customer().name().value(),
                    delivery(i),
                    List.of(
                            new Entry(receivable, one.total().ore(), Optional.empty(), party),
                            new Entry(sales.getKey(), -one.net().ore(), code, Optional.empty()),
                            new Entry(sales.getValue(), -one.vat().ore(), code, Optional.empty())));
        }
        FillOrderSql.invoices(tx, invoices, lines, vat);
        settle(first, receivable);
    }

    private FillOrderSql.InvoiceRow invoice(int i, long number) {
        var one = orders.get(i);
        var customer = one.customer();
        long total = one.total().ore();
        return new FillOrderSql.InvoiceRow(
                Long.toString(number),
                one.paid() ? "paid" : "posted",
                customer.number().value(),
                customer.name().value(),
                order(i),
                delivery(i),
                one.on(),
                one.on().plusDays(customer.paymentDays()),
                Kid.of(customer.number().value(), number, Kid.Method.MOD10).value(),
                one.net().ore(),
                one.vat().ore(),
                total,
                one.paid() ? total : 0);
    }

    private void settle(long first, String receivable) {
        var bank = FillOrderSql.account(tx, "bank", tx.today());
        var payments = new ArrayList<FillOrderSql.PaymentRow>();
        var open = new ArrayList<FillOrderSql.OpenRow>();
        long paid = orders.stream().filter(Whole::paid).count();
        long serial = paid == 0 ? 0 : FillSql.take(tx, FillVouchers.PAYMENTS, paid);
        for (int i = 0; i < orders.size(); i++) {
            var one = orders.get(i);
            var invoice = Long.toString(first + i);
            var customer = one.customer().number().value();
            long total = one.total().ore();
            if (!one.paid()) {
                open.add(new FillOrderSql.OpenRow(
                        invoice, customer, one.on().plusDays(one.customer().paymentDays()), total));
                continue;
            }
            var head = new Head(FillVouchers.PAYMENTS, "P-", serial++, "payment");
            payments.add(new FillOrderSql.PaymentRow(head.number(), customer, invoice, tx.today(), bank, total));
            vouchers.add(
                    head,
                    tx.today(),
                    one.customer().name().value(),
                    invoice,
                    List.of(
                            Entry.of(bank, total),
                            new Entry(receivable, -total, Optional.empty(), Optional.of(customer))));
        }
        vouchers.write();
        FillOrderSql.settled(tx, payments, open);
    }
}
