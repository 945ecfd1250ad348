package kontor.backoffice.development;

import kontor.hatch.ReturnReceived;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Counts what came back on the sheets of its products.
record CountReturn(ReturnReceived received) implements Command<ReturnNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        var fold = FactSql.fold(tx);
        var facts = new Facts();
        received.lines().stream()
                .filter(line -> line.quantity().isPositive())
                .forEach(line -> facts.add(line.product(), received.on(), fact -> fact.returned(line.quantity())));
        facts.write(tx, fold);
        return Outcome.done(received.returned());
    }
}
