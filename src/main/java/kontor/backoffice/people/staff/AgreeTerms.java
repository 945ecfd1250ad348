package kontor.backoffice.people.staff;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Rate;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says on what terms somebody works from a day until others hold. Said again for the same day, they are corrected.
///
/// @param pay        a month of full time, or an hour
/// @param from       the first day at work if left out
/// @param percentage of full time; 100 if left out
/// @param payKind    monthly if left out
/// @param plan       the fifth week of an agreement if left out
public record AgreeTerms(
        EmployeeNumber employee,
        Name position,
        Money pay,
        Optional<LocalDate> from,
        Optional<Rate> percentage,
        Optional<PayKind> payKind,
        Optional<HolidayPlan> plan)
        implements Command<EmployeeNumber> {

    private static final Rate FULL = Rate.of("100");

    @Override
    public Permission needs() {
        return StaffRoom.SENSITIVE;
    }

    @Override
    public Outcome<EmployeeNumber> run(Tx tx) {
        return Hired.of(tx, employee).then(found -> {
            if (!pay.isPositive())
                return Outcome.refused(new BadField("employee", "pay", Text.of("employee.wanted.pay"), pay.toString()));
            StaffSql.agree(
                    tx,
                    employee,
                    new Terms(
                            from.orElse(found.startedOn()),
                            position,
                            percentage.orElse(FULL),
                            payKind.orElse(PayKind.MONTHLY),
                            pay,
                            plan.orElse(HolidayPlan.AGREEMENT)));
            return Outcome.done(employee);
        });
    }
}
