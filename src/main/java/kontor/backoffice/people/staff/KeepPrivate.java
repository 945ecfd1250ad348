package kontor.backoffice.people.staff;

import java.util.Optional;
import kontor.backoffice.accounting.receivables.BankAccount;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NationalId;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.PersonalFields;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says what of an employee is nobody's business: all is said anew, what is left out is emptied.
///
/// @param nationalId  by both check digits
/// @param birthYear   decides the extra holiday of those who turn 60
/// @param bankAccount that pay goes to
public record KeepPrivate(
        EmployeeNumber employee,
        @Personal(of = "employee") Optional<Name> nationalId,
        Optional<Long> birthYear,
        @Personal(of = "employee") Optional<Name> bankAccount,
        @Personal(of = "employee") Optional<Name> address,
        @Personal(of = "employee") Optional<Name> postCode,
        @Personal(of = "employee") Optional<Name> city,
        @Personal(of = "employee") Optional<Name> nextOfKin,
        @Personal(of = "employee") Optional<Name> kinPhone)
        implements Command<EmployeeNumber> {

    private static final long OLDEST = 1900;

    @Override
    public Permission needs() {
        return StaffRoom.SENSITIVE;
    }

    @Override
    public Outcome<EmployeeNumber> run(Tx tx) {
        return Hired.of(tx, employee).then(found -> {
            if (nationalId
                    .filter(n -> !erased(n) && !NationalId.fits(n.value()))
                    .isPresent()) return bad("nationalId", "employee.wanted.national-id");
            if (bankAccount
                    .filter(n -> !erased(n) && !BankAccount.fits(n.value()))
                    .isPresent()) return bad("bankAccount", "employee.wanted.bank-account");
            if (birthYear.filter(y -> y < OLDEST || y > tx.today().getYear()).isPresent())
                return bad("birthYear", "employee.wanted.birth-year");
            StaffSql.keep(tx, this);
            return Outcome.done(employee);
        });
    }

    /// When the journal is run again after the person has been erased.
    private boolean erased(Name came) {
        return came.equals(PersonalFields.pseudonym(employee.value()));
    }

    /// What came is sensitive and not said again.
    private static Outcome<EmployeeNumber> bad(String field, String wanted) {
        return Outcome.refused(new BadField("employee", field, Text.of(wanted), "…"));
    }
}
