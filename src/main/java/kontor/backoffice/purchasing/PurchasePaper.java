package kontor.backoffice.purchasing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Country;
import kontor.kernel.Lang;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Reads;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;
import kontor.kernel.Text;
import kontor.kernel.Texts;
import kontor.kernel.View;
import kontor.paper.Letterhead;
import kontor.paper.Paper;
import kontor.paper.Table;

/// A purchase order, or a request for a quote, as its supplier gets it: as a PDF, or as text for a letter. In Norwegian
/// to
/// suppliers at home, in English to others. A request says no prices: they are what is asked for.
///
/// @param row   of [PaperSql]
/// @param lines of `purchase-lines`
public record PurchasePaper(Row row, List<Row> lines, boolean priced) {

    private static final int WIDEST = 44;

    public static Outcome<PurchasePaper> order(Reads reads, Actor actor, PurchaseNumber number) {
        return find(reads, actor, PaperSql.ORDER, number);
    }

    public static Outcome<PurchasePaper> request(Reads reads, Actor actor, RequestNumber number) {
        return find(reads, actor, PaperSql.REQUEST, number);
    }

    private static Outcome<PurchasePaper> find(Reads reads, Actor actor, View view, RecordNumber number) {
        return reads.page(actor, view, Query.first(1).where("number", number)).then(found -> {
            if (found.isEmpty()) return Outcome.refused(new NoSuch("purchase", number));
            var row = found.getFirst();
            var lines = new ArrayList<Row>();
            var ofIt = Query.first(Bought.MOST_LINES).where("purchase", new PurchaseNumber(row.text("purchase")));
            return reads.each(actor, PurchaseViews.LINES, ofIt, lines::add)
                    .then(ignored -> Outcome.done(new PurchasePaper(row, lines, view == PaperSql.ORDER)));
        });
    }

    private Lang lang() {
        return row.text("country").equals(Country.NORWAY.value()) ? Lang.NB : Lang.EN;
    }

    /// What is said on it, in the supplier's language.
    private record Said(Texts texts, Lang lang) {

        String say(String key, Object... args) {
            return texts.say(Text.of(key, args), lang);
        }

        String shown(Object value) {
            return texts.shown(value, lang);
        }
    }

    private String title(Said said) {
        return said.say(priced ? "purchase-paper.order" : "purchase-paper.request", row.number());
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

    private List<String> company() {
        var parts = party("company-");
        maybe("company").ifPresent(parts::add);
        maybe("company-phone").ifPresent(parts::add);
        maybe("company-email").ifPresent(parts::add);
        return parts;
    }

    private List<String> supplier() {
        var parts = party("");
        parts.addFirst(row.text("name"));
        return parts;
    }

    private List<Paper.Field> facts(Said said) {
        var facts = new ArrayList<Paper.Field>();
        facts.add(new Paper.Field(
                said.say("purchase-paper.date"), said.shown(row.date("date").orElseThrow())));
        row.date("answer-by")
                .ifPresent(day -> facts.add(new Paper.Field(said.say("purchase-paper.answer-by"), said.shown(day))));
        maybe("reference").ifPresent(ours -> facts.add(new Paper.Field(said.say("purchase-paper.reference"), ours)));
        return facts;
    }

    private List<Table.Col> columns(Said said) {
        var columns = new ArrayList<Table.Col>();
        columns.add(new Table.Col(said.say("purchase-paper.product"), 14, false));
        columns.add(new Table.Col(said.say("purchase-paper.their-number"), 14, false));
        columns.add(new Table.Col(said.say("purchase-paper.text"), 30, false));
        columns.add(new Table.Col(said.say("purchase-paper.quantity"), 10, true));
        columns.add(new Table.Col(said.say("purchase-paper.expected"), 12, true));
        if (priced) columns.add(new Table.Col(said.say("purchase-paper.price"), 12, true));
        if (priced) columns.add(new Table.Col(said.say("purchase-paper.net"), 13, true));
        return columns;
    }

    private List<String> cells(Said said, Row line) {
        var cells = new ArrayList<String>(List.of(
                line.text("product"),
                line.text("their-number"),
                line.text("name"),
                said.shown(line.quantity("quantity")),
                line.date("expected").map(said::shown).orElse("")));
        if (priced) cells.add(said.shown(line.get("price").orElseThrow()));
        if (priced) cells.add(said.shown(line.money("net")));
        return cells;
    }

    private Optional<List<String>> total(Said said) {
        return priced
                ? Optional.of(
                        List.of(said.say("purchase-paper.sum"), "", "", "", "", "NOK", said.shown(row.money("net"))))
                : Optional.empty();
    }

    public void pdf(Texts texts, OutputStream out) throws IOException {
        var said = new Said(texts, lang());
        var head = new Letterhead(row.text("company-name"), company(), title(said), said.say("paper.page"));
        try (var paper = new Paper(head, false)) {
            paper.heading(title(said));
            paper.gap();
            paper.beside(supplier(), facts(said));
            paper.gap();
            var table = paper.table(columns(said));
            for (var line : lines) table.row(cells(said, line));
            total(said).ifPresent(table::total);
            maybe("note").ifPresent(note -> {
                paper.gap();
                paper.paragraph(note);
            });
            paper.write(out);
        }
    }

    /// For a letter: lines of one width, figures to the right.
    public String text(Texts texts) {
        var said = new Said(texts, lang());
        var columns = columns(said);
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(Table.Col::head).toList());
        for (var line : lines) rows.add(cells(said, line));
        total(said).ifPresent(rows::add);
        var words = new ArrayList<String>();
        words.add(row.text("company-name"));
        words.addAll(company());
        words.add("");
        words.addAll(supplier());
        words.add("");
        words.add(title(said));
        for (var fact : facts(said)) words.add(fact.name() + ": " + fact.value());
        words.add("");
        for (var cells : rows) words.add(padded(columns, rows, cells));
        maybe("note").ifPresent(note -> words.addAll(List.of("", note)));
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
