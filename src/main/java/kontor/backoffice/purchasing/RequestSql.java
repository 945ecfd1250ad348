package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of requests for quotes and their answers.
final class RequestSql {

    private RequestSql() {}

    private static final String COLUMNS = """
            number, seq, purchase, supplier, name, state, asked_on, answer_by, answered_on, valid_until, net, complete,
            ready_on, words""";

    /// What a supplier answered of a line.
    record Quoted(RequestNumber request, long line, Price price, Quantity quantity, Optional<LocalDate> expectedOn) {}

    static Optional<PriceRequest> lock(Tx tx, RequestNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from price_request where number = :number for update")
                .bind("number", number)
                .first(PriceRequest.class);
    }

    /// What a supplier has been asked of the order already.
    static Optional<RequestNumber> of(Tx tx, PurchaseNumber purchase, SupplierNumber supplier) {
        return Sql.of(tx)
                .query("select number from price_request where purchase = :purchase and supplier = :supplier")
                .bind("purchase", purchase)
                .bind("supplier", supplier)
                .first(found -> found.get("number", RequestNumber.class));
    }

    static void add(Tx tx, PriceRequest request) {
        Sql.of(tx)
                .update("insert into price_request (" + COLUMNS + """
                ) values (:number, :seq, :purchase, :supplier, :name, :state, :askedOn, :answerBy, :answeredOn,
                :validUntil, :net, :complete, :readyOn, :words)""")
                .bindAll(request)
                .run();
    }

    static void save(Tx tx, PriceRequest request) {
        Sql.of(tx).update("""
                        update price_request
                           set state = :state, answered_on = :answeredOn, valid_until = :validUntil, net = :net,
                               complete = :complete, ready_on = :readyOn, words = :words
                         where number = :number""").bindAll(request).run();
    }

    static void answer(Tx tx, RequestNumber request, List<Quoted> lines) {
        Sql.of(tx)
                .update("delete from price_answer where request = :request")
                .bind("request", request)
                .run();
        Sql.of(tx).batch("""
                insert into price_answer (request, line, price, quantity, expected_on)
                values (:request, :line, :price, :quantity, :expectedOn)""", lines);
    }

    static List<Quoted> answers(Tx tx, RequestNumber request) {
        return Sql.of(tx).query("""
                        select request, line, price, quantity, expected_on from price_answer
                         where request = :request order by line""").bind("request", request).list(Quoted.class);
    }

    /// Nobody needs to answer any more.
    static void closeOthers(Tx tx, PurchaseNumber purchase) {
        Sql.of(tx).update("""
                        update price_request set state = 'passed'
                         where purchase = :purchase and state in ('asked', 'answered')""").bind("purchase", purchase).run();
    }

    /// Another one is chosen instead.
    static void unchoose(Tx tx, PurchaseNumber purchase) {
        Sql.of(tx)
                .update("update price_request set state = 'answered' where purchase = :purchase and state = 'chosen'")
                .bind("purchase", purchase)
                .run();
    }
}
