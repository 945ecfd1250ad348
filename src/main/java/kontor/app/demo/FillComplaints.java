package kontor.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.CompanyZone;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.ClockKind;
import kontor.registry.Clocks;
import kontor.registry.Customer;
import kontor.registry.CustomerSql;

/// Writes some made-up complaints at once, with their cases, on both sides of the hatch: spread over three years, so
/// that most have long been answered and the youngest are under way.
///
/// @param from  the place of the first one, from 0
/// @param count how many; a command stays short
/// @param of    how many there are in all
/// @param goods how many made-up products there are
/// @param seed  another one gives other complaints
record FillComplaints(long from, long count, long of, long goods, long seed) implements Command<SystemNumber> {

    static final int MOST = 200;

    private static final Duration SPAN = Duration.ofDays(3 * 365);

    @Override
    public Permission needs() {
        return FillRoom.FILL;
    }

    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        if (count < 1 || count > MOST || from < 0 || from + count > of || goods < 1)
            return Outcome.refused(new FillRoom.Wrong(count, MOST));
        long customers = FillSql.customers(tx);
        if (customers == 0) return Outcome.refused(new FillRoom.Nobody());
        long first = FillSql.take(tx, FillComplaintSql.COMPLAINTS, count);
        var tales = new ArrayList<FillTale>();
        for (long i = 0; i < count; i++)
            tales.add(tale(tx, Dice.of(seed * 31 + 11, from + i), new Place(first + i, from + i, customers)));
        FillComplaintSql.write(tx, tales);
        new FillCases(tx, tales).write();
        tales.forEach(tale -> running(tx, tale));
        return Outcome.done(new SystemNumber(Long.toString(from + count)));
    }

    private record Place(long seq, long place, long customers) {}

    private FillTale tale(Tx tx, Dice dice, Place place) {
        var said = dice.of(DemoTales.GOODS);
        var quiet = dice.percent(15);
        return new FillTale(
                place.seq(),
                customer(tx, dice, place.customers()),
                FillGoods.number(dice.popular((int) goods)),
                dice.percent(30) ? Optional.of("L-" + dice.between(1000, 9999)) : Optional.empty(),
                said,
                said.words() + " " + detail(dice),
                dice.percent(10) ? "high" : dice.percent(25) ? "low" : "normal",
                quiet,
                FillTale.pace(dice, received(tx, dice, place.place()), quiet),
                tx.now(),
                tx.ask(new CompanyZone()),
                tx.actor().name());
    }

    /// What only few say: where it is, and since when.
    private static String detail(Dice dice) {
        var where = dice.of(Norway.STREETS) + " " + dice.between(1, 120);
        var city = Norway.PLACES.get(dice.popular(Norway.PLACES.size())).city();
        return "Det gjelder " + where + " i " + city + ". " + dice.of(Norway.FIRST) + " " + dice.of(Norway.LAST)
                + " oppdaget det for " + dice.between(2, 30) + " dager siden.";
    }

    private Instant received(Tx tx, Dice dice, long place) {
        var back = SPAN.toSeconds() * (of - place) / of;
        return Instant.ofEpochSecond(tx.now().getEpochSecond() - back - dice.below(3600));
    }

    private static Customer customer(Tx tx, Dice dice, long customers) {
        var number = new CustomerNumber(Long.toString(FillSql.FIRST_CUSTOMER + dice.popular((int) customers)));
        return CustomerSql.find(tx, number).orElseThrow();
    }

    /// Clocks that run have begun now: what is made up should not be overdue all at once.
    private static void running(Tx tx, FillTale tale) {
        var kinds = switch (tale.reached()) {
            case 0 -> List.of(ClockKind.ACKNOWLEDGE);
            case FillTale.FORWARDED -> List.of(ClockKind.TRIAGE, ClockKind.ANSWER);
            case FillTale.TAKEN, FillTale.CAUSED -> List.of(ClockKind.ANSWER);
            case FillTale.ANSWERED -> List.of(ClockKind.TELL);
            default -> List.<ClockKind>of();
        };
        for (var kind : kinds) Clocks.start(tx, tale.complaint(), kind, Optional.empty());
    }
}
