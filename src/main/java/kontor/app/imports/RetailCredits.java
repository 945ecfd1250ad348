package kontor.app.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Money;

/// Takes cancellations as credit notes: each line credits the newest earlier invoice of that customer and item with
/// enough left. Lines of one cancellation that fall on the same invoice make one credit note.
final class RetailCredits {

    /// A cancelled line, and what it takes back of which sale.
    private record Credit(RetailLine line, Sale sale, List<Sale.Part> parts) {}

    private final Sender sender;
    private final List<Sale> earlier = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Money credited = Money.ZERO;

    RetailCredits(Sender sender) {
        this.sender = sender;
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
    void day(List<Sale> sales, List<RetailLine> cancellations, boolean dryRun) throws InterruptedException {
        sales.stream().filter(sale -> sale.stopped().isEmpty()).forEach(earlier::add);
        var credits = new LinkedHashMap<String, List<Credit>>();
        for (var line : cancellations) {
            var found = find(line);
            if (found.isEmpty()) line.file().refuse(line, Reason.of("uncredited", line.stock()));
            else {
                var key = line.invoice() + " " + found.get().sale().invoice();
                credits.computeIfAbsent(key, _ -> new ArrayList<>()).add(found.get());
            }
        }
        for (var credit : credits.values()) {
            if (dryRun) taken(credit);
            else send(credit);
        }
        sender.settle();
    }

    private Optional<Credit> find(RetailLine line) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            var sale = earlier.get(i);
            if (!sale.customer().equals(line.customer()) || !sale.at().isBefore(line.at())) continue;
            var parts = sale.credit(line);
            if (parts.isPresent()) return Optional.of(new Credit(line, sale, parts.get()));
        }
        return Optional.empty();
    }

    private void send(List<Credit> credits) throws InterruptedException {
        var first = credits.getFirst();
        var fields = Made.fields(
                "invoice", first.sale().posted(),
                "lines", lines(credits),
                "reference", first.line().invoice(),
                "on", first.line().at().toLocalDate().toString());
        var key = OnceKey.of(
                "retail.invoice.credit", first.line().invoice(), first.sale().invoice());
        sender.send("invoice.credit", fields, key, answer -> {
            switch (answer) {
                case Pipeline.Answer.Done(var number, var again) -> {
                    notes.add(number);
                    taken(credits);
                }
                case Pipeline.Answer.Refused(var reason) ->
                    credits.forEach(credit -> {
                        credit.sale().uncredit(credit.parts());
                        credit.line().file().refuse(credit.line(), reason);
                    });
            }
        });
    }

    /// Several cancelled lines may fall on the same line of the invoice.
    private static List<Map<String, Object>> lines(List<Credit> credits) {
        var sums = new java.util.TreeMap<Long, kontor.kernel.Quantity>();
        for (var credit : credits) {
            for (var part : credit.parts()) sums.merge(part.line(), part.quantity(), kontor.kernel.Quantity::plus);
        }
        return sums.entrySet().stream()
                .map(sum -> Made.fields(
                        "line", sum.getKey(), "quantity", sum.getValue().toString()))
                .toList();
    }

    private void taken(List<Credit> credits) {
        for (var credit : credits) {
            credit.line().file().take(credit.line());
            for (var part : credit.parts()) {
                var sold = credit.sale().lines().get(Math.toIntExact(part.line()) - 1);
                credited = credited.plus(sold.price().times(part.quantity()));
            }
        }
    }
}
