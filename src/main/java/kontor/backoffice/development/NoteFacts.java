package kontor.backoffice.development;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Takes note of what has happened to products since the last time: the next page of it. Where years were imported, a
/// round has as many of these as there are pages.
record NoteFacts() implements Command<SystemNumber> {

    private static final int VOUCHERS = 100;
    private static final int MOVES = 3 * VOUCHERS;
    private static final int ASKED = 200;

    /// So long a command may take from its time until others see what it did.
    private static final Duration UNDER_WAY = Duration.ofMinutes(10);

    /// More of the last minutes is noted only once they have gone by: each page would look through all of it.
    private static final long MOST_SEEN = 5000;

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /// One row where anything may have happened that is not noted (stock moves of the last minutes are looked through),
    /// and one for each page of vouchers.
    static final String DUE = """
            select 'facts' from fact_mark f
             where f.source = 'fold'
               and (exists (select 1 from number_series s left join fact_mark k on k.source = concat('v:', s.name)
                             where exists (select 1 from voucher v
                                            where v.series = s.name and v.serial > coalesce(k.place, 0)))
                    or exists (select 1 from unmet_demand u
                                where u.product is not null
                                  and u.seq > coalesce((select k.place from fact_mark k where k.source = 'asked'), 0))
                    or exists (select 1 from stock_move m
                                where m.at >= coalesce((select k.at from fact_mark k where k.source = 'moves'),
                                                       timestamp with time zone '2000-01-01 00:00:00+00:00')
                                  and m.at < :now
                                  and not exists (select 1 from fact_seen s where s.number = m.number)))
             union all
            select v.number
              from number_series s
              left join fact_mark k on k.source = concat('v:', s.name)
              join voucher v on v.series = s.name and v.serial > coalesce(k.place, 0)
             where mod(v.serial, 100) = 0""";

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        return Outcome.done(new SystemNumber(Boolean.toString(page(tx))));
    }

    /// Notes a page of every source. While there is more, the sheets are only marked as behind.
    ///
    /// @return whether there is more
    static boolean page(Tx tx) {
        var fold = FactSql.fold(tx);
        var facts = new Facts();
        var more = moves(tx, facts);
        for (var series : SourceSql.behind(tx)) more |= vouchers(tx, facts, series);
        more |= asked(tx, facts);
        facts.write(tx, fold, more);
        return more;
    }

    /// Moves have no number that follows the order in which they become visible, only a time: those of the last minutes
    /// are remembered one by one, and what turns up late among them is noted then.
    private static boolean moves(Tx tx, Facts facts) {
        var mark = FactSql.mark(tx, "moves");
        var from = mark.at().orElse(FIRST);
        var settled = tx.now().minus(UNDER_WAY);
        var page = SourceSql.moves(tx, from, mark.place() > MOST_SEEN ? settled : NEVER, MOVES);
        page.forEach(move -> facts.add(move.product(), move.movedOn(), fact -> of(fact, move)));
        var full = page.size() == MOVES;
        var to = full && page.getLast().at().isBefore(settled) ? page.getLast().at() : settled;
        if (to.isBefore(from)) to = from;
        var seen = new ArrayList<SourceSql.Seen>();
        for (var move : page) if (!move.at().isBefore(to)) seen.add(new SourceSql.Seen(move.number(), move.at()));
        SourceSql.seen(tx, seen);
        var forgotten = SourceSql.forgetSeen(tx, to);
        FactSql.mark(tx, "moves", new FactSql.Mark(mark.place() + seen.size() - forgotten, Optional.of(to)));
        return full;
    }

    private static Fact of(Fact fact, SourceSql.Move move) {
        var stocked = fact.stocked(move.quantity(), move.worth());
        if (move.tagged()) return stocked;
        return switch (move.kind()) {
            case "shipment" ->
                stocked.delivered(move.quantity().negated(), move.worth().negated());
            case "return", "scrap" -> stocked.costs(Money.ZERO, move.worth().negated(), Money.ZERO);
            default -> stocked;
        };
    }

    /// The serials of a series follow the order in which its vouchers become visible: each waits for the one before.
    private static boolean vouchers(Tx tx, Facts facts, SourceSql.Series series) {
        var to = SourceSql.last(tx, series, VOUCHERS);
        for (var line : SourceSql.invoiced(tx, series, to)) {
            facts.add(line.product(), line.postedOn(), fact -> {
                var earned = fact.costs(line.net(), Money.ZERO, Money.ZERO);
                return line.service() && !line.credit() ? earned.delivered(line.quantity(), Money.ZERO) : earned;
            });
        }
        SourceSql.costs(tx, series, to).forEach(cost -> Complained.costs(tx, facts, cost));
        FactSql.mark(tx, "v:" + series.name(), new FactSql.Mark(to, Optional.empty()));
        return to - series.place() >= VOUCHERS;
    }

    private static boolean asked(Tx tx, Facts facts) {
        var mark = FactSql.mark(tx, "asked");
        var page = SourceSql.asked(tx, mark.place(), ASKED);
        page.forEach(one -> facts.add(one.product(), one.askedOn(), fact -> fact.asked(one.quantity())));
        if (!page.isEmpty())
            FactSql.mark(tx, "asked", new FactSql.Mark(page.getLast().seq(), Optional.empty()));
        return page.size() == ASKED;
    }
}
