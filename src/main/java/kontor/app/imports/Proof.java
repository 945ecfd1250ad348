package kontor.app.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kontor.app.line.Line;
import kontor.kernel.Kinds;
import kontor.kernel.Money;
import kontor.kernel.Text;

/// Shows that nothing was dropped: lines taken and lines refused make up the files, and the invoices in the books make
/// up what was taken.
final class Proof {

    private static final int NAME = 24;

    private final Line line;
    private final List<RetailFile> files;
    private boolean holds = true;

    Proof(Line line, List<RetailFile> files) {
        this.line = line;
        this.files = files;
    }

    /// Whether all sums added up.
    boolean holds() {
        return holds;
    }

    void write() throws IOException {
        var cells = new ArrayList<String>();
        for (var head : new String[] {"file", "lines", "amount", "taken", "amount", "refused", "amount"}) {
            cells.add(word(head));
        }
        row(cells, "");
        var there = RetailFile.Sum.NOTHING;
        var taken = RetailFile.Sum.NOTHING;
        var refused = RetailFile.Sum.NOTHING;
        for (var file : files) {
            sums(file.name(), file.there(), file.taken(), file.refused());
            there = there.and(file.there());
            taken = taken.and(file.taken());
            refused = refused.and(file.refused());
        }
        sums(word("all"), there, taken, refused);
    }

    private void sums(String name, RetailFile.Sum there, RetailFile.Sum taken, RetailFile.Sum refused)
            throws IOException {
        var good = taken.and(refused).same(there);
        holds &= good;
        var cells = new ArrayList<String>();
        cells.add(name);
        for (var sum : List.of(there, taken, refused)) {
            cells.add(Kinds.show(sum.lines(), line.lang()));
            cells.add(shown(sum.amount()));
        }
        row(cells, word(good ? "adds-up" : "does-not"));
    }

    /// What the invoices and credit notes of these sales come to, as the books have it.
    void books(List<Sale> sales, RetailCredits credits, Sender sender) throws IOException {
        var posted = sales.stream().filter(sale -> sale.stopped().isEmpty()).toList();
        var invoiced = posted.stream().map(sale -> net(sender, sale.posted())).reduce(Money.ZERO, Money::plus);
        var noted = credits.notes().stream().map(note -> net(sender, note)).reduce(Money.ZERO, Money::plus);
        var sold = posted.stream()
                .flatMap(sale -> sale.lines().stream())
                .map(one -> RetailLine.amount(one.row()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var cancelled = files.stream()
                .map(file -> file.taken().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(sold);
        var good = amount(invoiced).compareTo(sold) == 0
                && noted.ore() == -Math.abs(credits.credited().ore());
        holds &= good;
        say("invoices", (long) posted.size(), shown(amount(invoiced)), shown(sold));
        say("credits", (long) credits.notes().size(), shown(amount(noted)), shown(cancelled));
        say(good ? "books" : "books-not");
    }

    private static Money net(Sender sender, String number) {
        return sender.one("invoices", number).map(row -> row.money("net")).orElse(Money.ZERO);
    }

    private static BigDecimal amount(Money money) {
        return BigDecimal.valueOf(money.ore(), 2);
    }

    private String shown(BigDecimal amount) {
        return amount.setScale(Math.max(2, amount.stripTrailingZeros().scale())).toPlainString();
    }

    private String word(String key) {
        return line.words(Text.of("import.proof." + key));
    }

    private void say(String key, Object... args) throws IOException {
        line.out().write(line.words(Text.of("import.proof." + key, args)) + "\n");
    }

    private void row(List<String> cells, String end) throws IOException {
        var out = new StringBuilder(("%-" + NAME + "s").formatted(cells.getFirst()));
        for (int i = 1; i < cells.size(); i++) out.append((i % 2 == 1 ? "%9s" : "%13s").formatted(cells.get(i)));
        line.out().write((out + "  " + end).stripTrailing() + "\n");
    }
}
