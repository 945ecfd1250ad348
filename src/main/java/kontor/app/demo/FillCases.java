package kontor.app.demo;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Kinds;
import kontor.kernel.Tx;
import kontor.registry.ClockKind;
import kontor.registry.Decided;

/// Writes the office's side of many made-up complaints at once: cases, custody, steps, clocks, and what is summed up.
final class FillCases {

    private static final long HOUR = 3600;

    private final Tx tx;
    private final List<FillTale> cases;

    FillCases(Tx tx, List<FillTale> tales) {
        this.tx = tx;
        this.cases = tales.stream().filter(tale -> tale.has(FillTale.FORWARDED)).toList();
        clocks(tales);
    }

    void write() {
        var files = new ArrayList<FillCaseSql.File>();
        var steps = new ArrayList<FillCaseSql.Step>();
        var custody = new ArrayList<FillCaseSql.Custody>();
        for (var tale : cases) {
            files.add(FillCaseSql.File.of(tale));
            steps(tale, steps);
            custody(tale, custody);
        }
        FillCaseSql.files(tx, files);
        FillCaseSql.steps(tx, steps);
        FillCaseSql.custody(tx, custody);
        FillCaseSql.actions(
                tx,
                cases.stream()
                        .filter(tale -> tale.has(FillTale.CAUSED))
                        .map(FillCaseSql.Action::of)
                        .toList());
        FillSumsSql.count(tx, cases, custody);
        for (var tale : cases) findable(tale);
    }

    private static void steps(FillTale tale, List<FillCaseSql.Step> steps) {
        var wanted = List.of(
                new FillCaseSql.Wanted(FillTale.FORWARDED, "forward", "waiting"),
                new FillCaseSql.Wanted(FillTale.TAKEN, "take", "triage"),
                new FillCaseSql.Wanted(FillTale.TAKEN, "triage", "investigation"),
                new FillCaseSql.Wanted(FillTale.CAUSED, "cause", "action"),
                new FillCaseSql.Wanted(FillTale.CAUSED, "plan", "action"),
                new FillCaseSql.Wanted(FillTale.ANSWERED, "answer", "answered"),
                new FillCaseSql.Wanted(FillTale.TOLD, "tell", "answered"),
                new FillCaseSql.Wanted(FillTale.CLOSED, "close", "answered"),
                new FillCaseSql.Wanted(FillTale.VERIFIED, "verify", "verified"));
        var from = Optional.<String>empty();
        long place = 0;
        for (var one : wanted) {
            if (!tale.has(one.step())) break;
            place++;
            var note = switch (one.name()) {
                case "answer" -> Optional.of(tale.tale().answer());
                case "cause" -> Optional.of(tale.tale().cause());
                default -> Optional.<String>empty();
            };
            steps.add(new FillCaseSql.Step(
                    tale.number(), place, one.name(), from, one.to(), tale.at().get(one.step()), tale.who(), note));
            from = Optional.of(one.to());
        }
    }

    private static void custody(FillTale tale, List<FillCaseSql.Custody> custody) {
        custody.add(interval(tale, new Held(1, "desk", "forwarded", FillTale.FORWARDED, FillTale.TAKEN)));
        if (tale.has(FillTale.TAKEN))
            custody.add(interval(tale, new Held(2, "office", "taken", FillTale.TAKEN, FillTale.ANSWERED)));
        if (tale.has(FillTale.ANSWERED))
            custody.add(interval(tale, new Held(3, "desk", "answered", FillTale.ANSWERED, FillTale.TOLD)));
    }

    private record Held(long place, String side, String reason, int from, int to) {}

    private static FillCaseSql.Custody interval(FillTale tale, Held held) {
        return new FillCaseSql.Custody(
                tale.number(),
                held.place(),
                held.side(),
                held.place() == 2 ? "" : tale.who(),
                held.place() == 2 ? tale.who() : "",
                held.reason(),
                tale.at().get(held.from()),
                tale.when(held.to()),
                tale.once(held.to(), held.side() + ' ' + tale.month(held.to())));
    }

    /// Clocks that have stopped, one in twenty of them too late. Working hours are made up: the calendar of three years
    /// back may be another one.
    private void clocks(List<FillTale> tales) {
        var clocks = new ArrayList<FillCaseSql.Clock>();
        for (var tale : tales) {
            clock(tale, ClockKind.ACKNOWLEDGE, 0, FillTale.ACKNOWLEDGED).ifPresent(clocks::add);
            clock(tale, ClockKind.TRIAGE, FillTale.FORWARDED, FillTale.TAKEN).ifPresent(clocks::add);
            clock(tale, ClockKind.ANSWER, FillTale.FORWARDED, FillTale.ANSWERED).ifPresent(clocks::add);
            clock(tale, ClockKind.TELL, FillTale.ANSWERED, FillTale.TOLD).ifPresent(clocks::add);
        }
        FillCaseSql.clocks(tx, clocks);
        FillSumsSql.clocks(tx, clocks);
    }

    private Optional<FillCaseSql.Clock> clock(FillTale tale, ClockKind kind, int from, int to) {
        if (!tale.has(to)) return Optional.empty();
        var wire = Kinds.wire(kind);
        long budget = tx.ask(new Decided("clock-" + wire)) * HOUR;
        var late = Dice.of(tale.seq(), kind.ordinal()).percent(5);
        return Optional.of(new FillCaseSql.Clock(
                tale.number() + '-' + wire + "-1",
                YearMonth.from(tale.at().get(from).atOffset(ZoneOffset.UTC)).toString(),
                tale.number(),
                wire,
                Kinds.wire(kind.side()),
                late ? "late" : "met",
                tale.at().get(from),
                budget,
                late ? budget + HOUR : budget / 2,
                tale.at().get(from).plusSeconds(budget),
                late ? 100L : 0L,
                tale.at().get(to)));
    }

    private void findable(FillTale tale) {
        var key = "%019d".formatted(tale.seq());
        tx.index(
                "case",
                tale.complaint(),
                key,
                tale.number() + " " + tale.customer().name() + " " + tale.product() + " " + tale.words());
        tx.index(
                "case-alike",
                tale.complaint(),
                key,
                tale.words() + " ǂp" + tale.product()
                        + tale.lot().map(lot -> " ǂl" + lot.replace("-", "")).orElse("")
                        + tale.once(FillTale.CAUSED, " ǂc" + tale.tale().cause().replace(".", ""))
                                .orElse(""));
    }
}
