package kontor.backoffice.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of facts and of how far they have been taken note of.
final class FactSql {

    private FactSql() {}

    private static final String COLUMNS = """
            delivered, returned, asked, complaints, revenue, goods_cost, complaint_cost, stock_quantity, stock_value""";

    private static final String VALUES = """
            :delivered, :returned, :asked, :complaints, :revenue, :goodsCost, :complaintCost, :stockQuantity, :stockValue""";

    private record Row(
            ProductNumber product,
            long fold,
            LocalDate month,
            Quantity delivered,
            Quantity returned,
            Quantity asked,
            long complaints,
            Money revenue,
            Money goodsCost,
            Money complaintCost,
            Quantity stockQuantity,
            Money stockValue) {

        static Row of(Fact fact, long fold) {
            return new Row(
                    fact.product(),
                    fold,
                    fact.month(),
                    fact.delivered(),
                    fact.returned(),
                    fact.asked(),
                    fact.complaints(),
                    fact.revenue(),
                    fact.goodsCost(),
                    fact.complaintCost(),
                    fact.stockQuantity(),
                    fact.stockValue());
        }
    }

    /// How far a source has been taken note of.
    record Mark(long place, Optional<Instant> at) {}

    /// What is known of a complaint here.
    ///
    /// @param month of the day it was received
    /// @param cost  posted so far
    record Complaint(ComplaintNumber complaint, Optional<ProductNumber> product, LocalDate month, Money cost) {}

    /// The next fold. Nobody else takes note of anything until the transaction ends.
    static long fold(Tx tx) {
        var sql = Sql.of(tx);
        var last = sql.query("select place from fact_mark where source = 'fold' for update")
                .first(found -> found.whole("place"))
                .orElseThrow();
        sql.update("update fact_mark set place = :next where source = 'fold'")
                .bind("next", last + 1)
                .run();
        return last + 1;
    }

    static void add(Tx tx, long fold, List<Fact> facts) {
        var sql = Sql.of(tx);
        sql.batch(
                "insert into product_fact (product, fold, month, " + COLUMNS + ") values (:product, :fold, :month, "
                        + VALUES + ")",
                facts.stream().map(fact -> Row.of(fact, fold)).toList());
        for (var fact : facts) if (!summed(sql, fact)) begin(sql, fact);
    }

    private static boolean summed(Sql sql, Fact fact) {
        return sql.update("""
                        update product_month
                           set delivered = delivered + :delivered, returned = returned + :returned, asked = asked + :asked,
                               complaints = complaints + :complaints, revenue = revenue + :revenue,
                               goods_cost = goods_cost + :goodsCost, complaint_cost = complaint_cost + :complaintCost,
                               stock_quantity = stock_quantity + :stockQuantity, stock_value = stock_value + :stockValue
                         where product = :product and month = :month""").bindAll(fact).run() > 0;
    }

    private static void begin(Sql sql, Fact fact) {
        sql.update("insert into product_month (product, month, " + COLUMNS + ") values (:product, :month, " + VALUES
                        + ")")
                .bindAll(fact)
                .run();
    }

    /// A product's months, from all facts.
    static List<Fact> months(Tx tx, ProductNumber product) {
        return Sql.of(tx)
                .query("select product, month, " + COLUMNS
                        + " from product_month where product = :product order by product, month")
                .bind("product", product)
                .list(Fact.class);
    }

    /// A product's facts up to a fold.
    static List<Fact> upTo(Tx tx, ProductNumber product, long fold) {
        return Sql.of(tx)
                .query("select product, month, " + COLUMNS
                        + " from product_fact where product = :product and fold <= :fold order by product, fold, month")
                .bind("product", product)
                .bind("fold", fold)
                .list(Fact.class);
    }

    static Mark mark(Tx tx, String source) {
        return Sql.of(tx)
                .query("select place, at from fact_mark where source = :source")
                .bind("source", source)
                .first(Mark.class)
                .orElse(new Mark(0, Optional.empty()));
    }

    static void mark(Tx tx, String source, Mark mark) {
        var sql = Sql.of(tx);
        var known = sql.update("update fact_mark set place = :place, at = :at where source = :source")
                .bindAll(mark)
                .bind("source", source)
                .run();
        if (known == 0)
            sql.update("insert into fact_mark (source, place, at) values (:source, :place, :at)")
                    .bindAll(mark)
                    .bind("source", source)
                    .run();
    }

    static Optional<Complaint> complaint(Tx tx, ComplaintNumber number) {
        return Sql.of(tx)
                .query("select complaint, product, month, cost from complained where complaint = :number")
                .bind("number", number)
                .first(Complaint.class);
    }

    static void save(Tx tx, Complaint one) {
        var sql = Sql.of(tx);
        var known = sql.update("""
                        update complained set product = :product, month = :month, cost = :cost
                         where complaint = :complaint""").bindAll(one).run();
        if (known == 0) sql.update("""
                    insert into complained (complaint, product, month, cost)
                    values (:complaint, :product, :month, :cost)""").bindAll(one).run();
    }
}
