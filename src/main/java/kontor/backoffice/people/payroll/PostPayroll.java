package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.people.absence.AbsenceSql;
import kontor.kernel.Command;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Posts a reviewed run, on the day it is paid. What it has reckoned with is locked.
public record PostPayroll(PayrollNumber payroll, Optional<LocalDate> on) implements Command<PayrollNumber> {

    @Override
    public Permission needs() {
        return PayrollRoom.POST;
    }

    @Override
    public Outcome<PayrollNumber> run(Tx tx) {
        return PayrollStep.to(tx, payroll, PayrollState.POSTED)
                .then(found -> PayPosting.run(tx, found, on.orElse(found.payOn()))
                        .then(voucher -> {
                            PayrollSql.posted(tx, payroll, voucher);
                            AbsenceSql.lock(tx, payroll, PayslipSql.end(found));
                            return Outcome.done(payroll);
                        }));
    }
}
