package kontor.app.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kontor.kernel.Money;
import kontor.kernel.Price;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;

/// Takes cancellations as credit notes: each line credits the newest earlier invoice of that customer and item with
/// enough left, of these files or of an earlier import.
final class RetailCredits {

    /// What a cancelled line takes back, and of which invoice.
    ///
    /// @param amount at the invoice's prices
    private record Credit(String invoice, List<Sale.Part> parts, Money amount) {}

    /// What the office says where an invoice has not enough left.
    private static final Set<String> NOT_ENOUGH =
            Set.of("invoice.refused.left", "invoice.refused.state", "invoice.refused.credit-note");

    private final Sender sender;
    private final Map<String, String> customers;
    private final boolean dryRun;
    private final List<Sale> earlier = new ArrayList<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private Money credited = Money.ZERO;

    /// @param customers our numbers by theirs
    RetailCredits(Sender sender, Map<String, String> customers, boolean dryRun) {
        this.sender = sender;
        this.customers = customers;
        this.dryRun = dryRun;
    }

    /// The numbers of the credit notes.
    List<String> notes() {
        return notes;
    }

    /// What the cancelled lines come to at the prices of the invoices that they credit.
    Money credited() {
        return credited;
    }

    /// @param sales of the same day, in the order of the clock; they count as earlier for what follows
    void day(List<Sale> sales, List<RetailLine> cancellations) throws InterruptedException {
        sales.stream().filter(sale -> sale.stopped().isEmpty()).forEach(earlier::add);
        for (var line : cancellations) cancel(line);
    }

    private void cancel(RetailLine line) throws InterruptedException {
        var key = OnceKey.of(
                "retail.invoice.credit", line.invoice(), "" + ordinals.merge(line.invoice(), 1, Integer::sum));
        Optional<Reason> why = Optional.empty();
        var sale = find(line);
        if (sale.isPresent()) {
            var parts = sale.get().credit(line).orElseThrow();
            why = credit(line, new Credit(sale.get().posted(), parts, amount(sale.get(), parts)), key);
            if (why.isEmpty()) return;
            sale.get().uncredit(parts);
        }
        for (var credit : dryRun ? List.<Credit>of() : before(line)) {
            var not = credit(line, credit, key);
            if (not.isEmpty()) return;
            if (why.isEmpty()) why = not.filter(reason -> !NOT_ENOUGH.contains(reason.code()));
        }
        line.file().refuse(line, why.orElseGet(() -> Reason.of("uncredited", line.stock())));
    }

    private Optional<Sale> find(RetailLine line) {
        return earlier.reversed().stream()
                .filter(sale -> sale.customer().equals(line.customer()) && before(sale, line))
                .filter(sale -> sale.credit(line)
                        .map(parts -> {
                            sale.uncredit(parts);
                            return parts;
                        })
                        .isPresent())
                .findFirst();
    }

    /// The files' clock has no seconds: within a minute, what stands first came first.
    private static boolean before(Sale sale, RetailLine line) {
        var first = sale.lines().getFirst();
        return first.at().isBefore(line.at())
                || first.at().equals(line.at())
                        && first.file() == line.file()
                        && first.row().line() < line.row().line();
    }

    private static Money amount(Sale sale, List<Sale.Part> parts) {
        return parts.stream()
                .map(part -> sale.lines()
                        .get(Math.toIntExact(part.line()) - 1)
                        .price()
                        .times(part.quantity()))
                .reduce(Money.ZERO, Money::plus);
    }

    /// Invoices of earlier imports, newest first. How much is left of them, the credit's own command knows.
    private List<Credit> before(RetailLine line) {
        var customer = customers.get(line.customer());
        if (customer == null) return List.of();
        var byInvoice = new java.util.TreeMap<String, List<Row>>(java.util.Comparator.reverseOrder());
        for (var row : sender.rows("invoice-lines", "customer", customer, "product", line.stock())) {
            var number = row.get("invoice")
                    .map(RecordNumber.class::cast)
                    .orElseThrow()
                    .value();
            if (earlier.stream().anyMatch(sale -> sale.posted().equals(number))) continue;
            if (!row.date("date").orElseThrow().isBefore(line.at().toLocalDate())) continue;
            byInvoice.computeIfAbsent(number, _ -> new ArrayList<>()).add(row);
        }
        return byInvoice.entrySet().stream()
                .flatMap(one -> before(line, one.getKey(), one.getValue()).stream())
                .toList();
    }

    private static Optional<Credit> before(RetailLine line, String invoice, List<Row> rows) {
        var needed = line.quantity().negated();
        var parts = new ArrayList<Sale.Part>();
        var amount = Money.ZERO;
        for (boolean samePrice : new boolean[] {true, false}) {
            for (var row : rows) {
                var price = row.get("price").map(Price.class::cast).orElse(Price.ZERO);
                var there = row.quantity("quantity");
                if (price.equals(line.price()) != samePrice || !there.isPositive() || !needed.isPositive()) continue;
                var now = there.min(needed);
                parts.add(new Sale.Part(row.get("line").map(Long.class::cast).orElseThrow(), now));
                amount = amount.plus(price.times(now));
                needed = needed.minus(now);
            }
        }
        return needed.isPositive() ? Optional.empty() : Optional.of(new Credit(invoice, parts, amount));
    }

    /// @return why it was not done
    private Optional<Reason> credit(RetailLine line, Credit credit, String key) throws InterruptedException {
        if (dryRun) return taken(line, credit);
        var lines = credit.parts().stream()
                .map(part -> Made.fields(
                        "line", part.line(), "quantity", part.quantity().toString()))
                .toList();
        var fields = Made.fields(
                "invoice", credit.invoice(),
                "lines", lines,
                "reason", line.invoice(),
                "on", line.at().toLocalDate().toString());
        return switch (sender.ask("invoice.credit", fields, key)) {
            case Pipeline.Answer.Refused(var reason) -> Optional.of(reason);
            case Pipeline.Answer.Done(var number, var again) -> {
                notes.add(number);
                yield taken(line, credit);
            }
        };
    }

    private Optional<Reason> taken(RetailLine line, Credit credit) {
        line.file().take(line);
        credited = credited.plus(credit.amount());
        return Optional.empty();
    }
}
