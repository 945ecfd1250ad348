package kontor.backoffice.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kontor.hatch.ReturnReceived;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// The goods have come. A line that is not named came whole.
///
/// @param lines what came otherwise than expected
/// @param on    the day they came; today where nothing is said
public record ReceiveReturn(ReturnNumber returned, List<CameLine> lines, Optional<LocalDate> on)
        implements Command<ReturnNumber> {

    @Override
    public Permission needs() {
        return ReturnsRoom.RECEIVE;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        return Step.to(tx, returned, GoodsReturnState.RECEIVED)
                .then(now -> came(GoodsReturnSql.lines(tx, returned)).then(lines -> {
                    var day = on.orElseGet(tx::today);
                    GoodsReturnSql.save(tx, lines);
                    GoodsReturnSql.save(tx, now.received(day));
                    tx.post(new ReturnReceived(
                            returned,
                            now.orderNumber(),
                            lines.stream()
                                    .filter(line -> line.received().isPositive())
                                    .map(line -> new ReturnReceived.Line(line.line(), line.product(), line.received()))
                                    .toList(),
                            day,
                            tx.now(),
                            tx.actor().audited()));
                    return Outcome.done(returned);
                }));
    }

    private Outcome<List<GoodsReturnLine>> came(List<GoodsReturnLine> wanted) {
        var said = new LinkedHashMap<Long, Quantity>();
        for (var line : lines) {
            if (said.put(line.line(), line.quantity()) != null
                    || line.quantity().compareTo(Quantity.ZERO) < 0)
                return Outcome.refused(new BadField(
                        "return", "lines", Text.of("return.came.wanted"), line.line() + ": " + line.quantity()));
        }
        var all = new ArrayList<GoodsReturnLine>();
        for (var line : wanted) {
            var came = Optional.ofNullable(said.remove(line.line())).orElse(line.wanted());
            if (came.compareTo(line.wanted()) > 0)
                return Outcome.refused(
                        new GoodsReturnRefusal.MoreThanWanted(returned, line.line(), came, line.wanted()));
            all.add(line.received(came));
        }
        if (!said.isEmpty())
            return Outcome.refused(new GoodsReturnRefusal.NoLine(
                    returned, said.keySet().iterator().next()));
        if (all.stream().noneMatch(line -> line.received().isPositive()))
            return Outcome.refused(new BadField("return", "lines", Text.of("return.came.some"), "0"));
        return Outcome.done(all);
    }
}
