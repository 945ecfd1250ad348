package kontor.backoffice.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.DecisionNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.registry.ProductState;

/// What is known about selling each product, what was decided on it, and what must always hold of both.
final class SheetViews {

    private SheetViews() {}

    /// One row a product, as of the last that was noted of it.
    static final View SHEET = View.named("decision-sheet", DevelopmentRoom.SHEET, Side.OFFICE)
            .from("""
                    from product p
                    left join product_sheet s on s.product = p.number
                    left join decision d on d.product = p.number and d.state = 'standing'
                    where true""")
            .columns(sheet())
            .orders(
                    View.Order.by("product", ProductNumber.class, "p.number"),
                    View.Order.by("name", String.class, "p.name_key", ProductNumber.class, "p.number"))
            .searched("p.name_key", "p.number_key")
            .indexed("product")
            .done();

    /// Every decision with the figures it stood on.
    static final View DECISIONS = View.named("decisions", DevelopmentRoom.SHEET, Side.OFFICE)
            .from("from decision s left join product p on p.number = s.product where true")
            .columns(decisions())
            .orders(
                    View.Order.by("number", Long.class, "s.seq").downwards().within("product", "state"),
                    View.Order.by("review", LocalDate.class, "s.review_on", DecisionNumber.class, "s.number")
                            .within("state"))
            .searched("s.number")
            .done();

    /// What each product came to in each month.
    static final View MONTHS = View.named("product-months", DevelopmentRoom.SHEET, Side.OFFICE)
            .from("from product_month m where true")
            .columns(
                    Column.text("number", "m.product || '-' || substring(cast(m.month as varchar), 1, 7)", 14)
                            .under("m.product")
                            .data(),
                    Column.of("product", ProductNumber.class, "m.product", 10),
                    Column.text("month", "substring(cast(m.month as varchar), 1, 7)", 7)
                            .always(),
                    Column.of("delivered", Quantity.class, "m.delivered", 9).always(),
                    Column.of("asked", Quantity.class, "m.asked", 8),
                    Column.of("returned", Quantity.class, "m.returned", 8),
                    Column.of("complaints", Long.class, "m.complaints", 6),
                    Column.of("revenue", Money.class, "m.revenue", 13),
                    Column.of("goods-cost", Money.class, "m.goods_cost", 13).wide(),
                    Column.of("complaint-cost", Money.class, "m.complaint_cost", 12)
                            .wide(),
                    Column.of("margin", Money.class, "m.revenue - m.goods_cost - m.complaint_cost", 13))
            .orders(View.Order.by("number", ProductNumber.class, "m.product", LocalDate.class, "m.month")
                    .within("product"))
            .done();

    private static Column<?>[] sheet() {
        var columns = new ArrayList<Column<?>>(List.of(
                Column.of("product", ProductNumber.class, "p.number", 10).always(),
                Column.text("name", "p.name", 20).always(),
                Column.of("state", ProductState.class, "p.state", 12).wide()));
        columns.addAll(figures());
        columns.addAll(List.of(
                Column.of("decision", DecisionNumber.class, "d.number", 6).wide(),
                Column.of("verdict", DecisionVerdict.class, "d.verdict", 10).wide(),
                Column.text("decided-by", "d.decided_by", 10).wide(),
                Column.of("review", LocalDate.class, "d.review_on", 10).wide()));
        return columns.toArray(new Column<?>[0]);
    }

    private static Column<?>[] decisions() {
        var columns = new ArrayList<Column<?>>(List.of(
                Column.of("number", DecisionNumber.class, "s.number", 6).always(),
                Column.of("state", DecisionState.class, "s.state", 9).wide(),
                Column.of("product", ProductNumber.class, "s.product", 10).always(),
                Column.text("name", "p.name", 20),
                Column.of("verdict", DecisionVerdict.class, "s.verdict", 10).always(),
                Column.of("review", LocalDate.class, "s.review_on", 10),
                Column.of("due", Boolean.class, "s.state = 'standing' and s.review_on <= " + View.TODAY, 4)
                        .wide(),
                Column.text("words", "s.words", 30).wide(),
                Column.of("at", Instant.class, "s.decided_at", 17).wide(),
                Column.text("decided-by", "s.decided_by", 10)));
        columns.addAll(figures());
        return columns.toArray(new Column<?>[0]);
    }

