package kontor.backoffice.purchasing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kontor.kernel.Numbers.MatchNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of what suppliers' invoices say of purchase orders.
final class MatchSql {

    private MatchSql() {}

    private static final String COLUMNS = """
            number, seq, state, reason, purchase, supplier, name, invoice, their_number, invoiced_on, ordered, invoiced,
            extra, made_by, words""";

    private static final String LINE_COLUMNS = """
            match_number, place, purchase, line, product, quantity, price, ordered_price, net, ordered_net, into_stock""";

    static Optional<Match> find(Tx tx, MatchNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from purchase_match where number = :number")
                .bind("number", number)
                .first(Match.class);
    }

    /// Those of an order that wait; whoever asks keeps the order.
    static List<Match> waiting(Tx tx, PurchaseNumber purchase) {
        return Sql.of(tx)
                .query("select " + COLUMNS
                        + " from purchase_match where purchase = :purchase and state = 'waiting' order by seq")
                .bind("purchase", purchase)
                .list(Match.class);
    }

    static List<Match.Line> lines(Tx tx, MatchNumber number) {
        return Sql.of(tx)
                .query("select " + LINE_COLUMNS
                        + " from purchase_match_line where match_number = :number order by place")
                .bind("number", number)
                .list(Match.Line.class);
    }

    /// What waiting invoices say of each line.
    static Map<Long, Quantity> claimed(Tx tx, PurchaseNumber purchase) {
        var claimed = new TreeMap<Long, Quantity>();
        for (var match : waiting(tx, purchase))
            for (var line : lines(tx, match.number())) claimed.merge(line.line(), line.quantity(), Quantity::plus);
        return claimed;
    }

    static void add(Tx tx, Match match, List<Match.Line> lines) {
        Sql.of(tx)
                .update("insert into purchase_match (" + COLUMNS + """
                ) values (:number, :seq, :state, :reason, :purchase, :supplier, :name, :invoice, :theirNumber,
                :invoicedOn, :ordered, :invoiced, :extra, :madeBy, :words)""")
                .bindAll(match)
                .run();
        Sql.of(tx).batch("insert into purchase_match_line (" + LINE_COLUMNS + """
                ) values (:matchNumber, :place, :purchase, :line, :product, :quantity, :price, :orderedPrice, :net,
                :orderedNet, :intoStock)""", lines);
    }

    static void save(Tx tx, Match match) {
        Sql.of(tx).update("""
                        update purchase_match set state = :state, reason = :reason, words = :words
                         where number = :number""").bindAll(match).run();
    }

    static void decide(Tx tx, Match match) {
        save(tx, match);
        Sql.of(tx)
                .update("update purchase_match set decided_at = :at, decided_by = :by where number = :number")
                .bind("at", tx.now())
                .bind("by", tx.actor().audited())
                .bind("number", match.number())
                .run();
    }

    static void value(Tx tx, Match.Line line) {
        Sql.of(tx).update("""
                        update purchase_match_line set into_stock = :intoStock
                         where match_number = :matchNumber and place = :place""").bindAll(line).run();
    }
}
