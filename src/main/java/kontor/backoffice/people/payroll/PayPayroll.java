package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.kernel.Command;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Says that the bank has paid what a posted run owes those who work here.
public record PayPayroll(PayrollNumber payroll, Optional<LocalDate> on) implements Command<PayrollNumber> {

    @Override
    public Permission needs() {
        return PayrollRoom.POST;
    }

    @Override
    public Outcome<PayrollNumber> run(Tx tx) {
        return PayrollStep.to(tx, payroll, PayrollState.PAID)
                .then(found -> PayPosting.post(tx, found, on.orElseGet(tx::today), Purpose.NET_PAY, found.net())
                        .then(voucher -> {
                            PayrollSql.paid(tx, payroll, voucher);
                            return Outcome.done(payroll);
                        }));
    }
}