    private static List<Column<?>> figures() {
        return List.of(
                Column.of("margin", Money.class, "s.margin", 13),
                Column.of("delivered", Quantity.class, "s.delivered", 9),
                Column.of("asked", Quantity.class, "s.asked", 7),
                Column.of("complaint-rate", Quantity.class, "s.complaint_rate", 8),
                Column.of("return-rate", Rate.class, "s.return_rate", 8).wide(),
                Column.of("forecast", Quantity.class, "s.forecast", 8).wide(),
                Column.of("forecast-error", Quantity.class, "s.forecast_error", 8)
                        .wide(),
                Column.of(
                                "method",
                                ForecastMethod.class,
                                "case when s.forecast is null then null when s.forecast_error is null then 'naive'"
                                        + " else 'smoothing' end",
                                12)
                        .wide(),
                Column.of("stock-at-risk", Money.class, "s.stock_at_risk", 12).wide(),
                Column.of("stock", Quantity.class, "s.stock_quantity", 8).wide(),
                Column.of("revenue", Money.class, "s.revenue", 13).wide(),
                Column.of("goods-cost", Money.class, "s.goods_cost", 13).wide(),
                Column.of("complaint-cost", Money.class, "s.complaint_cost", 12).wide(),
                Column.of("complaints", Long.class, "s.complaints", 6).wide(),
                Column.of("returned", Quantity.class, "s.returned", 8).wide(),
                Column.text("demand", "s.demand", 24).wide(),
                Column.of("since", LocalDate.class, "s.since", 10).data(),
                Column.of("as-of", LocalDate.class, "s.as_of", 10).wide());
    }

    private static final String SUMS = """
            coalesce(sum(f.delivered), 0) <> %1$s.delivered or coalesce(sum(f.returned), 0) <> %1$s.returned
                or coalesce(sum(f.asked), 0) <> %1$s.asked or coalesce(sum(f.complaints), 0) <> %1$s.complaints
                or coalesce(sum(f.revenue), 0) <> %1$s.revenue or coalesce(sum(f.goods_cost), 0) <> %1$s.goods_cost
                or coalesce(sum(f.complaint_cost), 0) <> %1$s.complaint_cost""";

    private static final String GROUPED =
            "%1$s.delivered, %1$s.returned, %1$s.asked, %1$s.complaints, %1$s.revenue, %1$s.goods_cost, %1$s.complaint_cost";

    /// The facts up to a decision's fold, in its twelve months, still come to what it stood on.
    static final String AS_DECIDED = """
            select 'decision ' || d.number as fault
              from decision d
              left join product_fact f on f.product = d.product and f.fold <= d.fold
                                      and f.month >= d.since and f.month <= d.as_of
             group by d.number, %s
            having %s""".formatted(GROUPED.formatted("d"), SUMS.formatted("d"));

    static final String MONTHS_AS_FACTS = """
            select 'product ' || m.product || ' in ' || cast(m.month as varchar) as fault
              from product_month m
              left join product_fact f on f.product = m.product and f.month = m.month
             group by m.product, m.month, m.stock_value, %s
            having %s or coalesce(sum(f.stock_value), 0) <> m.stock_value""".formatted(GROUPED.formatted("m"), SUMS.formatted("m"));

    /// Decisions about the states that want one.
    static final String DECIDED = """
            select 'decision ' || s.decision || ' of product ' || s.product as fault
              from product_step s left join decision d on d.number = s.decision and d.product = s.product
             where s.decision is not null and d.number is null""";
}
