package kontor.frontdesk.quotes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Rate;
import kontor.kernel.Reads;
import kontor.kernel.Row;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Text;
import kontor.kernel.Texts;
import kontor.paper.Letterhead;
import kontor.paper.Paper;
import kontor.paper.Table;

/// A quote as the customer gets it, in the customer's language: as a PDF, or as text for a letter.
///
/// @param row   of [QuotePaperSql#DOCUMENT]
/// @param lines of `quote-lines`
public record QuotePaper(Row row, List<Row> lines) {

    private static final int WIDEST = 44;
    private static final int COLUMNS = 6;

    public static Outcome<QuotePaper> find(Reads reads, Actor actor, QuoteNumber number) {
        return reads.page(actor, QuotePaperSql.DOCUMENT, Query.first(1).where("number", number))
                .then(found -> {
                    if (found.isEmpty()) return Outcome.refused(new NoSuch("quote", number));
                    var lines = new ArrayList<Row>();
                    var ofIt = Query.first(Integer.MAX_VALUE).where("quote", number);
                    return reads.each(actor, QuoteViews.LINES, ofIt, lines::add)
                            .then(ignored -> Outcome.done(new QuotePaper(found.getFirst(), lines)));
                });
    }

    /// What is said on it, in the customer's language.
    private record Said(Texts texts, Lang lang) {

        String say(String key, Object... args) {
            return texts.say(Text.of(key, args), lang);
        }

        String shown(Object value) {
            return texts.shown(value, lang);
        }
    }

    private Said said(Texts texts) {
        return new Said(texts, row.text("language").equals("en") ? Lang.EN : Lang.NB);
    }

    private String title(Said said) {
        return said.say("quote-paper.title", row.number(), row.text("revision"));
    }

    private Optional<String> maybe(String column) {
        return Optional.of(row.text(column).strip()).filter(text -> !text.isEmpty());
    }

    private List<String> party(String whose) {
        var parts = new ArrayList<String>();
        maybe(whose + "address").ifPresent(parts::add);
        var place = (row.text(whose + "post-code") + " " + row.text(whose + "city")).strip();
        if (!place.isEmpty()) parts.add(place);
        return parts;
    }

    private List<String> company(Said said) {
        var parts = party("company-");
        parts.add(said.say("quote-paper.org-number", row.text("company")));
        maybe("company-phone").ifPresent(parts::add);
        maybe("company-email").ifPresent(parts::add);
        return parts;
    }

    private List<String> customer() {
        var parts = party("");
        parts.addFirst(row.text("name"));
        return parts;
    }

    /// One that is not sent says that it is a draft.
    private List<Paper.Field> facts(Said said) {
        var facts = new ArrayList<Paper.Field>();
        facts.add(new Paper.Field(
                said.say("quote-paper.date"),
                row.date("sent").map(said::shown).orElseGet(() -> said.say("quote-state.draft"))));
        row.date("valid-until")
                .ifPresent(day -> facts.add(new Paper.Field(said.say("quote-paper.valid-until"), said.shown(day))));
        maybe("reference").ifPresent(theirs -> facts.add(new Paper.Field(said.say("quote-paper.reference"), theirs)));
        return facts;
    }

    private static List<Table.Col> columns(Said said) {
        return List.of(
                new Table.Col(said.say("quote-paper.product"), 13, false),
                new Table.Col(said.say("quote-paper.text"), 32, false),
                new Table.Col(said.say("quote-paper.quantity"), 10, true),
                new Table.Col(said.say("quote-paper.price"), 13, true),
                new Table.Col(said.say("quote-paper.discount"), 10, true),
                new Table.Col(said.say("quote-paper.net"), 14, true));
    }

    private static List<String> cells(Said said, Row line) {
        var discount = line.get("discount").orElse(Rate.ZERO);
        return List.of(
                line.text("product"),
                line.text("text"),
                said.shown(line.quantity("quantity")),
                said.shown(line.get("price").orElseThrow()),
                discount.equals(Rate.ZERO) ? "" : said.shown(discount),
                said.shown(line.money("net")));
    }

    private List<List<String>> sums(Said said) {
        var sums = new ArrayList<List<String>>();
        for (var sum : List.of("net", "vat", "total")) {
            var cells = new ArrayList<String>(List.of("", said.say("quote-paper.sum-" + sum)));
            while (cells.size() < COLUMNS - 1) cells.add("");
            cells.add(said.shown(row.money(sum)));
            sums.add(cells);
        }
        return sums;
    }

    public void pdf(Texts texts, OutputStream out) throws IOException {
        var said = said(texts);
        var head = new Letterhead(row.text("company-name"), company(said), title(said), said.say("quote-paper.page"));
        try (var paper = new Paper(head, false)) {
            paper.heading(title(said));
            paper.gap();
            paper.beside(customer(), facts(said));
            paper.gap();
            var table = paper.table(columns(said));
            for (var line : lines) table.row(cells(said, line));
            for (var sum : sums(said)) table.total(sum);
            paper.write(out);
        }
    }

    /// For a letter: lines of one width, figures to the right.
    public String text(Texts texts) {
        var said = said(texts);
        var columns = columns(said);
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(Table.Col::head).toList());
        for (var line : lines) rows.add(cells(said, line));
        rows.addAll(sums(said));
        var words = new ArrayList<String>();
        words.add(row.text("company-name"));
        words.addAll(company(said));
        words.add("");
        words.addAll(customer());
        words.add("");
        words.add(title(said));
        for (var fact : facts(said)) words.add(fact.name() + ": " + fact.value());
        words.add("");
        for (var cells : rows) words.add(padded(columns, rows, cells));
        return String.join("\n", words).replaceAll("[\\p{Cntrl}&&[^\n]]", " ") + "\n";
    }

    private static String padded(List<Table.Col> columns, List<List<String>> rows, List<String> cells) {
        var text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            int width = Math.min(
                    WIDEST,
                    rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
            var pad = " ".repeat(Math.max(0, width - cells.get(i).length()));
            text.append(columns.get(i).figures() ? pad + cells.get(i) : cells.get(i) + pad)
                    .append("  ");
        }
        return text.toString().stripTrailing();
    }
}
