package kontor.app.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Quantity;

/// One of the wholesaler's invoices on its way through the house.
final class Sale {

    /// A line of an order and how much of it.
    record Part(long line, Quantity quantity) {}

    private final String invoice;
    private final List<RetailLine> lines = new ArrayList<>();
    private Quantity[] left = new Quantity[0];
    private Optional<Reason> stopped = Optional.empty();
    private String order = "";
    private String posted = "";

    Sale(String invoice) {
        this.invoice = invoice;
    }

    void add(RetailLine line) {
        lines.add(line);
        left = Arrays.copyOf(left, lines.size());
        left[lines.size() - 1] = line.quantity();
    }

    /// The wholesaler's number.
    String invoice() {
        return invoice;
    }

    List<RetailLine> lines() {
        return lines;
    }

    LocalDateTime at() {
        return lines.getFirst().at();
    }

    LocalDate on() {
        return at().toLocalDate();
    }

    /// Empty for a cash sale.
    String customer() {
        return lines.getFirst().customer();
    }

    String country() {
        return lines.getFirst().country();
    }

    boolean cash() {
        return customer().isEmpty();
    }

    boolean goods() {
        return !lines.stream().allMatch(RetailLine::service);
    }

    /// A line of the same invoice belongs to it only where customer and country are the same.
    boolean fits(RetailLine line) {
        return lines.isEmpty()
                || line.customer().equals(customer()) && line.country().equals(country());
    }

    /// Goes no further.
    void stop(Reason reason) {
        if (stopped.isEmpty()) stopped = Optional.of(reason);
    }

    Optional<Reason> stopped() {
        return stopped;
    }

    /// Our order's number.
    String order() {
        return order;
    }

    void ordered(String number) {
        order = number;
    }

    /// Our invoice's number.
    String posted() {
        return posted;
    }

    void posted(String number) {
        posted = number;
    }

    /// Takes so much of an item out of what is left to credit: lines at the cancellation's price first.
    ///
    /// @return nothing where not enough is left
    Optional<List<Part>> credit(RetailLine cancelled) {
        var needed = cancelled.quantity().negated();
        var parts = new ArrayList<Part>();
        for (boolean samePrice : new boolean[] {true, false}) {
            for (int i = 0; i < lines.size() && needed.isPositive(); i++) {
                var line = lines.get(i);
                var fits =
                        line.stock().equals(cancelled.stock()) && line.price().equals(cancelled.price()) == samePrice;
                if (!fits || !left[i].isPositive()) continue;
                var now = left[i].min(needed);
                parts.add(new Part(i + 1, now));
                needed = needed.minus(now);
            }
        }
        if (needed.isPositive()) return Optional.empty();
        parts.forEach(part -> left[at(part)] = left[at(part)].minus(part.quantity()));
        return Optional.of(parts);
    }

    /// Puts back what was not credited after all.
    void uncredit(List<Part> parts) {
        parts.forEach(part -> left[at(part)] = left[at(part)].plus(part.quantity()));
    }

    private static int at(Part part) {
        return Math.toIntExact(part.line()) - 1;
    }
}
