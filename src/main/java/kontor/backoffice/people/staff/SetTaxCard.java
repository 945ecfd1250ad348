package kontor.backoffice.people.staff;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Rate;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says what somebody's tax card says, from a day on. Without a card, half of the pay is withheld.
///
/// @param table   such as 8010: the ordinary tables 8000 to 8400 and 9010 to 9400
/// @param percent the percentage of the card
/// @param from    the first of January if left out
public record SetTaxCard(
        EmployeeNumber employee,
        TaxMethod method,
        Optional<Long> table,
        Optional<Rate> percent,
        Optional<LocalDate> from)
        implements Command<EmployeeNumber> {

    @Override
    public Permission needs() {
        return StaffRoom.SENSITIVE;
    }

    @Override
    public Outcome<EmployeeNumber> run(Tx tx) {
        return Hired.of(tx, employee).then(_ -> {
            if ((method == TaxMethod.TABLE)
                    != table.filter(SetTaxCard::ordinary).isPresent())
                return bad(
                        "table",
                        "employee.wanted.table",
                        table.map(Object::toString).orElse(""));
            if ((method == TaxMethod.PERCENTAGE) != percent.isPresent())
                return bad(
                        "percent",
                        "employee.wanted.percent",
                        percent.map(Rate::toString).orElse(""));
            var day = from.orElseGet(() -> tx.today().withDayOfYear(1));
            StaffSql.card(tx, employee, day, new TaxCard(method, table, percent));
            return Outcome.done(employee);
        });
    }

    private static boolean ordinary(long number) {
        return number % 10 == 0 && (number >= 8000 && number <= 8400 || number >= 9010 && number <= 9400);
    }

    private static Outcome<EmployeeNumber> bad(String field, String wanted, String came) {
        return Outcome.refused(new BadField("employee", field, Text.of(wanted), came));
    }
}
