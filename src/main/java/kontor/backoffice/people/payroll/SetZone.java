package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import kontor.kernel.Command;
import kontor.kernel.Numbers.RuleNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Says in which zone the company pays employer's tax, from a day on.
public record SetZone(TaxZone zone, LocalDate from) implements Command<RuleNumber> {

    @Override
    public Permission needs() {
        return PayrollRoom.RUN;
    }

    @Override
    public Outcome<RuleNumber> run(Tx tx) {
        RulesSql.zone(tx, from, zone);
        return Outcome.done(new RuleNumber(from.toString()));
    }
}
