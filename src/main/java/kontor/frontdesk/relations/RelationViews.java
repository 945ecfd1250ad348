package kontor.frontdesk.relations;

import java.time.Instant;
import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.RelationNumbers.CallNumber;
import kontor.kernel.RelationNumbers.ContactNumber;
import kontor.kernel.RelationNumbers.TaggedNumber;
import kontor.kernel.RelationNumbers.TaskNumber;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.kernel.Words;

/// The lists of contacts, calls, tasks and tags.
final class RelationViews {

    private RelationViews() {}

    static final View CONTACTS = View.named("contacts", RelationsRoom.READ, Side.DESK)
            .from("from contact k left join customer c on c.number = k.customer where true")
            .columns(
                    Column.of("number", ContactNumber.class, "k.number", 8).always(),
                    Column.of("state", ContactState.class, "case when k.left_on is null then 'here' else 'left' end", 8)
                            .wide(),
                    Column.text("name", "k.name", 22).always(),
                    Column.text("role", "k.role", 14),
                    Column.text("phone", "k.phone", 14),
                    Column.text("email", "k.email", 24).wide(),
                    Column.of("customer", CustomerNumber.class, "k.customer", 8).wide(),
                    Column.text("customer-name", "c.name", 18),
                    Column.of("left-on", LocalDate.class, "k.left_on", 11).wide())
            .orders(View.Order.by("number", Long.class, "k.seq").downwards().within("customer"))
            .searched("k.number")
            .done();

    static final View CALLS = View.named("calls", RelationsRoom.READ, Side.DESK)
            .from("""
                    from customer_call l
                    left join customer c on c.number = l.customer
                    left join contact k on k.number = l.contact
                    where true""")
            .columns(
                    Column.of("number", CallNumber.class, "l.number", 8).always(),
                    Column.of("at", Instant.class, "l.at", 16).always(),
                    Column.of("way", CallWay.class, "l.way", 10),
                    Column.of("customer", CustomerNumber.class, "l.customer", 8).wide(),
                    Column.text("customer-name", "c.name", 18),
                    Column.of("contact", ContactNumber.class, "l.contact", 8).wide(),
                    Column.text("contact-name", "k.name", 16).wide(),
                    Column.of("words", Words.class, "l.words", 24).always(),
                    Column.text("by", "l.by_whom", 12).wide())
            .orders(View.Order.by("number", Long.class, "l.seq").downwards().within("customer"))
            .searched("l.number")
            .done();

    private static View.Maker tasks(String name, String where) {
        return View.named(name, RelationsRoom.READ, Side.DESK)
                .from("from customer_task t left join customer c on c.number = t.customer where " + where)
                .columns(
                        Column.of("number", TaskNumber.class, "t.number", 8).always(),
                        Column.of("state", TaskState.class, "t.state", 8).always(),
                        Column.of("due", LocalDate.class, "t.due_on", 11).always(),
                        Column.text("title", "t.title", 24).always(),
                        Column.text("customer-name", "c.name", 16),
                        Column.of("customer", CustomerNumber.class, "t.customer", 8)
                                .wide(),
                        Column.of("owner", Login.class, "t.owner", 10),
                        Column.of("put-off", Long.class, "t.put_off", 6).wide(),
                        Column.of("made", Instant.class, "t.made_at", 16).wide(),
                        Column.of("ended", Instant.class, "t.ended_at", 16).wide(),
                        Column.of("outcome", Words.class, "t.outcome", 24).wide());
    }

    static final View TASKS = tasks("tasks", "true")
            .orders(
                    View.Order.by("number", Long.class, "t.seq").downwards().within("customer"),
                    View.Order.by("due", LocalDate.class, "t.due_on", Long.class, "t.seq")
                            .within("state"))
            .searched("t.number")
            .done();

    /// What is to be done today, and what should have been, by whoever looks.
    static final View DUE = tasks(
                    "tasks-due", "t.state = 'open' and t.due_on <= " + View.TODAY + " and t.owner = " + View.ME)
            .orders(View.Order.by("due", LocalDate.class, "t.due_on", Long.class, "t.seq"))
            .searched("t.number")
            .done();

    static final View TAGS = View.named("customer-tags", RelationsRoom.READ, Side.DESK)
            .from("from customer_tag g left join customer c on c.number = g.customer where true")
            .columns(
                    Column.of("number", TaggedNumber.class, "g.customer || '-' || g.tag", 24)
                            .data(),
                    Column.text("tag", "g.tag", 20).always(),
                    Column.of("customer", CustomerNumber.class, "g.customer", 8).always(),
                    Column.text("customer-name", "c.name", 26).always(),
                    Column.of("put-on", LocalDate.class, "g.put_on", 11),
                    Column.text("by", "g.by_whom", 12).wide())
            .orders(
                    View.Order.by("tag", String.class, "g.tag", Long.class, "g.seq"),
                    View.Order.by("number", Long.class, "g.seq").within("customer"))
            .searched("g.tag")
            .done();

    /// A call and a task that are forgotten are told of nobody.
    static final String ENDED_SAY_WHEN = """
            select 'task ' || number as fault from customer_task where (state = 'open') <> (ended_at is null)""";
}
