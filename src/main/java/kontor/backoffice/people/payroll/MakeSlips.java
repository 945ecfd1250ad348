package kontor.backoffice.people.payroll;

import kontor.backoffice.people.staff.StaffSql;
import kontor.kernel.Command;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Works a few slips of a run out, and asks for the next; the last of these makes the run calculated.
record MakeSlips(PayrollNumber payroll, long round, long after) implements Command<PayrollNumber> {

    /// So few that everybody else's commands hardly wait.
    private static final int AT_ONCE = 8;

    @Override
    public Permission needs() {
        return PayrollRoom.SLIPS;
    }

    @Override
    public Outcome<PayrollNumber> run(Tx tx) {
        var found = PayrollSql.lock(tx, payroll);
        if (found.filter(run -> run.state() == PayrollState.DRAFT && run.round() == round)
                .isEmpty()) return Outcome.done(payroll);
        var run = found.get();
        var who = StaffSql.during(tx, run.month().atDay(1), run.month().atEndOfMonth(), after, AT_ONCE);
        var pay = new PaySlips(tx, run, RulesSql.taxes(tx, run.payOn().getYear()));
        who.forEach(employee -> pay.of(employee).ifPresent(made -> {
            PayslipSql.add(tx, made.slip(), made.lines());
            PayslipSql.taken(tx, run, employee.number());
        }));
        if (who.size() == AT_ONCE) {
            var last = Long.parseLong(who.getLast().number().value().substring(2));
            tx.post(new SlipsDue(payroll, round, last));
        } else PayrollSql.calculated(tx, run, employerTax(tx, run));
        return Outcome.done(payroll);
    }

    private static EmployerTax employerTax(Tx tx, Payroll run) {
        var rate = RulesSql.employer(tx, run.zone(), run.payOn());
        var before = PayrollSql.paidInYear(tx, run);
        return EmployerTax.of(rate, before, PayslipSql.sums(tx, run.number()));
    }
}
