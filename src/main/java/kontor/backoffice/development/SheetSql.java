package kontor.backoffice.development;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.DecisionNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Tx;
import kontor.storage.Found;
import kontor.storage.Sql;

/// The tables of sheets and decisions.
final class SheetSql {

    private SheetSql() {}

    /// What the decision sheet shows of a product.
    ///
    /// @param fold the last facts in it
    record Sheet(ProductNumber product, long fold, Evidence evidence) {}

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private static final String FIGURES = """
            as_of, since, demand, delivered, returned, asked, complaints, revenue, goods_cost, complaint_cost, margin,
            complaint_rate, return_rate, forecast, forecast_error, stock_quantity, stock_at_risk""";

    private static final String VALUES = """
            :asOf, :since, :demandText, :delivered, :returned, :asked, :complaints, :revenue, :goodsCost, :complaintCost,
            :margin, :complaintRate, :returnRate, :forecast, :forecastError, :stockQuantity, :stockAtRisk""";

    static void save(Tx tx, Sheet sheet) {
        var sql = Sql.of(tx);
        sql.update("delete from product_sheet where product = :product")
                .bind("product", sheet.product())
                .run();
        figures(
                        sql.update("insert into product_sheet (product, fold, " + FIGURES
                                + ") values (:product, :fold, " + VALUES + ")"),
                        sheet.evidence())
                .bind("product", sheet.product())
                .bind("fold", sheet.fold())
                .run();
    }

    /// The sheet is to be brought up to date: its twelve months are taken for long gone.
    static void behind(Tx tx, ProductNumber product) {
        var known = Sql.of(tx)
                .update("update product_sheet set since = :long where product = :product")
                .bind("long", LONG_AGO)
                .bind("product", product)
                .run();
        if (known == 0) save(tx, new Sheet(product, 0, Evidence.of(List.of(), LONG_AGO)));
    }

    /// A decision that stands in the place of the one before.
    static void add(Tx tx, Decision decision) {
        var sql = Sql.of(tx);
        sql.update("update decision set state = 'replaced' where product = :product and state = 'standing'")
                .bind("product", decision.product())
                .run();
        figures(sql.update("""
                                insert into decision (number, seq, product, state, verdict, words, decided_at, decided_by,
                                       review_on, fold, %s)
                                values (:number, :seq, :product, 'standing', :verdict, :words, :decidedAt, :decidedBy,
                                       :reviewOn, :fold, %s)""".formatted(FIGURES, VALUES)), decision.evidence())
                .bind("number", decision.number())
                .bind("seq", decision.seq())
                .bind("product", decision.product())
                .bind("verdict", decision.verdict())
                .bind("words", decision.words())
                .bind("decidedAt", decision.decidedAt())
                .bind("decidedBy", decision.decidedBy())
                .bind("reviewOn", decision.reviewOn())
                .bind("fold", decision.fold())
                .run();
    }

    /// What a decision stood on.
    static Optional<Sheet> basis(Tx tx, DecisionNumber decision) {
        return Sql.of(tx)
                .query("select product, fold, " + FIGURES + " from decision where number = :number")
                .bind("number", decision)
                .first(found ->
                        new Sheet(found.get("product", ProductNumber.class), found.whole("fold"), evidence(found)));
    }

    private static Evidence evidence(Found found) {
        return new Evidence(
                found.get("as_of", LocalDate.class),
                found.get("since", LocalDate.class),
                Arrays.stream(found.text("demand").split(" ")).map(Quantity::of).toList(),
                found.quantity("delivered"),
                found.quantity("returned"),
                found.quantity("asked"),
                found.whole("complaints"),
                found.money("revenue"),
                found.money("goods_cost"),
                found.money("complaint_cost"),
                found.money("margin"),
                found.maybe("complaint_rate", Quantity.class),
                found.maybe("return_rate", Rate.class),
                found.maybe("forecast", Quantity.class),
                found.maybe("forecast_error", Quantity.class),
                found.quantity("stock_quantity"),
                found.money("stock_at_risk"));
    }

    private static Sql.Statement figures(Sql.Statement statement, Evidence evidence) {
        return statement
                .bind("asOf", evidence.asOf())
                .bind("since", evidence.since())
                .bind("demandText", evidence.demandText())
                .bind("delivered", evidence.delivered())
                .bind("returned", evidence.returned())
                .bind("asked", evidence.asked())
                .bind("complaints", evidence.complaints())
                .bind("revenue", evidence.revenue())
                .bind("goodsCost", evidence.goodsCost())
                .bind("complaintCost", evidence.complaintCost())
                .bind("margin", evidence.margin())
                .bind("complaintRate", evidence.complaintRate())
                .bind("returnRate", evidence.returnRate())
                .bind("forecast", evidence.forecast())
                .bind("forecastError", evidence.forecastError())
                .bind("stockQuantity", evidence.stockQuantity())
                .bind("stockAtRisk", evidence.stockAtRisk());
    }
}
