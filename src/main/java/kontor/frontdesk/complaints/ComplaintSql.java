package kontor.frontdesk.complaints;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kontor.hatch.AnswerReady;
import kontor.hatch.Channel;
import kontor.hatch.Reaction;
import kontor.kernel.Kinds;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The tables of complaints and their steps.
final class ComplaintSql {

    private ComplaintSql() {}

    private static final String SELECT = """
            select number, seq, state, customer, name, contact, language, wish, words, order_number, line, product,
                   unmatched, reference, received_at, received_by, reaction, closes_at, question, question_put_at, reopened, steps
              from complaint""";

    /// What a complaint is found by, in the order of its list.
    static final String WORDS = """
            select k.number, lpad(cast(k.seq as varchar), 19, '0') as key,
                   k.number || ' ' || k.name || ' ' || coalesce(k.reference, '') || ' ' || k.words as words
              from complaint k""";

    /// The complaint, locked until the transaction ends.
    static Optional<Complaint> lock(Tx tx, ComplaintNumber number) {
        return Sql.of(tx)
                .query(SELECT + " where number = :number for update")
                .bind("number", number)
                .first(Complaint.class);
    }

    static List<Complaint> of(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query(SELECT + " where customer = :customer order by customer, seq")
                .bind("customer", customer)
                .list(Complaint.class);
    }

    static void add(Tx tx, Complaint complaint) {
        Sql.of(tx).update("""
                        insert into complaint (number, seq, state, customer, name, contact, language, wish, words,
                               order_number, line, product, unmatched, reference, received_at, received_by, desk_since,
                               rejected, reopened, steps)
                        values (:number, :seq, :state, :customer, :name, :contact, :language, :wish, :words,
                               :orderNumber, :line, :product, :unmatched, :reference, :receivedAt, :receivedBy,
                               :receivedAt, false, :reopened, :steps)""").bindAll(complaint).run();
        findable(tx, complaint);
    }

    /// Lets a complaint be found by its number, who complains, and any of the words.
    private static void findable(Tx tx, Complaint complaint) {
        var words = complaint.number().value()
                + ' '
                + complaint.name()
                + ' '
                + complaint.reference().map(Name::value).orElse("")
                + ' '
                + complaint.words();
        tx.index("complaint", complaint.number(), "%019d".formatted(complaint.seq()), words);
    }

    /// What the desk took down, said otherwise.
    static void correct(Tx tx, Complaint complaint) {
        Sql.of(tx).update("""
                        update complaint
                           set customer = :customer, name = :name, contact = :contact, language = :language,
                               wish = :wish, words = :words, order_number = :orderNumber, line = :line,
                               product = :product
                         where number = :number""").bindAll(complaint).run();
        findable(tx, complaint);
    }

    /// @param deskSince empty where the desk has nothing to do with it
    static void state(Tx tx, Complaint complaint, ComplaintState next, Optional<Instant> deskSince) {
        Sql.of(tx)
                .update("""
                        update complaint set state = :state, desk_since = :deskSince, closes_at = null
                         where number = :number""")
                .bind("state", next)
                .bind("deskSince", deskSince)
                .bind("number", complaint.number())
                .run();
    }

    static void taken(Tx tx, ComplaintNumber number, String by) {
        Sql.of(tx)
                .update("update complaint set taken_by = :by where number = :number")
                .bind("by", by)
                .bind("number", number)
                .run();
    }

    static void question(Tx tx, ComplaintNumber number, Optional<Words> words, Optional<Instant> put) {
        Sql.of(tx)
                .update("update complaint set question = :words, question_put_at = :put where number = :number")
                .bind("words", words)
                .bind("put", put)
                .bind("number", number)
                .run();
    }

    static void answered(Tx tx, AnswerReady ready) {
        var remedies = ready.remedies().stream().map(Kinds::wire).toList();
        Sql.of(tx)
                .update("""
                        update complaint
                           set answer = :answer, remedies = :remedies, remedy = :remedy, rejected = :rejected, question = null,
                               question_put_at = null
                         where number = :number""")
                .bind("answer", ready.words())
                .bind("remedies", String.join(" ", remedies))
                .bind("remedy", ready.remedies().stream().findFirst())
                .bind("rejected", ready.rejected())
                .bind("number", ready.complaint())
                .run();
    }

    static void told(Tx tx, ComplaintNumber number, Channel channel, Reaction reaction, Optional<Instant> closesAt) {
        Sql.of(tx)
                .update("""
                        update complaint
                           set channel = :channel, reaction = :reaction, told_at = :now, closes_at = :closesAt
                         where number = :number""")
                .bind("channel", channel)
                .bind("reaction", reaction)
                .bind("now", tx.now())
                .bind("closesAt", closesAt)
                .bind("number", number)
                .run();
    }

    static void reaction(Tx tx, ComplaintNumber number, Reaction reaction) {
        Sql.of(tx)
                .update("update complaint set reaction = :reaction where number = :number")
                .bind("reaction", reaction)
                .bind("number", number)
                .run();
    }

    static void reopened(Tx tx, ComplaintNumber number, long times) {
        Sql.of(tx)
                .update("update complaint set reopened = :times, reaction = null where number = :number")
                .bind("times", times)
                .bind("number", number)
                .run();
    }

    /// A step as the history keeps it.
    record Taken(
            ComplaintNumber complaint,
            long place,
            ComplaintStep step,
            Instant at,
            String byWhom,
            Optional<ComplaintState> fromState,
            ComplaintState toState,
            Optional<Words> note) {}

    static void step(Tx tx, Taken taken) {
        Sql.of(tx).update("""
                        insert into complaint_step (complaint, place, step, at, by_whom, from_state, to_state, note)
                        values (:complaint, :place, :step, :at, :byWhom, :fromState, :toState, :note)""").bindAll(taken).run();
        Sql.of(tx)
                .update("update complaint set steps = :place where number = :complaint")
                .bindAll(taken)
                .run();
    }

    /// Whose words they were can be told no longer; that something was said stays.
    static void erase(Tx tx, Complaint complaint, Name name, Name pseudonym) {
        var words = new Words(pseudonym.value());
        Sql.of(tx)
                .update("""
                        update complaint
                           set name = :name, contact = null, words = :words, unmatched = null,
                               answer = case when answer is null then null else :words end,
                               question = case when question is null then null else :words end
                         where number = :number""")
                .bind("name", name)
                .bind("words", words)
                .bind("number", complaint.number())
                .run();
        Sql.of(tx)
                .update("""
                        update complaint_step set note = :words where complaint = :number and note is not null""")
                .bind("words", words)
                .bind("number", complaint.number())
                .run();
        tx.index(
                "complaint",
                complaint.number(),
                "%019d".formatted(complaint.seq()),
                complaint.number().value() + ' ' + name);
    }
}
