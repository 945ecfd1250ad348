package kontor.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Kinds;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// Writes many cases at once into the tables of cases and clocks, as the commands of these rooms would have written
/// them.
final class FillCaseSql {

    private FillCaseSql() {}

    record File(
            String number,
            long seq,
            String state,
            String todo,
            String holder,
            String customer,
            String name,
            String language,
            String product,
            Optional<String> lot,
            String wish,
            String words,
            Optional<String> severity,
            Optional<String> owner,
            long urgency,
            Optional<String> cause,
            Optional<String> answer,
            Instant receivedAt,
            LocalDate week,
            Instant forwardedAt,
            LocalDate openedOn,
            Optional<Instant> takenAt,
            Optional<Instant> answeredAt,
            Optional<Instant> toldAt,
            Optional<Instant> closedAt,
            Optional<LocalDate> verifyOn,
            Optional<String> effect) {

        static File of(FillTale tale) {
            return new File(
                    tale.number(),
                    tale.seq(),
                    tale.caseState(),
                    tale.todo(),
                    tale.holder(),
                    tale.customer().number().value(),
                    tale.customer().name().value(),
                    Kinds.wire(tale.customer().language()),
                    tale.product(),
                    tale.lot(),
                    tale.tale().wish(),
                    tale.words(),
                    tale.once(FillTale.TAKEN, tale.severity()),
                    tale.once(FillTale.TAKEN, tale.who()),
                    tale.urgency(),
                    tale.once(FillTale.CAUSED, tale.tale().cause()),
                    tale.once(FillTale.ANSWERED, tale.tale().answer()),
                    tale.at().getFirst(),
                    tale.week(),
                    tale.at().get(FillTale.FORWARDED),
                    tale.day(FillTale.FORWARDED),
                    tale.when(FillTale.TAKEN),
                    tale.when(FillTale.ANSWERED),
                    tale.when(FillTale.TOLD),
                    tale.when(FillTale.CLOSED),
                    tale.verifyOn(),
                    tale.once(FillTale.VERIFIED, "worked"));
        }
    }

    /// A step of a case that is taken with one of the complaint's.
    record Wanted(int step, String name, String to) {}

    record Step(
            String number,
            long place,
            String step,
            Optional<String> from,
            String to,
            Instant at,
            String who,
            Optional<String> note) {}

    record Custody(
            String number,
            long place,
            String side,
            String giver,
            String taker,
            String reason,
            Instant from,
            Optional<Instant> to,
            Optional<String> sideMonth) {}

    record Action(String number, String action, String state, Instant at, String who, Optional<Instant> doneAt) {

        static Action of(FillTale tale) {
            return new Action(
                    tale.number(),
                    tale.remedy(),
                    tale.has(FillTale.ANSWERED) ? "done" : "open",
                    tale.at().get(FillTale.CAUSED),
                    tale.who(),
                    tale.when(FillTale.ANSWERED));
        }
    }

    record Clock(
            String id,
            String month,
            String number,
            String kind,
            String side,
            String state,
            Instant startedAt,
            long budget,
            long spent,
            Instant dueAt,
            long stage,
            Instant stoppedAt) {}

    private record Escalation(String id, String number, String kind, long stage, Instant at) {}

    static void files(Tx tx, List<File> files) {
        Sql.of(tx).batch("""
                insert into case_file (number, seq, state, todo, holder, customer, name, language, product, lot, wish,
                       words, severity, safety, owner, urgency, cause, rejected, answer, question, received_at, week,
                       forwarded_at, opened_at, opened_on, spent, reopened, taken_at, answered_at, told_at, closed_at,
                       verify_on, effect)
                values (:number, :seq, :state, :todo, :holder, :customer, :name, :language, :product, :lot, :wish,
                       :words, :severity, false, :owner, :urgency, :cause, false, :answer, 'nothing', :receivedAt, :week,
                       :forwardedAt, :forwardedAt, :openedOn, 0, 0, :takenAt, :answeredAt, :toldAt, :closedAt, :verifyOn,
                       :effect)""", files);
    }

    static void steps(Tx tx, List<Step> steps) {
        Sql.of(tx).batch("""
                insert into case_step (number, place, step, from_state, to_state, at, who, note)
                values (:number, :place, :step, :from, :to, :at, :who, :note)""", steps);
    }

    static void custody(Tx tx, List<Custody> custody) {
        Sql.of(tx).batch("""
                insert into custody (number, place, side, giver, taker, reason, from_at, to_at, side_month)
                values (:number, :place, :side, :giver, :taker, :reason, :from, :to, :sideMonth)""", custody);
    }

    static void actions(Tx tx, List<Action> actions) {
        Sql.of(tx).batch("""
                insert into case_action (number, place, action, state, planned_at, planned_by, done_at)
                values (:number, 1, :action, :state, :at, :who, :doneAt)""", actions);
    }

    /// With what those that were too late have raised.
    static void clocks(Tx tx, List<Clock> clocks) {
        Sql.of(tx).batch("""
                insert into clock (id, month, number, kind, round, side, state, started_at, budget, spent,
                       due_at, stage, stopped_at)
                values (:id, :month, :number, :kind, 1, :side, :state, :startedAt, :budget, :spent, :dueAt,
                        :stage, :stoppedAt)""", clocks);
        var raised = new ArrayList<Escalation>();
        for (var clock : clocks) {
            for (long stage : List.of(75L, 100L)) {
                if (clock.stage() < stage) continue;
                var id = clock.number() + '-' + clock.kind() + '-' + stage;
                raised.add(new Escalation(id, clock.number(), clock.kind(), stage, clock.dueAt()));
            }
        }
        Sql.of(tx).batch("""
                insert into escalation (id, number, kind, stage, raised_at)
                values (:id, :number, :kind, :stage, :at)""", raised);
    }
}
