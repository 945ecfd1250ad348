package kontor.backoffice.people.staff;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.vouchers.Dimensions;
import kontor.kernel.Command;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Tx;

/// Takes somebody into the directory. Their terms, tax card and what is private are said by commands of their own.
///
/// @param startsOn   the first day; today if left out
/// @param login      the user they sign in as
/// @param language   of pay slips; Norwegian if left out
public record RegisterEmployee(
        @Personal Name name,
        Optional<LocalDate> startsOn,
        Optional<DimensionNumber> department,
        Optional<EmployeeNumber> manager,
        @Personal Optional<Name> phone,
        @Personal Optional<Name> email,
        Optional<Login> login,
        Optional<Lang> language)
        implements Command<EmployeeNumber> {

    @Override
    public Permission needs() {
        return StaffRoom.KEEP;
    }

    @Override
    public Outcome<EmployeeNumber> run(Tx tx) {
        var fault = Dimensions.fault(tx, department, Optional.empty())
                .or(() -> Places.fault(tx, Optional.empty(), manager, login));
        if (fault.isPresent()) return Outcome.refused(fault.get());
        var seq = tx.next(Employee.SERIES);
        var number = new EmployeeNumber("E-" + seq);
        StaffSql.add(
                tx,
                new Employee(
                        number,
                        name,
                        department,
                        manager,
                        Places.under(tx, manager, seq),
                        phone,
                        email,
                        login,
                        language.orElse(Lang.NB),
                        startsOn.orElseGet(tx::today),
                        Optional.empty(),
                        Optional.empty()));
        return Outcome.done(number);
    }
}
