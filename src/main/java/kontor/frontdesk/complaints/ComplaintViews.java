package kontor.frontdesk.complaints;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kontor.hatch.Channel;
import kontor.hatch.Reaction;
import kontor.hatch.Remedy;
import kontor.hatch.Wish;
import kontor.kernel.Column;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.kernel.Words;

/// What the desk sees of complaints: its own rows, and where the office's case of each stands.
final class ComplaintViews {

    private ComplaintViews() {}

    private static final String FROM = "from complaint k left join case_file c on c.number = k.number where ";

    /// Where nothing is kept, an index is read from its first value on: H2 else reads all that are empty first.
    static final String LONG_AGO = "timestamp with time zone '1900-01-01 00:00:00+00'";

    private static final String DUE =
            "(select min(o.due_at) from clock o where o.number = k.number and o.stopped_at is null)";

    private static final List<Column<?>> SHOWN = List.of(
            Column.of("number", ComplaintNumber.class, "k.number", 8).always(),
            Column.of("state", ComplaintState.class, "k.state", 12).always(),
            Column.of("customer", CustomerNumber.class, "k.customer", 8).wide(),
            Column.text("name", "k.name", 18).always(),
            Column.of("wish", Wish.class, "k.wish", 12).wide(),
            Column.of("words", Words.class, "k.words", 22),
            Column.of("case-state", Standing.class, "c.state", 13),
            Column.of("owner", Login.class, "c.owner", 10).wide(),
            Column.of("due", Instant.class, DUE, 12).wide(),
            Column.of("received", Instant.class, "k.received_at", 12).wide());

    private static final List<Column<?>> MORE = List.of(
            Column.of("contact", kontor.kernel.Name.class, "k.contact", 20).data(),
            Column.of("order", OrderNumber.class, "k.order_number", 8).data(),
            Column.of("line", Long.class, "k.line", 5).data(),
            Column.of("product", ProductNumber.class, "k.product", 10).data(),
            Column.text("unmatched", "k.unmatched", 20).data(),
            Column.of("language", Lang.class, "k.language", 8).data(),
            Column.text("taken-by", "k.taken_by", 14).data(),
            Column.of("remedy", Remedy.class, "k.remedy", 14).data(),
            Column.of("rejected", Boolean.class, "case when k.answer is null then null else k.rejected end", 8)
                    .data(),
            Column.of("answer", Words.class, "k.answer", 30).data(),
            Column.of("question", Words.class, "k.question", 30).data(),
            Column.of("question-put", Instant.class, "k.question_put_at", 12).data(),
            Column.of("channel", Channel.class, "k.channel", 8).data(),
            Column.of("reaction", Reaction.class, "k.reaction", 10).data(),
            Column.of("told", Instant.class, "k.told_at", 12).data(),
            Column.of("closes", Instant.class, "k.closes_at", 12).data(),
            Column.of("reopened", Long.class, "case when k.reopened > 0 then k.reopened end", 8)
                    .data(),
            Column.text("reference", "k.reference", 16).data());

    static final View COMPLAINTS = View.named("complaints", ComplaintsRoom.READ, Side.DESK)
            .from(FROM + "true")
            .columns(Stream.concat(SHOWN.stream(), MORE.stream()).toArray(Column<?>[]::new))
            .orders(View.Order.by("number", Long.class, "k.seq")
                    .downwards()
                    .within("customer", "state", "order", "product", "reaction"))
            .searched("k.number")
            .indexed("complaint")
            .done();

    /// What the desk itself must do something about, the longest waiting first. Its numbers are plain texts, so that a
    /// customer's card shows their complaints once.
    static final View AT_THE_DESK = View.named("desk-complaints", ComplaintsRoom.READ, Side.DESK)
            .from("from complaint k where k.desk_since > " + LONG_AGO)
            .columns(
                    Column.of("number", ComplaintNumber.class, "k.number", 8).always(),
                    Column.of("state", ComplaintState.class, "k.state", 12).always(),
                    Column.text("customer", "k.customer", 8).wide(),
                    Column.text("name", "k.name", 18).always(),
                    Column.of("wish", Wish.class, "k.wish", 12).wide(),
                    Column.of("words", Words.class, "k.words", 26),
                    Column.of("due", Instant.class, DUE, 12),
                    Column.of("received", Instant.class, "k.received_at", 12).wide(),
                    Column.text("order", "k.order_number", 8).data(),
                    Column.of("line", Long.class, "k.line", 5).data(),
                    Column.text("product", "k.product", 10).data())
            .orders(View.Order.by("received", Instant.class, "k.desk_since", Long.class, "k.seq")
                    .within("state"))
            .done();

    static final View HISTORY = View.named("complaint-history", ComplaintsRoom.READ, Side.DESK)
            .from("from complaint_step s where true")
            .columns(
                    Column.text("number", "s.complaint || '-' || s.place", 10)
                            .under("s.complaint")
                            .data(),
                    Column.of("complaint", ComplaintNumber.class, "s.complaint", 8)
                            .data(),
                    Column.of("at", Instant.class, "s.at", 12).always(),
                    Column.of("step", ComplaintStep.class, "s.step", 16).always(),
                    Column.text("by", "s.by_whom", 11),
                    Column.of("from", ComplaintState.class, "s.from_state", 12).wide(),
                    Column.of("to", ComplaintState.class, "s.to_state", 12).wide(),
                    Column.of("note", Words.class, "s.note", 32).always())
            .orders(View.Order.by("number", ComplaintNumber.class, "s.complaint", Long.class, "s.place"))
            .done();

