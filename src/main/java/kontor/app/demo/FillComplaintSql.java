package kontor.app.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Kinds;
import kontor.kernel.NumberSeries;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// Writes many complaints at once into the desk's tables, as its commands would have written them.
final class FillComplaintSql {

    private FillComplaintSql() {}

    static final NumberSeries COMPLAINTS = new NumberSeries("complaint", 1);
    private static final NumberSeries TO_TELL = new NumberSeries("to-tell", 1);

    private record Complaint(
            String number,
            long seq,
            String state,
            String customer,
            String name,
            String language,
            String wish,
            String words,
            String product,
            Instant receivedAt,
            String who,
            Optional<Instant> deskSince,
            Optional<String> takenBy,
            Optional<String> answer,
            Optional<String> remedy,
            Optional<String> channel,
            Optional<String> reaction,
            Optional<Instant> toldAt,
            Optional<Instant> closesAt,
            long steps) {}

    private record Step(
            String number,
            long place,
            String step,
            Instant at,
            String who,
            Optional<String> from,
            String to,
            Optional<String> note) {}

    private record Tell(
            String number,
            long seq,
            String state,
            String complaint,
            String customer,
            String name,
            String words,
            Instant since,
            Optional<Instant> toldAt,
            Optional<String> toldBy,
            Optional<String> channel,
            Optional<String> reaction) {}

    static void write(Tx tx, List<FillTale> tales) {
        var complaints = new ArrayList<Complaint>();
        var steps = new ArrayList<Step>();
        for (var tale : tales) {
            var taken = steps(tale);
            steps.addAll(taken);
            complaints.add(complaint(tale, taken.size()));
        }
        complaints(tx, complaints);
        Sql.of(tx).batch("""
                insert into complaint_step (complaint, place, step, at, by_whom, from_state, to_state, note)
                values (:number, :place, :step, :at, :who, :from, :to, :note)""", steps);
        tells(tx, tales.stream().filter(tale -> tale.has(FillTale.ANSWERED)).toList());
        for (var tale : tales)
            tx.index(
                    "complaint",
                    tale.complaint(),
                    "%019d".formatted(tale.seq()),
                    tale.number() + " " + tale.customer().name() + "  " + tale.words());
    }

    private static void complaints(Tx tx, List<Complaint> complaints) {
        Sql.of(tx).batch("""
                insert into complaint (number, seq, state, customer, name, language, wish, words, product, received_at,
                       received_by, desk_since, taken_by, answer, remedies, remedy, rejected, channel, reaction, told_at,
                       closes_at, reopened, steps)
                values (:number, :seq, :state, :customer, :name, :language, :wish, :words, :product, :receivedAt,
                       :who, :deskSince, :takenBy, :answer, :remedy, :remedy, false, :channel, :reaction, :toldAt,
                       :closesAt, 0, :steps)""", complaints);
    }

    private static Complaint complaint(FillTale tale, long steps) {
        return new Complaint(
                tale.number(),
                tale.seq(),
                tale.deskState(),
                tale.customer().number().value(),
                tale.customer().name().value(),
                Kinds.wire(tale.customer().language()),
                tale.tale().wish(),
                tale.words(),
                tale.product(),
                tale.at().getFirst(),
                tale.who(),
                tale.has(FillTale.FORWARDED)
                        ? Optional.empty()
                        : Optional.of(tale.at().get(tale.reached())),
                tale.once(FillTale.TAKEN, tale.who()),
                tale.once(FillTale.ANSWERED, tale.tale().answer()),
                tale.once(FillTale.ANSWERED, tale.remedy()),
                tale.once(FillTale.TOLD, "phone"),
                tale.reaction(),
                tale.when(FillTale.TOLD),
                tale.closesAt(),
                steps);
    }

    private static List<Step> steps(FillTale tale) {
        var steps = new ArrayList<Step>();
        var from = Optional.<String>empty();
        for (int i = 0; i <= Math.min(tale.reached(), FillTale.CLOSED); i++) {
            var step = switch (i) {
                case 0 -> "received";
                case FillTale.ACKNOWLEDGED -> "acknowledged";
                case FillTale.FORWARDED -> "forwarded";
                case FillTale.TAKEN -> "taken";
                case FillTale.CAUSED -> "";
                case FillTale.ANSWERED -> "answered";
                case FillTale.TOLD -> "told";
                default -> tale.quiet() ? "quiet" : "closed";
            };
            if (step.isEmpty()) continue;
            var to = step.equals("taken") ? "forwarded" : step.equals("quiet") ? "closed" : step;
            var note = i == FillTale.ANSWERED ? Optional.of(tale.tale().answer()) : Optional.<String>empty();
            steps.add(new Step(tale.number(), steps.size() + 1L, step, tale.at().get(i), tale.who(), from, to, note));
            from = Optional.of(to);
        }
        return steps;
    }

    private static void tells(Tx tx, List<FillTale> answered) {
        if (answered.isEmpty()) return;
        long first = FillSql.take(tx, TO_TELL, answered.size());
        var rows = new ArrayList<Tell>();
        for (var tale : answered) {
            long seq = first + rows.size();
            rows.add(new Tell(
                    "T-" + seq,
                    seq,
                    tale.has(FillTale.TOLD) ? "told" : "waiting",
                    tale.number(),
                    tale.customer().number().value(),
                    tale.customer().name().value(),
                    tale.tale().answer(),
                    tale.at().get(FillTale.ANSWERED),
                    tale.when(FillTale.TOLD),
                    tale.once(FillTale.TOLD, tale.who()),
                    tale.once(FillTale.TOLD, "phone"),
                    tale.reaction()));
        }
        Sql.of(tx).batch("""
                insert into to_tell (number, seq, kind, state, subject, complaint, customer, name, words, since, told_at,
                       told_by, channel, reaction)
                values (:number, :seq, 'answer', :state, :complaint, :complaint, :customer, :name, :words, :since,
                       :toldAt, :toldBy, :channel, :reaction)""", rows);
    }
}
