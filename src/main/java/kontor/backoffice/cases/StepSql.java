package kontor.backoffice.cases;

import java.time.Instant;
import java.util.Optional;
import kontor.hatch.ComplaintErased;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of steps: who did what with a case, and when.
final class StepSql {

    private StepSql() {}

    /// A step by whoever runs the command, now.
    static void did(Tx tx, Step step, CaseFile file, CaseState to, Optional<Words> note) {
        write(
                tx,
                file.number(),
                new Recorded(
                        step,
                        Optional.of(file.state()),
                        to,
                        tx.now(),
                        tx.actor().audited(),
                        note));
    }

    /// A step that the other side took, when it did.
    static void heard(Tx tx, Step step, CaseFile file, CaseState to, Heard heard) {
        write(
                tx,
                file.number(),
                new Recorded(step, Optional.of(file.state()), to, heard.at(), heard.by(), heard.note()));
    }

    /// Who did something elsewhere, when, and what they said.
    record Heard(Instant at, String by, Optional<Words> note) {}

    /// A line of a case's history.
    record Recorded(Step step, Optional<CaseState> from, CaseState to, Instant at, String who, Optional<Words> note) {}

    static void write(Tx tx, ComplaintNumber number, Recorded step) {
        var last = Sql.of(tx)
                .query("select coalesce(max(place), 0) as place from case_step where number = :number")
                .bind("number", number)
                .first(found -> found.whole("place"))
                .orElse(0L);
        Sql.of(tx)
                .update("""
                        insert into case_step (number, place, step, from_state, to_state, at, who, note)
                        values (:number, :place, :step, :from, :to, :at, :who, :note)""")
                .bindAll(step)
                .bind("number", number)
                .bind("place", last + 1)
                .run();
    }

    /// What the customer said and was told makes room for the pseudonym.
    static void erased(Tx tx, ComplaintErased event) {
        Sql.of(tx).update("""
                        update case_step set note = :pseudonym
                         where number = :complaint and note is not null
                           and step in ('forward', 'bounce', 'ask', 'reply', 'answer', 'reject', 'reopen')""").bindAll(event).run();
    }
}
