package kontor.backoffice.accounting.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Query;
import kontor.kernel.Rate;
import kontor.kernel.Reads;
import kontor.kernel.Row;
import kontor.kernel.View;

/// An invoice or a credit note with everything that stands on it. The amounts of a credit note are as it tells them:
/// what
/// is given back is positive.
///
/// @param row of [DocumentSql#DOCUMENT]
public record SoldDocument(Row row, List<Line> lines, List<Tax> taxes) {

    /// @param vatCode SAF-T's
    record Line(
            long place,
            String product,
            String text,
            Quantity quantity,
            Price price,
            Rate discount,
            String vatCode,
            Money net) {}

    /// What is taxed under one code.
    record Tax(String vatCode, Rate rate, Money net, Money vat) {}

    /// The document with this number.
    public static Outcome<SoldDocument> find(Reads reads, Actor actor, InvoiceNumber number) {
        return read(reads, actor, DocumentSql.DOCUMENT, Query.first(1).where("number", number))
                .then(found -> {
                    if (found.isEmpty()) return Outcome.refused(new NoSuch("invoice", number));
                    var ofIt = Query.first(Integer.MAX_VALUE).where("invoice", number);
                    return read(reads, actor, DocumentSql.LINES, ofIt)
                            .then(lines -> read(reads, actor, DocumentSql.TAXES, ofIt)
                                    .then(taxes -> Outcome.done(of(found.getFirst(), lines, taxes))));
                });
    }

    private static Outcome<List<Row>> read(Reads reads, Actor actor, View view, Query query) {
        var rows = new ArrayList<Row>();
        return reads.each(actor, view, query, rows::add).then(_ -> Outcome.done(rows));
    }

    private static SoldDocument of(Row row, List<Row> lines, List<Row> taxes) {
        var credit = row.text("kind").equals("credit-note");
        return new SoldDocument(
                row,
                lines.stream()
                        .map(l -> new Line(
                                (Long) l.get("line").orElseThrow(),
                                l.text("product"),
                                l.text("text"),
                                credit ? Quantity.ZERO.minus(l.quantity("quantity")) : l.quantity("quantity"),
                                (Price) l.get("price").orElseThrow(),
                                (Rate) l.get("discount").orElseThrow(),
                                l.text("vat-code"),
                                signed(credit, l.money("net"))))
                        .toList(),
                taxes.stream()
                        .map(t -> new Tax(
                                t.text("vat-code"),
                                (Rate) t.get("rate").orElseThrow(),
                                signed(credit, t.money("net")),
                                signed(credit, t.money("vat"))))
                        .toList());
    }

    private static Money signed(boolean credit, Money amount) {
        return credit ? amount.negated() : amount;
    }

    public InvoiceNumber number() {
        return new InvoiceNumber(row.number());
    }

    boolean credit() {
        return row.text("kind").equals("credit-note");
    }

    /// In which the desk speaks to the customer.
    public Lang language() {
        return row.text("language").equals("en") ? Lang.EN : Lang.NB;
    }

    String text(String column) {
        return row.text(column);
    }

    Optional<String> maybe(String column) {
        return Optional.of(row.text(column).strip()).filter(text -> !text.isEmpty());
    }

    LocalDate date(String column) {
        return row.date(column).orElseThrow();
    }

    Money net() {
        return signed(credit(), row.money("net"));
    }

    Money vat() {
        return signed(credit(), row.money("vat"));
    }

    Money total() {
        return signed(credit(), row.money("total"));
    }

    /// The account that is paid to.
    Optional<String> account() {
        return maybe("account");
    }
}
