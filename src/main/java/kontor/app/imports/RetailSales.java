package kontor.app.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import kontor.kernel.Money;

/// Takes a day's sales from order to invoice, step by step for the whole day, so that orders and invoices are numbered
/// by the clock and the writer always has a full batch.
final class RetailSales {

    private final Sender sender;
    private final Map<String, String> customers;

    /// @param customers our numbers by theirs
    RetailSales(Sender sender, Map<String, String> customers) {
        this.sender = sender;
        this.customers = customers;
    }

    void day(List<Sale> sales) throws InterruptedException {
        for (var sale : sales) {
            if (!customers.containsKey(sale.customer())) sale.stop(Reason.of("customer", sale.customer()));
        }
        step("order.place", sales, _ -> true, this::placing, Sale::ordered);
        step("order.confirm", sales, _ -> true, RetailSales::onOrder, (_, _) -> {});
        for (var work : new String[] {"delivery.pick", "delivery.pack", "delivery.ship"}) {
            step(work, sales, Sale::goods, RetailSales::onOrder, (_, _) -> {});
        }
        step("invoice.post", sales, _ -> true, RetailSales::onOrder, Sale::posted);
        step("payment.receive", sales, Sale::cash, this::paying, (_, _) -> {});
    }

    /// How a sale's fields of a command are filled in.
    private interface Filling {
        Map<String, Object> of(Sale sale);
    }

    private void step(
            String command, List<Sale> sales, Predicate<Sale> concerned, Filling fields, BiConsumer<Sale, String> done)
            throws InterruptedException {
        for (var sale : sales) {
            if (sale.stopped().isPresent() || !concerned.test(sale)) continue;
            sender.send(command, fields.of(sale), OnceKey.of("retail." + command, sale.invoice()), answer -> {
                switch (answer) {
                    case Pipeline.Answer.Done(var number, var again) -> done.accept(sale, number);
                    case Pipeline.Answer.Refused(var reason) -> sale.stop(why(command, reason));
                }
            });
        }
        sender.settle();
    }

    private static Reason why(String command, Reason reason) {
        if (reason.code().equals(Reason.OTHER_CONTENT)) return Reason.of("changed");
        return new Reason(reason.code(), kontor.kernel.Text.of("import.stopped", command, reason.text()));
    }

    private Map<String, Object> placing(Sale sale) {
        var lines = sale.lines().stream()
                .map(line -> Made.fields(
                        "product", line.stock(),
                        "quantity", line.quantity().toString(),
                        "price", line.price().toString()))
                .toList();
        return Made.fields(
                "customer", Objects.requireNonNull(customers.get(sale.customer())),
                "lines", lines,
                "reference", sale.invoice(),
                "vatArea", RetailGround.area(sale.country()),
                "on", sale.on().toString());
    }

    private static Map<String, Object> onOrder(Sale sale) {
        return Made.fields("order", sale.order(), "on", sale.on().toString());
    }

    private Map<String, Object> paying(Sale sale) {
        var total = sender.one("invoices", sale.posted()).map(row -> row.money("total"));
        return Made.fields(
                "invoice", sale.posted(),
                "amount", total.orElse(Money.ZERO).toString(),
                "account", "1900",
                "on", sale.on().toString());
    }
}
