package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.AccountUses;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Money;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Rate;
import kontor.kernel.Tx;

/// What a run posts.
final class PayPosting {

    private static final List<Purpose> ALL = List.of(
            Purpose.PAY,
            Purpose.TAX_WITHHELD,
            Purpose.NET_PAY,
            Purpose.EMPLOYER_TAX,
            Purpose.EMPLOYER_TAX_OWED,
            Purpose.HOLIDAY_PAY,
            Purpose.HOLIDAY_PAY_OWED,
            Purpose.HOLIDAY_TAX,
            Purpose.HOLIDAY_TAX_OWED,
            Purpose.BANK);

    private PayPosting() {}

    /// The pay by department, what is withheld and owed, employer's tax, and the holiday pay earned with the tax on it.
    /// Holiday pay paid out, and employer's tax on it, come from what is owed already.
    static Outcome<VoucherNumber> run(Tx tx, Payroll run, LocalDate on) {
        var uses = AccountSql.uses(tx, on);
        if (lacks(uses)) return Outcome.refused(new PayrollRefusal.NoAccounts(on));
        var postings = new ArrayList<Posting>();
        for (var part : PayslipSql.departments(tx, run.number()))
            postings.add(Posting.of(uses.of(Purpose.PAY), part.gross()).in(part.department(), Optional.empty()));
        postings.add(Posting.of(uses.of(Purpose.HOLIDAY_PAY_OWED), run.holidayPaid()));
        postings.add(Posting.of(uses.of(Purpose.TAX_WITHHELD), run.tax().negated()));
        postings.add(Posting.of(uses.of(Purpose.NET_PAY), run.net().negated()));
        var known = onHoliday(tx, run);
        postings.add(Posting.of(uses.of(Purpose.EMPLOYER_TAX), run.employerTax().minus(known)));
        postings.add(Posting.of(uses.of(Purpose.HOLIDAY_TAX_OWED), known));
        postings.add(
                Posting.of(uses.of(Purpose.EMPLOYER_TAX_OWED), run.employerTax().negated()));
        postings.add(Posting.of(uses.of(Purpose.HOLIDAY_PAY), run.holidayPay()));
        postings.add(
                Posting.of(uses.of(Purpose.HOLIDAY_PAY_OWED), run.holidayPay().negated()));
        postings.add(Posting.of(uses.of(Purpose.HOLIDAY_TAX), run.holidayTax()));
        postings.add(
                Posting.of(uses.of(Purpose.HOLIDAY_TAX_OWED), run.holidayTax().negated()));
        return Ledger.post(tx, new Draft(VoucherKind.PAYROLL, on, run.payMonth(), run.number(), postings));
    }

    /// Employer's tax on holiday pay that was accrued when it was earned.
    private static Money onHoliday(Tx tx, Payroll run) {
        Rate rate = RulesSql.employer(tx, run.zone(), run.payOn()).rate();
        return rate.of(run.holidayPaid());
    }

    /// Paying what is owed.
    static Outcome<VoucherNumber> post(Tx tx, Payroll run, LocalDate on, Purpose owed, Money amount) {
        var uses = AccountSql.uses(tx, on);
        if (lacks(uses)) return Outcome.refused(new PayrollRefusal.NoAccounts(on));
        if (amount.isZero()) return Outcome.refused(new PayrollRefusal.NothingToPay(run.number()));
        var postings = List.of(Posting.of(uses.of(owed), amount), Posting.of(uses.of(Purpose.BANK), amount.negated()));
        return Ledger.post(tx, new Draft(VoucherKind.PAYROLL, on, run.payMonth(), run.number(), postings));
    }

    private static boolean lacks(AccountUses uses) {
        return ALL.stream().anyMatch(purpose -> uses.find(purpose).isEmpty());
    }
}
