package kontor.frontdesk.complaints;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.TellNumber;
import kontor.kernel.RecordNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of what is to be told.
final class TellSql {

    private TellSql() {}

    private static final String SELECT = """
            select number, seq, kind, state, subject, complaint, customer, name, words, since, told_at, told_by, channel,
                   reaction
              from to_tell
            """;

    static Optional<Tell> lock(Tx tx, TellNumber number) {
        return Sql.of(tx)
                .query(SELECT + "where number = :number for update")
                .bind("number", number)
                .first(Tell.class);
    }

    /// What waits of a kind about a subject: one at most.
    static List<Tell> waiting(Tx tx, TellKind kind, RecordNumber subject) {
        return Sql.of(tx)
                .query(SELECT + """
                        where kind = :kind and subject = :subject and state = 'waiting'
                        order by kind, subject, seq for update""")
                .bind("kind", kind)
                .bind("subject", subject.value())
                .list(Tell.class);
    }

    static void add(Tx tx, Tell tell) {
        Sql.of(tx).update("""
                        insert into to_tell (number, seq, kind, state, subject, complaint, customer, name, words,
                               since, told_at, told_by, channel, reaction)
                        values (:number, :seq, :kind, :state, :subject, :complaint, :customer, :name, :words,
                               :since, :toldAt, :toldBy, :channel, :reaction)""").bindAll(tell).run();
    }

    static void save(Tx tx, Tell tell) {
        Sql.of(tx).update("""
                        update to_tell
                           set state = :state, told_at = :toldAt, told_by = :toldBy, channel = :channel,
                               reaction = :reaction
                         where number = :number""").bindAll(tell).run();
    }

    /// Whatever was to be told to them says nothing any more.
    static void erase(Tx tx, CustomerNumber customer, Name pseudonym) {
        Sql.of(tx)
                .update("""
                        update to_tell set name = :name, words = :words
                         where customer = :customer""")
                .bind("customer", customer)
                .bind("name", pseudonym)
                .bind("words", new Words(pseudonym.value()))
                .run();
    }

    static void erase(Tx tx, ComplaintNumber complaint, Name pseudonym) {
        Sql.of(tx)
                .update("""
                        update to_tell set name = :name, words = :words
                         where complaint = :complaint""")
                .bind("complaint", complaint)
                .bind("name", pseudonym)
                .bind("words", new Words(pseudonym.value()))
                .run();
    }
}
