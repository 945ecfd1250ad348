package kontor.bench;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.storage.Company;
import kontor.storage.Sql;

/// Writes many complaints and their cases at once, as both rooms would have written them over three years: one in a
/// hundred is open.
final class ManyCases {

    private ManyCases() {}

    private static final Permission FILL = Permission.of("bench.fill", Side.OFFICE);
    private static final int AT_ONCE = 5000;
    private static final int YEARS = 3;

    static final Room ROOM = Room.of(ManyCases.class)
            .permissions(FILL)
            .commands(CommandSpec.of("bench.cases", Fill.class, Side.OFFICE).scripts())
            .done();

    static void fill(Company company, long cases) {
        for (long from = 1; from <= cases; from += AT_ONCE) {
            var many = Math.min(AT_ONCE, cases - from + 1);
            company.gate()
                    .submit(Ground.ACTOR, new Fill(from, many, cases), Optional.empty())
                    .join();
        }
    }

    record CaseRow(
            String number,
            long seq,
            String state,
            String todo,
            String holder,
            String customer,
            String product,
            String lot,
            String words,
            String owner,
            long urgency,
            Optional<String> cause,
            LocalDate week,
            Instant at,
            LocalDate openedOn,
            Optional<Instant> toldAt) {}

    record Week(LocalDate week, String cause, long cases) {}

    /// @param of how many there are in all: the youngest are of today
    record Fill(long from, long many, long of) implements Command<SystemNumber> {
        @Override
        public Permission needs() {
            return FILL;
        }

        @Override
        public Outcome<SystemNumber> run(Tx tx) {
            var rows = new ArrayList<CaseRow>();
            for (long i = from; i < from + many; i++) rows.add(row(i, tx.now()));
            Sql.of(tx).batch("""
                    insert into case_file (number, seq, state, todo, holder, customer, name, language, product, lot,
                           wish, words, severity, safety, owner, urgency, cause, rejected, question, received_at, week,
                           forwarded_at, opened_at, opened_on, spent, reopened, told_at)
                    values (:number, :seq, :state, :todo, :holder, :customer, 'Hansen Bygg AS', 'nb', :product, :lot,
                           'other', :words, 'normal', false, :owner, :urgency, :cause, false, 'nothing', :at, :week,
                           :at, :at, :openedOn, 0, 0, :toldAt)""", rows);
            weeks(tx, rows);
            return Outcome.done(new SystemNumber(Long.toString(from)));
        }

        private static void weeks(Tx tx, List<CaseRow> rows) {
            var counted = new TreeMap<String, Week>();
            for (var row : rows) {
                var cause = row.cause().orElse("");
                counted.merge(
                        row.week() + cause,
                        new Week(row.week(), cause, 1),
                        (a, b) -> new Week(a.week(), a.cause(), a.cases() + 1));
            }
            for (var week : counted.values()) {
                var known = Sql.of(tx)
                        .update("update cause_week set cases = cases + :cases where week = :week and cause = :cause")
                        .bindAll(week)
                        .run();
                if (known == 0)
                    Sql.of(tx)
                            .batch(
                                    "insert into cause_week (week, cause, cases) values (:week, :cause, :cases)",
                                    List.of(week));
            }
        }

        private CaseRow row(long i, Instant now) {
            var chance = new Random(i);
            var at = now.minusSeconds((of - i) * (YEARS * 365L * 86_400) / of);
            var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
            var open = i > of - of / 100;
            var coded = !open || chance.nextBoolean();
            return new CaseRow(
                    "K-" + i,
                    i,
                    open ? coded ? "action" : "waiting" : "verified",
                    open ? coded ? "answer" : "triage" : "nothing",
                    open ? "office" : "nobody",
                    Integer.toString(10_001 + chance.nextInt(10_000)),
                    "P" + Math.min(chance.nextInt(300), chance.nextInt(300)),
                    "L-" + chance.nextInt(5000),
                    words(chance),
                    chance.nextInt(10) == 0 ? "bench" : "per",
                    2_000_000_000_000L + at.getEpochSecond(),
                    coded
                            ? Optional.of(CAUSES.get(Math.min(chance.nextInt(17), chance.nextInt(17))))
                            : Optional.empty(),
                    day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    at,
                    day,
                    open ? Optional.empty() : Optional.of(at.plusSeconds(86_400)));
        }
    }

    private static final List<String> CAUSES = List.of(
            "material.crack material.warp material.surface making.measure making.assembly making.missing design.fit"
                    .concat(" design.wear design.safety delivery.damage delivery.late delivery.wrong service.fitting")
                    .concat(" service.advice service.invoice use.misuse use.wear")
                    .split(" "));

    private static final String[] SAID = ("døra tar i karmen etter en uke med regn vinduet dogger mellom glassene"
                    + " bordene er vridd og sprukket vrideren henger trappa knirker beisen ble flekkete det mangler skruer"
                    + " håndtaket er løst terskelen lekker malingen flasser hengslene gnisser listene passer ikke lakken"
                    + " bobler låsen går tregt gulvet glipper ruta har ripe nøkkelen brakk pakningen slipper fargen feil")
            .split(" ");

    /// A dozen words that many say, and one or two that few do.
    private static String words(Random chance) {
        var said = new StringBuilder();
        for (int i = 0; i < 12; i++)
            said.append(SAID[chance.nextInt(SAID.length)]).append(' ');
        return said.append("sted")
                .append(chance.nextInt(4000))
                .append(" uke")
                .append(chance.nextInt(52))
                .toString();
    }
}
