package kontor.backoffice.cases;

import java.time.Instant;
import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.ActionNumber;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.kernel.Words;
import kontor.registry.ClockKind;

/// What the office works off: each queue in the order in which it is to be done.
final class CaseQueues {

    private CaseQueues() {}

    private static final String ALIKE = """
            case when s.lot = a.lot then 'lot' when s.product = a.product and s.cause = a.cause then 'product-and-cause'
                 when s.product = a.product then 'product' when s.cause = a.cause then 'cause' else 'words' end""";

    private static final String RANK = """
            case when s.lot = a.lot then 4 when s.product = a.product and s.cause = a.cause then 3
                 when s.product = a.product then 2 when s.cause = a.cause then 1 else 0 end""";

    /// When the first of the office's clocks that run is due.
    static final String DUE = """
            (select min(k.due_at) from clock k
              where k.number = f.number and k.state = 'running' and k.side = 'office')""";

    /// What is owed next, safety and what is grave first, then the oldest.
    static final View OPEN = queue("case-queue", "f.todo in ('triage', 'answer')")
            .orders(View.Order.by("severity", Long.class, "f.urgency", Long.class, "f.seq")
                    .within("next", "state"))
            .done();

    /// What is owed by whoever looks.
    static final View MINE = queue("my-cases", "f.owner = {me} and f.todo in ('triage', 'answer')")
            .orders(View.Order.by("severity", Long.class, "f.urgency", Long.class, "f.seq"))
            .done();

    private static View.Maker queue(String name, String condition) {
        return View.named(name, CasesRoom.HANDLE, Side.OFFICE)
                .from("from case_file f where " + condition)
                .columns(
                        Column.of("number", ComplaintNumber.class, "f.number", 8)
                                .always(),
                        Column.of("state", CaseState.class, "f.state", 13),
                        Column.of("severity", Severity.class, "f.severity", 8).always(),
                        Column.of("safety", Boolean.class, "f.safety", 6).wide(),
                        Column.text("name", "f.name", 20).always(),
                        Column.of("product", ProductNumber.class, "f.product", 10),
                        Column.of("owner", Login.class, "f.owner", 9),
                        Column.of("due", Instant.class, DUE, 10),
                        Column.of("stage", Long.class, """
                                (select max(k.stage) from clock k where k.number = f.number and k.stopped_at is null
                                    and k.side = 'office')""", 5).data(),
                        Column.of("question", Asked.class, "f.question", 8).wide(),
                        Column.of("said", Words.class, "f.words", 60).wide(),
                        Column.of("cause", CauseCode.class, "f.cause", 16).data(),
                        Column.text("lot", "f.lot", 10).data(),
                        Column.of("planned", Long.class, CaseViews.PLANNED, 7).data(),
                        Column.of("next", Todo.class, "f.todo", 9).data())
                .searched("f.number");
    }

    /// What the office should have done by now, the longest overdue first; also what waits for a customer shows, once
    /// it was late before.
    static final View OVERDUE = View.named("cases-overdue", CasesRoom.HANDLE, Side.OFFICE)
            .from("""
                    from clock k join case_file f on f.number = k.number
                    where k.state = 'running' and k.side = 'office' and k.stage >= 100""")
            .columns(
                    Column.of("number", ComplaintNumber.class, "f.number", 8).always(),
                    Column.of("state", CaseState.class, "f.state", 13).always(),
                    Column.of("clock", ClockKind.class, "k.kind", 10).always(),
                    Column.of("due", Instant.class, "k.due_at", 10).always(),
                    Column.of("stage", Long.class, "k.stage", 5),
                    Column.text("name", "f.name", 20).always(),
                    Column.of("owner", Login.class, "f.owner", 9),
                    Column.of("severity", Severity.class, "f.severity", 8).wide(),
                    Column.of("product", ProductNumber.class, "f.product", 10).wide(),
                    Column.of("safety", Boolean.class, "f.safety", 6).wide(),
                    Column.of("planned", Long.class, CaseViews.PLANNED, 7).data(),
                    Column.of("next", Todo.class, "f.todo", 9).data())
            .orders(View.Order.by("due", Instant.class, "k.due_at", String.class, "k.number || k.kind"))
            .done();

    /// Closed complaints whose effect is to be judged by now.
    static final View VERIFY = View.named("cases-to-verify", CasesRoom.HANDLE, Side.OFFICE)
            .from("from case_file f where f.todo = 'verify' and f.verify_on <= {today}")
            .columns(
                    Column.of("number", ComplaintNumber.class, "f.number", 8).always(),
                    Column.of("state", CaseState.class, "f.state", 13).wide(),
                    Column.of("verify-on", LocalDate.class, "f.verify_on", 10).always(),
                    Column.text("name", "f.name", 20).always(),
                    Column.of("product", ProductNumber.class, "f.product", 10),
                    Column.of("cause", CauseCode.class, "f.cause", 16),
                    Column.of("owner", Login.class, "f.owner", 9),
                    Column.of("safety", Boolean.class, "f.safety", 6).wide(),
                    Column.of("planned", Long.class, CaseViews.PLANNED, 7).data(),
                    Column.of("next", Todo.class, "f.todo", 9).data())
            .orders(View.Order.by("verify-on", LocalDate.class, "f.verify_on", Long.class, "f.seq"))
            .searched("f.number")
            .done();

