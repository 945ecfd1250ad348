package kontor.backoffice.cases;

import java.time.Instant;
import java.time.LocalDate;
import kontor.hatch.Remedy;
import kontor.hatch.Wish;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ActionNumber;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.kernel.Words;

/// What can be seen of cases, one by one.
final class CaseViews {

    private CaseViews() {}

    /// Whole days a case has been open, until today or until the customer was told.
    private static final String AGE = """
            cast((extract(epoch from coalesce(cast(f.told_at as date), {today})) - extract(epoch from f.opened_on)) / 86400
                 as bigint) + f.spent / 86400000000""";

    /// How many actions stand in a case's plan.
    static final String PLANNED = "(select count(*) from case_action a where a.number = f.number)";

    static final View CASES = View.named("cases", CasesRoom.READ, Side.OFFICE)
            .from("from case_file f left join product p on p.number = f.product where true")
            .columns(
                    Column.of("number", ComplaintNumber.class, "f.number", 8).always(),
                    Column.of("state", CaseState.class, "f.state", 13).always(),
                    Column.of("severity", Severity.class, "f.severity", 8),
                    Column.of("safety", Boolean.class, "f.safety", 6).wide(),
                    Column.text("name", "f.name", 20).always(),
                    Column.of("product", ProductNumber.class, "f.product", 10),
                    Column.text("product-name", "p.name", 24).wide(),
                    Column.of("owner", Login.class, "f.owner", 9),
                    Column.of("age", Long.class, AGE, 4),
                    Column.of("cause", CauseCode.class, "f.cause", 16).wide(),
                    Column.text("lot", "f.lot", 10).wide(),
                    Column.of("order", OrderNumber.class, "f.order_number", 8).wide(),
                    Column.of("customer", CustomerNumber.class, "f.customer", 8).wide(),
                    Column.of("wish", Wish.class, "f.wish", 11).wide(),
                    Column.of("holder", Holder.class, "f.holder", 8).wide(),
                    Column.of("question", Asked.class, "f.question", 8).wide(),
                    Column.of("reopened", Long.class, "f.reopened", 8).wide(),
                    Column.of("next", Todo.class, "f.todo", 9).data(),
                    Column.of("planned", Long.class, PLANNED, 7).data(),
                    Column.of("verify-on", LocalDate.class, "f.verify_on", 10).data(),
                    Column.of("effect", Effect.class, "f.effect", 8).data(),
                    Column.of("week", LocalDate.class, "f.week", 10).data(),
                    Column.of("age-band", AgeBand.class, CasePictures.BAND, 11).data(),
                    Column.of("this-year", Boolean.class, CauseViews.THIS_YEAR, 6)
                            .data(),
                    Column.of("said", Words.class, "f.words", 40).data(),
                    Column.of("desk-note", Words.class, "f.note", 40).data(),
                    Column.of("finding", Words.class, "f.finding", 40).data(),
                    Column.of("answer", Words.class, "f.answer", 40).data())
            .orders(
                    View.Order.by("number", Long.class, "f.seq")
                            .downwards()
                            .within("state", "owner", "product", "lot", "cause", "customer", "order", "week", "holder"),
                    View.Order.by("severity", Long.class, "f.urgency", Long.class, "f.seq")
                            .within("state", "next"))
            .searched("f.number")
            .indexed(CaseWords.INDEX)
            .done();

    /// All of one case, for its card.
    static final View CARD = View.named("case", CasesRoom.READ, Side.OFFICE)
            .from("""
                    from case_file f left join product p on p.number = f.product left join cause c on c.code = f.cause
                    where true""")
            .columns(
                    Column.of("number", ComplaintNumber.class, "f.number", 8).always(),
                    Column.of("state", CaseState.class, "f.state", 13).always(),
                    Column.text("name", "f.name", 20).always(),
                    Column.of("customer", CustomerNumber.class, "f.customer", 8),
                    Column.of("severity", Severity.class, "f.severity", 8),
                    Column.of("safety", Boolean.class, "case when f.safety then true end", 6),
                    Column.of("product", ProductNumber.class, "f.product", 10),
                    Column.text("product-name", "p.name", 24),
                    Column.text("lot", "f.lot", 10),
                    Column.of("order", OrderNumber.class, "f.order_number", 8),
                    Column.of("owner", Login.class, "f.owner", 9),
                    Column.of("wish", Wish.class, "f.wish", 11),
                    Column.of("holder", Holder.class, "f.holder", 8),
                    Column.of("age", Long.class, AGE, 4),
                    Column.of("due", Instant.class, CaseQueues.DUE, 10),
                    Column.of("question", Asked.class, "case when f.question <> 'nothing' then f.question end", 8),
                    Column.of("reopened", Long.class, "case when f.reopened > 0 then f.reopened end", 8),
                    Column.of("cause", Label.class, "c.label", 24),
                    Column.of("cost", Money.class, """
                            (select cast(sum(p.amount) as bigint) from posting p where p.case_number = f.number)""", 11),
                    Column.of("verify-on", LocalDate.class, "f.verify_on", 10),
                    Column.of("effect", Effect.class, "f.effect", 8),
                    Column.of("planned", Long.class, PLANNED, 7).data(),
                    Column.of("next", Todo.class, "f.todo", 9).data(),
                    Column.of("said", Words.class, "f.words", 40),
                    Column.of("desk-note", Words.class, "f.note", 40),
                    Column.of("finding", Words.class, "f.finding", 40),
                    Column.of("answer", Words.class, "f.answer", 40))
            .orders(View.Order.by("number", Long.class, "f.seq").downwards())
            .searched("f.number")
            .done();