    private static final List<Column<?>> TELL = List.of(
            Column.of("number", kontor.kernel.Numbers.TellNumber.class, "t.number", 7)
                    .always(),
            Column.of("kind", TellKind.class, "t.kind", 14).always(),
            Column.of("customer", CustomerNumber.class, "t.customer", 8).wide(),
            Column.text("name", "t.name", 18).always(),
            Column.of("words", Words.class, "t.words", 30),
            Column.of("complaint", ComplaintNumber.class, "t.complaint", 8).wide(),
            Column.text("subject", "t.subject", 8).data(),
            Column.of("since", Instant.class, "t.since", 12));

    static final View TO_TELL = View.named("to-tell", ComplaintsRoom.READ, Side.DESK)
            .from("from to_tell t where t.state = 'waiting'")
            .columns(Stream.concat(
                            TELL.stream(),
                            Stream.of(Column.of("state", TellState.class, "t.state", 9)
                                    .data()))
                    .toArray(Column<?>[]::new))
            .orders(View.Order.by("number", Long.class, "t.seq").within("state", "kind", "customer", "complaint"))
            .done();

    static final View TOLD = View.named("told", ComplaintsRoom.READ, Side.DESK)
            .from("from to_tell t where t.state <> 'waiting'")
            .columns(Stream.concat(
                            TELL.stream(),
                            Stream.of(
                                    Column.of("state", TellState.class, "t.state", 11),
                                    Column.of("told", Instant.class, "t.told_at", 12),
                                    Column.text("by", "t.told_by", 12).wide(),
                                    Column.of("channel", Channel.class, "t.channel", 8)
                                            .wide(),
                                    Column.of("reaction", Reaction.class, "t.reaction", 10)
                                            .wide()))
                    .toArray(Column<?>[]::new))
            .orders(View.Order.by("number", Long.class, "t.seq").downwards().within("state", "customer", "complaint"))
            .done();

    /// The state is where the last step led, and every step begins where the one before it ended.
    static final String STATE_AS_STEPS = """
            select 'complaint ' || k.number || ' is ' || k.state as fault from complaint k
              left join complaint_step s on s.complaint = k.number and s.place = k.steps
             where s.to_state is null or s.to_state <> k.state
             union all
            select 'complaint ' || s.complaint || ' step ' || s.place as fault from complaint_step s
              join complaint_step b on b.complaint = s.complaint and b.place = s.place - 1
             where s.from_state <> b.to_state""";

    /// An answer waits to be told exactly while the complaint is answered, a question exactly while it is not put.
    static final String TO_TELL_AS_STATE = """
            select 'complaint ' || k.number || ' is answered and nothing is to be told' as fault from complaint k
             where k.state = 'answered'
               and not exists (select 1 from to_tell t
                                where t.kind = 'answer' and t.subject = k.number and t.state = 'waiting')
             union all
            select t.number || ' tells of complaint ' || k.number || ', which is ' || k.state as fault
              from to_tell t join complaint k on k.number = t.subject
             where t.state = 'waiting'
               and (t.kind = 'answer' and k.state <> 'answered'
                    or t.kind = 'bounce' and k.state <> 'acknowledged'
                    or t.kind = 'question' and (k.question is null or k.question_put_at is not null))""";

    /// What the desk must do something about is in its queue; what closes by itself is told.
    static final String QUEUES_AS_STATE = """
            select 'complaint ' || number || ' is ' || state as fault from complaint
             where (desk_since is not null) <> (state in ('received', 'acknowledged'))
                or (closes_at is not null) <> (state = 'told' and coalesce(reaction, '') <> 'disputed')""";

    /// Where a complaint stands and where its case does belong together, once neither side has news of it to hear.
    static final String BOTH_SIDES = """
            select 'complaint ' || k.number || ' is ' || k.state || ', its case ' || coalesce(c.state, 'is not there')
                   as fault
              from complaint k left join case_file c on c.number = k.number
             where not (k.state = 'received' and c.number is null
                        or k.state = 'acknowledged' and coalesce(c.state, 'bounced') = 'bounced'
                        or k.state = 'forwarded' and coalesce(c.state, '') in ('waiting', 'triage', 'investigation', 'action')
                        or k.state = 'reopened' and coalesce(c.state, '') in ('triage', 'investigation', 'action')
                        or k.state in ('answered', 'told') and coalesce(c.state, '') = 'answered'
                        or k.state = 'closed' and coalesce(c.state, '') in ('answered', 'verified'))
               and not exists (select 1 from outbox e where e.subject = k.number)
             union all
            select 'case ' || c.number from case_file c
             where not exists (select 1 from complaint k where k.number = c.number)""";
}
