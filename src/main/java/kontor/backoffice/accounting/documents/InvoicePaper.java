package kontor.backoffice.accounting.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Lang;
import kontor.kernel.Money;
import kontor.kernel.Rate;
import kontor.kernel.Text;
import kontor.kernel.Texts;
import kontor.paper.Letterhead;
import kontor.paper.Paper;
import kontor.paper.Table;

/// A document on paper, in the customer's language, with what one needs to pay it.
///
/// @param texts of the house
public record InvoicePaper(SoldDocument document, Texts texts) {

    private static final int COLUMNS = 7;

    public void write(OutputStream out) throws IOException {
        var title = say(document.credit() ? "paper.credit-note" : "paper.invoice", document.number());
        try (var paper =
                new Paper(new Letterhead(document.text("company-name"), company(), title, say("paper.page")), false)) {
            paper.heading(title);
            paper.gap();
            paper.beside(customer(), facts());
            paper.gap();
            lines(paper);
            paper.gap();
            taxes(paper);
            paper.gap();
            if (!document.credit()) slip(paper);
            paper.write(out);
        }
    }

    private Lang lang() {
        return document.language();
    }

    private String say(String key, Object... args) {
        return texts.say(Text.of(key, args), lang());
    }

    private String shown(Object value) {
        return texts.shown(value, lang());
    }

    /// Sales papers name the register that the company stands in (foretaksregisterloven § 10-2).
    private List<String> company() {
        var lines = new ArrayList<String>();
        address("company-").ifPresent(lines::add);
        lines.add(say(
                document.text("company-registered").equals("true") ? "paper.registered" : "paper.org-number",
                document.text("company")));
        var reached = new ArrayList<String>();
        document.maybe("company-phone").ifPresent(reached::add);
        document.maybe("company-email").ifPresent(reached::add);
        if (!reached.isEmpty()) lines.add(String.join(", ", reached));
        return lines;
    }

    private Optional<String> address(String whose) {
        var parts = new ArrayList<String>();
        document.maybe(whose + "address").ifPresent(parts::add);
        var place = (document.text(whose + "post-code") + " " + document.text(whose + "city")).strip();
        if (!place.isEmpty()) parts.add(place);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private List<String> customer() {
        var lines = new ArrayList<String>();
        lines.add(document.text("name"));
        document.maybe("address").ifPresent(lines::add);
        var place = (document.text("post-code") + " " + document.text("city")).strip();
        if (!place.isEmpty()) lines.add(place);
        if (!document.text("country").equals("NO")) lines.add(document.text("country"));
        document.maybe("org-number").ifPresent(number -> lines.add(say("paper.customer-org", number)));
        return lines;
    }

    private List<Paper.Field> facts() {
        var facts = new ArrayList<Paper.Field>();
        fact(facts, "paper.date", Optional.of(shown(document.date("date"))));
        if (!document.credit()) fact(facts, "paper.due", Optional.of(shown(document.date("due"))));
        fact(facts, "paper.delivered", Optional.of(shown(document.date("delivered"))));
        fact(facts, "paper.customer", document.maybe("customer"));
        fact(facts, "paper.order", document.maybe("order"));
        fact(facts, "paper.reference", document.maybe("reference"));
        fact(facts, "paper.credits", document.maybe("credits"));
        return facts;
    }

    private void fact(List<Paper.Field> facts, String name, Optional<String> value) {
        value.ifPresent(said -> facts.add(new Paper.Field(say(name), said)));
    }

    private void lines(Paper paper) {
        var table = paper.table(List.of(
                new Table.Col(say("paper.product"), 12, false),
                new Table.Col(say("paper.text"), 30, false),
                new Table.Col(say("paper.quantity"), 9, true),
                new Table.Col(say("paper.price"), 13, true),
                new Table.Col(say("paper.discount"), 9, true),
                new Table.Col(say("paper.vat-rate"), 8, true),
                new Table.Col(say("paper.net"), 14, true)));
        for (var line : document.lines())
            table.row(List.of(
                    line.product(),
                    line.text(),
                    shown(line.quantity()),
                    shown(line.price()),
                    line.discount().equals(Rate.ZERO) ? "" : shown(line.discount()),
                    shown(rate(line.vatCode())),
                    shown(line.net())));
        table.total(sum("paper.sum-net", document.net()));
    }

    private Rate rate(String vatCode) {
        return document.taxes().stream()
                .filter(tax -> tax.vatCode().equals(vatCode))
                .map(SoldDocument.Tax::rate)
                .findFirst()
                .orElse(Rate.ZERO);
    }

    private List<String> sum(String name, Money amount) {
        var cells = new ArrayList<String>(List.of("", say(name)));
        while (cells.size() < COLUMNS - 1) cells.add("");
        cells.add(shown(amount));
        return cells;
    }

    private void taxes(Paper paper) {
        var table = paper.table(List.of(
                new Table.Col(say("paper.vat"), 42, false),
                new Table.Col(say("paper.basis"), 26, true),
                new Table.Col(say("paper.vat-amount"), 27, true)));
        for (var tax : document.taxes()) {
            var why = TaxCategory.of(tax.vatCode()).reason().map(reason -> " " + reason);
            table.row(List.of(shown(tax.rate()) + " %" + why.orElse(""), shown(tax.net()), shown(tax.vat())));
        }
        table.total(
                List.of(say(document.credit() ? "paper.credited" : "paper.to-pay"), "NOK", shown(document.total())));
    }

    private void slip(Paper paper) {
        var facts = new ArrayList<Paper.Field>();
        fact(facts, "paper.account", document.account().map(InvoicePaper::spaced));
        fact(facts, "paper.kid", document.maybe("kid"));
        fact(facts, "paper.amount", Optional.of("NOK " + shown(document.total())));
        fact(facts, "paper.due", Optional.of(shown(document.date("due"))));
        paper.beside(List.of(say("paper.slip"), document.text("company-name")), facts);
    }

    /// `1234.56.78901`
    private static String spaced(String account) {
        return account.matches("[0-9]{11}")
                ? account.substring(0, 4) + "." + account.substring(4, 6) + "." + account.substring(6)
                : account;
    }
}
