package kontor.backoffice.people.recruitment;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.vouchers.Dimensions;
import kontor.backoffice.people.staff.Hired;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Label;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.VacancyNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says that somebody is wanted.
///
/// @param applyBy the last day on which one may apply
/// @param manager whom they will work under
/// @param wanted  how many; one if left out
public record OpenVacancy(
        Label title,
        LocalDate applyBy,
        Optional<DimensionNumber> department,
        Optional<EmployeeNumber> manager,
        Optional<Long> wanted)
        implements Command<VacancyNumber> {

    private static final long MOST = 100;

    @Override
    public Permission needs() {
        return RecruitmentRoom.RECRUIT;
    }

    @Override
    public Outcome<VacancyNumber> run(Tx tx) {
        var fault = Dimensions.fault(tx, department, Optional.empty());
        if (fault.isPresent()) return Outcome.refused(fault.get());
        if (manager.isPresent() && Hired.of(tx, manager.get()) instanceof Outcome.Refused<?>(var refusal))
            return Outcome.refused(refusal);
        if (applyBy.isBefore(tx.today())) return bad("applyBy", "vacancy.wanted.apply-by", applyBy.toString());
        if (wanted.filter(n -> n < 1 || n > MOST).isPresent())
            return bad("wanted", "vacancy.wanted.wanted", wanted.get().toString());
        var number = new VacancyNumber("ST-" + tx.next(Vacancy.SERIES));
        RecruitmentSql.add(
                tx, new Vacancy(number, VacancyState.OPEN, title, department, manager, wanted.orElse(1L), 0, applyBy));
        return Outcome.done(number);
    }

    private static Outcome<VacancyNumber> bad(String field, String wanted, String came) {
        return Outcome.refused(new BadField("vacancy", field, Text.of(wanted), came));
    }
}