    /// Credits that were promised and are accounting's to give.
    static final View CREDITS = View.named("credits-to-give", CasesRoom.CREDITS, Side.OFFICE)
            .from("""
                    from case_action a join case_file f on f.number = a.number
                    where a.state = 'open' and a.action = 'credit'""")
            .columns(
                    Column.of("number", ActionNumber.class, "a.number || '-' || a.place", 10)
                            .under("a.number")
                            .always(),
                    Column.of("complaint", ComplaintNumber.class, "a.number", 8).always(),
                    Column.of("amount", Money.class, "a.amount", 11).always(),
                    Column.text("name", "f.name", 20).always(),
                    Column.of("order", OrderNumber.class, "f.order_number", 8),
                    Column.of("customer", CustomerNumber.class, "f.customer", 8).wide(),
                    Column.of("note", Words.class, "a.note", 24),
                    Column.of("planned", Instant.class, "a.planned_at", 10))
            .orders(View.Order.by("planned", Instant.class, "a.planned_at", String.class, "a.number || '-' || a.place"))
            .done();

    /// What has been seen of another case before: the same lot, product, cause, or words.
    static final View SIMILAR = View.named("similar-cases", CasesRoom.READ, Side.OFFICE)
            .from("from case_file s cross join case_file a where true")
            .columns(
                    Column.of("number", ComplaintNumber.class, "s.number", 8).always(),
                    Column.of("complaint", ComplaintNumber.class, "a.number", 8).data(),
                    Column.of("common", Alike.class, ALIKE, 18).always(),
                    Column.of("state", CaseState.class, "s.state", 13),
                    Column.of("cause", CauseCode.class, "s.cause", 16),
                    Column.of("said", Words.class, "s.words", 30).always(),
                    Column.of("product", ProductNumber.class, "s.product", 10).wide(),
                    Column.text("lot", "s.lot", 10).wide(),
                    Column.of("answer", Words.class, "s.answer", 40).wide(),
                    Column.of("effect", Effect.class, "s.effect", 12).wide())
            .orders(View.Order.by("common", Long.class, RANK, Long.class, "s.seq")
                    .downwards())
            .alike(CaseWords.ALIKE, "complaint")
            .done();

    /// What the same customer has complained of before and since.
    static final View EARLIER = View.named("cases-of-customer", CasesRoom.READ, Side.OFFICE)
            .from("from case_file a join case_file s on s.customer = a.customer and s.number <> a.number where true")
            .columns(
                    Column.of("number", ComplaintNumber.class, "s.number", 8).always(),
                    Column.of("complaint", ComplaintNumber.class, "a.number", 8).data(),
                    Column.of("state", CaseState.class, "s.state", 13).always(),
                    Column.of("opened", LocalDate.class, "s.opened_on", 10),
                    Column.of("product", ProductNumber.class, "s.product", 10),
                    Column.of("cause", CauseCode.class, "s.cause", 16),
                    Column.of("said", Words.class, "s.words", 30).always(),
                    Column.of("answer", Words.class, "s.answer", 40).wide())
            .orders(View.Order.by("number", Long.class, "s.seq").downwards())
            .done();

    /// What a complaint has cost, by account: what the postings that carry its number come to.
    static final View COSTS = View.named("case-costs", CasesRoom.READ, Side.OFFICE)
            .from("""
                    from (select p.case_number, p.account, sum(p.amount) as amount, count(*) as postings
                            from posting p where p.case_number is not null
                           group by p.case_number, p.account) s
                    left join account a on a.number = s.account
                    where true""")
            .columns(
                    Column.text("number", "s.case_number || '-' || s.account", 12)
                            .under("s.case_number")
                            .data(),
                    Column.of("complaint", ComplaintNumber.class, "s.case_number", 8)
                            .always(),
                    Column.of("account", AccountNumber.class, "s.account", 8).always(),
                    Column.of("name", Label.class, "a.label", 30),
                    Column.of("postings", Long.class, "s.postings", 8),
                    Column.of("amount", Money.class, "cast(s.amount as bigint)", 12)
                            .always())
            .orders(View.Order.by(
                    "complaint", ComplaintNumber.class, "s.case_number", AccountNumber.class, "s.account"))
            .done();
}
