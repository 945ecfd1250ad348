package kontor.backoffice.accounting.receivables;

import java.util.TreeMap;
import kontor.hatch.ReturnInspected;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// Puts what came back in the queue to be credited, whatever becomes of the goods.
record TakeInspection(ReturnInspected inspected) implements Command<ReturnNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.TAKE;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        var sums = new TreeMap<Long, Quantity>();
        inspected.lines().forEach(line -> sums.merge(line.line(), line.quantity(), Quantity::plus));
        var number = inspected.returned();
        ToCreditSql.add(
                tx,
                new ToCredit(number, inspected.order(), inspected.customer(), inspected.complaint(), tx.today()),
                sums.entrySet().stream()
                        .map(sum -> new ToCredit.Line(number, sum.getKey(), sum.getValue()))
                        .toList());
        return Outcome.done(number);
    }
}
