package kontor.frontdesk.pipeline;

import java.time.LocalDate;
import kontor.frontdesk.quotes.LostReason;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.SalesNumbers.LeadNumber;
import kontor.kernel.SalesNumbers.OpportunityNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of the pipeline, and what must always hold of it.
final class PipelineViews {

    private PipelineViews() {}

    static final View LEADS = View.named("leads", PipelineRoom.READ, Side.DESK)
            .from("from lead l where true")
            .columns(
                    Column.of("number", LeadNumber.class, "l.number", 8).always(),
                    Column.of("state", LeadState.class, "l.state", 9).always(),
                    Column.text("name", "l.name", 24).always(),
                    Column.text("phone", "l.phone", 14),
                    Column.text("wish", "l.wish", 20),
                    Column.text("email", "l.email", 24).wide(),
                    Column.text("source", "l.source", 16).wide(),
                    Column.of("noted", LocalDate.class, "l.noted_on", 10).wide(),
                    Column.of("customer", CustomerNumber.class, "l.customer", 8).wide(),
                    Column.of("opportunity", OpportunityNumber.class, "l.opportunity", 8)
                            .wide())
            .orders(View.Order.by("number", Long.class, "l.seq").downwards().within("state"))
            .searched("l.name_key", "l.number")
            .done();

    private static final String FROM = "from opportunity o left join customer c on c.number = o.customer where ";

    static final View OPPORTUNITIES = opportunities("opportunities")
            .from(FROM + "true")
            .orders(View.Order.by("number", Long.class, "o.seq").downwards().within("state", "customer"))
            .done();

    /// What is to be done today, or should have been.
    static final View NEXT = opportunities("next-actions")
            .from(FROM + "o.next_on <= " + View.TODAY)
            .orders(View.Order.by("next-on", LocalDate.class, "o.next_on", Long.class, "o.seq"))
            .done();

    private static View.Maker opportunities(String name) {
        return View.named(name, PipelineRoom.READ, Side.DESK)
                .columns(
                        Column.of("number", OpportunityNumber.class, "o.number", 7)
                                .always(),
                        Column.of("state", OpportunityState.class, "o.state", 6).always(),
                        Column.text("name", "c.name", 18).always(),
                        Column.of("stage", Stage.class, "o.stage", 10),
                        Column.of("amount", Money.class, "o.amount", 11),
                        Column.of("next-on", LocalDate.class, "o.next_on", 10).always(),
                        Column.text("next-action", "o.next_action", 20).wide(),
                        Column.text("title", "o.title", 24).wide(),
                        Column.of("probability", Long.class, "o.probability", 6).wide(),
                        Column.of("lost", LostReason.class, "o.reason", 12).wide(),
                        Column.text("note", "o.note", 20).wide(),
                        Column.of("customer", CustomerNumber.class, "o.customer", 8)
                                .wide(),
                        Column.of("opened", LocalDate.class, "o.opened_on", 10).data(),
                        Column.of("closed", LocalDate.class, "o.closed_on", 10).data())
                .searched("o.number");
    }

    /// What is open, by stage: what it comes to, and what of it is to be expected.
    static final View FORECAST = View.named("forecast", PipelineRoom.READ, Side.DESK)
            .from("""
                    from (select o.stage, min(o.probability) as least, count(*) as many,
                                 cast(sum(o.amount) as bigint) as amount,
                                 cast(sum(round(cast(o.amount * o.probability as decimal(30, 2)) / 100, 0)) as bigint) as weighted
                            from opportunity o where o.state = 'open' group by o.stage) f where true""")
            .columns(
                    Column.of("stage", Stage.class, "f.stage", 14).always(),
                    Column.of("count", Long.class, "f.many", 6).always(),
                    Column.of("amount", Money.class, "f.amount", 14).always(),
                    Column.of("weighted", Money.class, "f.weighted", 14).always())
            .orders(View.Order.by("stage", String.class, "f.stage"))
            .done();

    static final String WITH_NEXT = """
            select 'opportunity ' || number as fault from opportunity
             where (state = 'open') <> (next_action is not null and next_on is not null)
                or (state = 'lost') <> (reason is not null) or (state = 'open') = (closed_on is not null)""";
}