    static final View CUSTODY = View.named("custody", CasesRoom.READ, Side.OFFICE)
            .from("from custody c where true")
            .columns(
                    Column.text("number", "c.number || '-' || c.place", 10)
                            .under("c.number")
                            .data(),
                    Column.of("complaint", ComplaintNumber.class, "c.number", 8).always(),
                    Column.of("side", Holder.class, "c.side", 8).always(),
                    Column.of("came-by", Crossing.class, "c.reason", 10).always(),
                    Column.text("giver", "c.giver", 12),
                    Column.text("taker", "c.taker", 12),
                    Column.of("from", Instant.class, "c.from_at", 20),
                    Column.of("to", Instant.class, "c.to_at", 20),
                    Column.text("month", "c.side_month", 15).data())
            .orders(
                    View.Order.by("complaint", ComplaintNumber.class, "c.number", Long.class, "c.place")
                            .within("complaint"),
                    View.Order.by("from", Instant.class, "c.from_at", String.class, "c.number || '-' || c.place"))
            .searched("c.number")
            .done();

    static final View HISTORY = View.named("case-history", CasesRoom.READ, Side.OFFICE)
            .from("from case_step s where true")
            .columns(
                    Column.text("number", "s.number || '-' || s.place", 10)
                            .under("s.number")
                            .data(),
                    Column.of("complaint", ComplaintNumber.class, "s.number", 8).data(),
                    Column.of("at", Instant.class, "s.at", 20).always(),
                    Column.of("step", Step.class, "s.step", 12).always(),
                    Column.text("who", "s.who", 12).always(),
                    Column.of("note", Words.class, "s.note", 32).always(),
                    Column.of("to", CaseState.class, "s.to_state", 13).wide())
            .orders(View.Order.by("number", ComplaintNumber.class, "s.number", Long.class, "s.place")
                    .downwards())
            .searched("s.number")
            .done();

    /// A revision of the product that cites the case does what was planned; the others say themselves what they did.
    private static final String DONE = """
            case when a.action = 'revision' and exists (select 1 from product_revision r where r.complaint = a.number)
                 then 'done' else a.state end""";

    private static final String DOCUMENT = """
            coalesce(a.document, case when a.action = 'revision' then
                     (select max(r.number) from product_revision r where r.complaint = a.number) end)""";

    static final View ACTIONS = View.named("case-actions", CasesRoom.READ, Side.OFFICE)
            .from("from case_action a join case_file f on f.number = a.number where true")
            .columns(
                    Column.of("number", ActionNumber.class, "a.number || '-' || a.place", 10)
                            .under("a.number")
                            .always(),
                    Column.of("state", ActionState.class, DONE, 9).always(),
                    Column.of("action", Remedy.class, "a.action", 14).always(),
                    Column.of("amount", Money.class, "a.amount", 11),
                    Column.text("document", DOCUMENT, 10),
                    Column.of("note", Words.class, "a.note", 24),
                    Column.of("complaint", ComplaintNumber.class, "a.number", 8).wide(),
                    Column.text("name", "f.name", 20).wide(),
                    Column.of("order", OrderNumber.class, "f.order_number", 8).wide(),
                    Column.of("product", ProductNumber.class, "a.product", 10).wide(),
                    Column.of("quantity", Quantity.class, "a.quantity", 8).wide(),
                    Column.of("planned", Instant.class, "a.planned_at", 20).wide(),
                    Column.text("planned-by", "a.planned_by", 12).wide(),
                    Column.of("done", Instant.class, "a.done_at", 20).wide())
            .orders(
                    View.Order.by("number", ComplaintNumber.class, "a.number", Long.class, "a.place"),
                    View.Order.by("planned", Instant.class, "a.planned_at", String.class, "a.number || '-' || a.place"))
            .searched("a.number")
            .done();
}
