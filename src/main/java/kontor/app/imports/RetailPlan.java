package kontor.app.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is to be done with the lines of the wholesaler's files: the sales and cancellations of each day in the order of
/// the clock. Lines that no rule can take are refused here.
final class RetailPlan {

    /// The sales and cancellations of a day.
    record Day(List<Sale> sales, List<RetailLine> cancellations) {}

    private final Map<String, Sale> sales = new LinkedHashMap<>();
    private final List<RetailLine> cancellations = new ArrayList<>();
    private final List<RetailLine> priced = new ArrayList<>();

    void add(RetailLine line) {
        if (line.price().isNegative()) refuse(line, "price");
        else if (line.cancels()) cancel(line);
        else sell(line);
        if (line.price().units() > 0) priced.add(line);
    }

    private void cancel(RetailLine line) {
        if (!line.quantity().negated().isPositive()) refuse(line, "cancellation");
        else if (line.price().isZero()) refuse(line, "free");
        else cancellations.add(line);
    }

    private void sell(RetailLine line) {
        if (!line.quantity().isPositive()) refuse(line, "negative");
        else if (line.price().isZero()) refuse(line, "free");
        else {
            var sale = sales.computeIfAbsent(line.invoice(), Sale::new);
            if (sale.fits(line)) sale.add(line);
            else refuse(line, "mixed", line.invoice());
        }
    }

    private static void refuse(RetailLine line, String what, Object... args) {
        line.file().refuse(line, Reason.of(what, args));
    }

    List<Sale> sales() {
        return List.copyOf(sales.values());
    }

    /// All lines with a price, whatever becomes of them: they say what there is and what it costs.
    List<RetailLine> priced() {
        return priced;
    }

    /// By date; within a day by the clock, then as in the files.
    Map<LocalDate, Day> days() {
        var days = new TreeMap<LocalDate, Day>();
        sales.values().stream()
                .sorted(Comparator.comparing(Sale::at))
                .forEach(sale -> day(days, sale.on()).sales().add(sale));
        cancellations.stream()
                .sorted(Comparator.comparing(RetailLine::at))
                .forEach(line ->
                        day(days, line.at().toLocalDate()).cancellations().add(line));
        return days;
    }

    private static Day day(Map<LocalDate, Day> days, LocalDate on) {
        return days.computeIfAbsent(on, _ -> new Day(new ArrayList<>(), new ArrayList<>()));
    }
}
