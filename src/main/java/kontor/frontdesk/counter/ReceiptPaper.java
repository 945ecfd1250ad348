package kontor.frontdesk.counter;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import kontor.kernel.Actor;
import kontor.kernel.CounterNumbers.SaleNumber;
import kontor.kernel.Lang;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.Query;
import kontor.kernel.Rate;
import kontor.kernel.Reads;
import kontor.kernel.Row;
import kontor.kernel.Text;
import kontor.kernel.Texts;
import kontor.kernel.View;
import kontor.paper.Letterhead;
import kontor.paper.Paper;
import kontor.paper.Table;

/// A receipt, with VAT in the prices: as text for a narrow printer, or as a PDF. It says that it is no certified cash
/// register's.
///
/// @param lines of [ReceiptSql#LINES]
/// @param vat   of [ReceiptSql#VAT]
public record ReceiptPaper(Row row, List<Row> lines, List<Row> vat, ZoneId zone) {

    /// Letters on a line of a narrow printer.
    private static final int WIDTH = 40;

    private static final long WHOLE = 10_000;

    private record Pair(String left, String right) {}

    public static Outcome<ReceiptPaper> find(Reads reads, Actor actor, SaleNumber number, ZoneId zone) {
        return reads.page(actor, ReceiptSql.DOCUMENT, Query.first(1).where("number", number))
                .then(found -> found.isEmpty()
                        ? Outcome.refused(new NoSuch("counter", number))
                        : all(reads, actor, ReceiptSql.LINES, number)
                                .then(lines -> all(reads, actor, ReceiptSql.VAT, number)
                                        .then(vat ->
                                                Outcome.done(new ReceiptPaper(found.getFirst(), lines, vat, zone)))));
    }

    private static Outcome<List<Row>> all(Reads reads, Actor actor, View view, SaleNumber number) {
        var rows = new ArrayList<Row>();
        return reads.each(actor, view, Query.first(Integer.MAX_VALUE).where("sale", number), rows::add)
                .then(ignored -> Outcome.done(rows));
    }

    private record Said(Texts texts, Lang lang) {

        String say(String key, Object... args) {
            return texts.say(Text.of(key, args), lang);
        }

        String shown(Object value) {
            return texts.shown(value, lang);
        }
    }

    private static Money gross(Row line) {
        var net = line.money("net");
        var rate = line.get("rate").map(Rate.class::cast).orElse(Rate.ZERO);
        return net.share(WHOLE + rate.units(), WHOLE);
    }

    private List<String> company(Said said) {
        var parts = new ArrayList<String>();
        if (!row.text("company-address").isBlank()) parts.add(row.text("company-address"));
        var place = (row.text("company-post-code") + " " + row.text("company-city")).strip();
        if (!place.isEmpty()) parts.add(place);
        parts.add(said.say("receipt.org-number", row.text("company")));
        return parts;
    }

    private List<Pair> goods(Said said) {
        var pairs = new ArrayList<Pair>();
        for (var line : lines) {
            var many = line.quantity("quantity").equals(Quantity.of("1"))
                    ? ""
                    : said.shown(line.quantity("quantity")) + " × ";
            pairs.add(new Pair(many + line.text("text"), said.shown(gross(line))));
        }
        return pairs;
    }

    private List<Pair> sums(Said said) {
        var pairs = new ArrayList<Pair>();
        pairs.add(new Pair(said.say("receipt.total"), said.shown(row.money("total"))));
        for (var rate : vat)
            pairs.add(new Pair(
                    said.say("receipt.vat", said.shown(rate.get("rate").orElse(Rate.ZERO))),
                    said.shown(rate.money("vat"))));
        for (var way : List.of("rounding", "card", "cash", "change"))
            if (!row.money(way).isZero()) pairs.add(new Pair(said.say("receipt." + way), said.shown(row.money(way))));
        if (row.choice("pay", CounterPay.class) == CounterPay.ACCOUNT)
            pairs.add(new Pair(said.say("receipt.account", row.text("invoice")), ""));
        return pairs;
    }

    private String when(Said said) {
        var moment = row.moment("sold").orElseThrow().atZone(zone);
        return said.shown(moment.toLocalDate()) + " "
                + DateTimeFormatter.ofPattern("HH:mm").format(moment);
    }

    /// Lines of forty letters.
    public String text(Texts texts, Lang lang) {
        var said = new Said(texts, lang);
        var words = new ArrayList<String>();
        words.add(row.text("company-name"));
        words.addAll(company(said));
        words.add("");
        words.add(said.say("receipt.title", row.number()) + "  " + when(said));
        words.add("");
        for (var pair : goods(said)) words.add(spread(pair));
        words.add("-".repeat(WIDTH));
        for (var pair : sums(said)) words.add(spread(pair));
        words.add("");
        words.add(said.say("receipt.not-certified"));
        return String.join("\n", words).replaceAll("[\\p{Cntrl}&&[^\n]]", " ") + "\n";
    }

    private static String spread(Pair pair) {
        var most = WIDTH - pair.right().length() - 1;
        var left = pair.left().length() > most ? pair.left().substring(0, most - 1) + "…" : pair.left();
        return left + " ".repeat(WIDTH - left.length() - pair.right().length()) + pair.right();
    }

    public void pdf(Texts texts, Lang lang, OutputStream out) throws IOException {
        var said = new Said(texts, lang);
        var title = said.say("receipt.title", row.number());
        var head = new Letterhead(row.text("company-name"), company(said), title, said.say("receipt.page"));
        try (var paper = new Paper(head, false)) {
            paper.heading(title);
            paper.gap();
            paper.beside(
                    List.of(said.say("receipt.not-certified")),
                    List.of(new Paper.Field(said.say("receipt.when"), when(said))));
            paper.gap();
            var table = paper.table(List.of(
                    new Table.Col(said.say("receipt.text"), 60, false),
                    new Table.Col(said.say("receipt.sum"), 14, true)));
            for (var pair : goods(said)) table.row(List.of(pair.left(), pair.right()));
            for (var pair : sums(said)) table.total(List.of(pair.left(), pair.right()));
            paper.write(out);
        }
    }
}
