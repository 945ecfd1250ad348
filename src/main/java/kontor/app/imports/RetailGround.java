package kontor.app.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kontor.kernel.Price;
import kontor.kernel.Quantity;

/// What must be there before the wholesaler's sales can be taken: periods, customers, products, and goods on the
/// shelves, so many that nothing waits.
final class RetailGround {

    /// Stands for whoever buys without a customer's number.
    private static final String CASH = "CASH";

    private static final String VAT_CODE = "3";
    private static final long COST_PERCENT = 60;

    private final Sender sender;
    private final RetailPlan plan;
    private final Map<String, String> customers = new HashMap<>();

    RetailGround(Sender sender, RetailPlan plan) {
        this.sender = sender;
        this.plan = plan;
    }

    /// @return our numbers of the customers by theirs; the cash customer's stands under the empty one
    Map<String, String> lay() throws InterruptedException {
        periods();
        customers();
        products();
        sender.settle();
        goods();
        sender.settle();
        return customers;
    }

    private void periods() throws InterruptedException {
        var months = new LinkedHashSet<YearMonth>();
        for (LocalDate day : plan.days().keySet()) months.add(YearMonth.from(day));
        for (var month : months) {
            if (sender.one("periods", month.toString()).isPresent()) continue;
            sender.send(
                    "period.open",
                    Made.fields("period", month.toString()),
                    OnceKey.of("retail.period", month.toString()),
                    _ -> {});
        }
        sender.settle();
    }

    private void customers() throws InterruptedException {
        var known = new LinkedHashMap<String, String>();
        for (var line : plan.priced()) known.putIfAbsent(line.customer(), line.country());
        for (var one : known.entrySet()) {
            var customer = one.getKey();
            var fields = customer.isEmpty()
                    ? Made.fields(
                            "name",
                            "Cash customer",
                            "reference",
                            CASH,
                            "country",
                            "NO",
                            "vatArea",
                            "home",
                            "paymentDays",
                            0L)
                    : Made.fields(
                            "name",
                            "Customer " + customer,
                            "reference",
                            customer,
                            "country",
                            Lands.of(one.getValue()).orElseThrow().value(),
                            "vatArea",
                            area(one.getValue()));
            sender.send("customer.register", fields, OnceKey.of("retail.customer", customer), answer -> {
                if (answer instanceof Pipeline.Answer.Done(var number, var again)) customers.put(customer, number);
                else known(customer, customer.isEmpty() ? CASH : customer);
            });
        }
    }

    /// One who came by another way carries the number as a reference.
    private void known(String customer, String reference) {
        sender.rows("customers", "reference", reference).stream()
                .findFirst()
                .ifPresent(row -> customers.put(customer, row.number()));
    }

    static String area(String country) {
        return country.equals(Lands.HOME) ? "home" : "export";
    }

    private void products() throws InterruptedException {
        var lowest = lowest();
        for (var product : lines().entrySet()) {
            var lines = product.getValue();
            var text = lines.stream()
                    .map(RetailLine::text)
                    .filter(kontor.kernel.Name::fits)
                    .findFirst()
                    .orElse(product.getKey());
            sender.send(
                    "product.register",
                    Made.fields(
                            "number",
                            product.getKey(),
                            "name",
                            text,
                            "price",
                            usual(lines),
                            "vatCode",
                            VAT_CODE,
                            "kind",
                            lines.getFirst().service() ? "service" : "goods",
                            "cost",
                            cost(Objects.requireNonNull(lowest.get(product.getKey())))),
                    OnceKey.of("retail.product", product.getKey()),
                    _ -> {});
        }
    }

    private Map<String, List<RetailLine>> lines() {
        var lines = new LinkedHashMap<String, List<RetailLine>>();
        for (var line : plan.priced()) {
            lines.computeIfAbsent(line.stock(), _ -> new java.util.ArrayList<>())
                    .add(line);
        }
        return lines;
    }

    private Map<String, Price> lowest() {
        var lowest = new HashMap<String, Price>();
        for (var line : plan.priced()) {
            lowest.merge(line.stock(), line.price(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return lowest;
    }

    /// The price seen most often; of several, the lowest.
    private static String usual(List<RetailLine> lines) {
        var times = new TreeMap<Price, Integer>();
        lines.forEach(line -> times.merge(line.price(), 1, Integer::sum));
        var most = times.values().stream().mapToInt(i -> i).max().orElseThrow();
        return times.entrySet().stream()
                .filter(price -> price.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey()
                .toString();
    }

    private static String cost(Price lowest) {
        return new Price((lowest.units() * COST_PERCENT + 50) / 100).toString();
    }

    /// One receipt a file and product, on the first day of the file.
    private void goods() throws InterruptedException {
        var lowest = lowest();
        for (var receipt : receipts().entrySet()) {
            var lines = receipt.getValue();
            var stock = lines.getFirst().stock();
            var sum = lines.stream().map(RetailLine::quantity).reduce(Quantity.ZERO, Quantity::plus);
            var first = lines.stream().map(RetailLine::at).min(java.util.Comparator.naturalOrder());
            var content =
                    lines.stream().map(l -> l.invoice() + "×" + l.quantity()).toList();
            sender.send(
                    "goods.receive",
                    Made.fields(
                            "product", stock,
                            "quantity", sum.toString(),
                            "unitCost", cost(Objects.requireNonNull(lowest.get(stock))),
                            "on", first.orElseThrow().toLocalDate().toString()),
                    OnceKey.of("retail.goods", stock, String.join(" ", content)),
                    _ -> {});
        }
    }

    private Map<String, List<RetailLine>> receipts() {
        var receipts = new LinkedHashMap<String, List<RetailLine>>();
        for (var sale : plan.sales()) {
            for (var line : sale.lines()) {
                if (line.service()) continue;
                var key = line.file().name() + "\u0000" + line.stock();
                receipts.computeIfAbsent(key, _ -> new java.util.ArrayList<>()).add(line);
            }
        }
        return receipts;
    }
}
