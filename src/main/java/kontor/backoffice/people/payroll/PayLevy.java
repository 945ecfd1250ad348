package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.kernel.Command;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Says that the bank has paid the state what was withheld, or the employer's own tax of a run.
public record PayLevy(PayrollNumber payroll, Levy levy, Optional<LocalDate> on) implements Command<PayrollNumber> {

    @Override
    public Permission needs() {
        return PayrollRoom.POST;
    }

    @Override
    public Outcome<PayrollNumber> run(Tx tx) {
        return PayrollStep.find(tx, payroll).then(found -> {
            if (found.voucher().isEmpty())
                return Outcome.refused(new WrongState("payroll", payroll, found.state(), PayrollState.PAID));
            var day = on.orElseGet(tx::today);
            var done = switch (levy) {
                case WITHHELD -> found.taxVoucher();
                case EMPLOYER -> found.employerVoucher();
            };
            if (done.isPresent()) return Outcome.refused(new PayrollRefusal.PaidAlready(payroll, levy));
            var paid = switch (levy) {
                case WITHHELD -> PayPosting.post(tx, found, day, Purpose.TAX_WITHHELD, found.tax());
                case EMPLOYER -> PayPosting.post(tx, found, day, Purpose.EMPLOYER_TAX_OWED, found.employerTax());
            };
            return paid.then(voucher -> {
                PayrollSql.levied(tx, payroll, levy, voucher);
                return Outcome.done(payroll);
            });
        });
    }
}
