package kontor.backoffice.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.warehouse.Adjusting;
import kontor.kernel.Command;
import kontor.kernel.CountNumbers.CountNumber;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;
import kontor.registry.Decided;

/// Brings stock to what was counted, and posts what that is worth. Who began the count posts no large differences.
///
/// @param leave what is not counted stays as it is; refused otherwise
/// @param on    the day it is posted; today where nothing is said
public record PostCount(CountNumber count, Optional<Boolean> leave, Optional<LocalDate> on)
        implements Command<CountNumber> {

    @Override
    public Permission needs() {
        return CountingRoom.POST;
    }

    @Override
    public Outcome<CountNumber> run(Tx tx) {
        var found = CountSql.lock(tx, count);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("count", count));
        if (found.get().state() != CountState.COUNTING)
            return Outcome.refused(new WrongState("count", count, found.get().state(), CountState.POSTED));
        var lines = CountSql.lines(tx, count);
        var refused = refused(tx, found.get(), lines);
        return refused.isPresent() ? Outcome.refused(refused.get()) : post(tx, found.get(), lines);
    }

    private Optional<Refusal> refused(Tx tx, StockCount is, List<CountLine> lines) {
        var left = lines.stream()
                .filter(line -> line.state() != CountLineState.COUNTED)
                .count();
        if (left > 0 && !leave.orElse(false)) return Optional.of(new CountRefusal.Uncounted(count, left));
        if (!is.startedBy().equals(tx.actor().person().audited())) return Optional.empty();
        var sum = Money.ZERO;
        for (var line : differing(lines)) {
            var off = line.difference().orElse(Quantity.ZERO);
            sum = sum.plus(Adjusting.worth(tx, line.product(), off.isPositive() ? off : off.negated()));
        }
        var limit = new Money(tx.ask(new Decided("count-second-person")) * 100);
        return sum.compareTo(limit) > 0
                ? Optional.of(new CountRefusal.SecondPerson(count, sum, limit))
                : Optional.empty();
    }

    private static List<CountLine> differing(List<CountLine> lines) {
        return lines.stream()
                .filter(line -> line.state() == CountLineState.COUNTED)
                .filter(line -> !line.difference().orElse(Quantity.ZERO).isZero())
                .toList();
    }

    private Outcome<CountNumber> post(Tx tx, StockCount is, List<CountLine> lines) {
        var day = on.orElseGet(tx::today);
        var posted = new ArrayList<CountLine>();
        var sum = Money.ZERO;
        for (var line : differing(lines)) {
            var change = new Adjusting.Change(
                    count,
                    line.line(),
                    line.product(),
                    line.inLot(),
                    line.difference().orElseThrow(),
                    false,
                    Optional.empty(),
                    day);
            switch (Adjusting.run(tx, change)) {
                case Outcome.Refused<Money>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<Money>(var worth) -> {
                    posted.add(line.posted(worth));
                    sum = sum.plus(worth);
                }
            }
        }
        CountSql.save(tx, List.copyOf(posted));
        CountSql.save(tx, is.ended(CountState.POSTED, Optional.of(sum), tx));
        return Outcome.done(count);
    }
}
