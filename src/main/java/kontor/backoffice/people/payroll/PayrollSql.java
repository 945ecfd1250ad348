package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table of runs.
final class PayrollSql {

    private PayrollSql() {}

    record Dates(LocalDate payOn, LocalDate taxDue) {}

    static Optional<Payroll> lock(Tx tx, PayrollNumber number) {
        return Sql.of(tx).query("""
                        select number, state, pay_month, pay_on, pays_holiday, zone, round, slips, gross, holiday_paid,
                               tax, net, employer_tax, holiday_pay, holiday_tax, tax_due, made_by, calculated_by,
                               voucher, tax_voucher, employer_voucher
                          from payroll where number = :number for update""").bind("number", number).first(Payroll.class);
    }

    static Optional<PayrollNumber> ofMonth(Tx tx, String month) {
        return Sql.of(tx)
                .query("select number from payroll where pay_month = :month")
                .bind("month", month)
                .first(found -> found.get("number", PayrollNumber.class));
    }

    static void open(Tx tx, PayrollNumber number, String month, Dates dates, boolean holiday, TaxZone zone) {
        Sql.of(tx)
                .update("""
                        insert into payroll (number, seq, state, pay_month, pay_on, pays_holiday, zone, round, slips,
                                             gross, holiday_paid, tax, net, employer_tax, holiday_pay, holiday_tax,
                                             tax_due, made_by)
                        values (:number, :seq, 'draft', :month, :payOn, :holiday, :zone, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                                :taxDue, :by)""")
                .bindAll(dates)
                .bind("number", number)
                .bind("seq", Long.parseLong(number.value().substring(3)))
                .bind("month", month)
                .bind("holiday", holiday)
                .bind("zone", zone)
                .bind("by", tx.actor().audited())
                .run();
    }

    static void begin(Tx tx, PayrollNumber number, long round) {
        Sql.of(tx).update("""
                        delete from payslip_line where payslip in
                               (select p.number from payslip p where p.payroll = :number)""").bind("number", number).run();
        Sql.of(tx)
                .update("delete from payslip where payroll = :number")
                .bind("number", number)
                .run();
        Sql.of(tx)
                .update("""
                        update payroll set state = 'draft', round = :round, calculated_by = :by, reviewed_by = null,
                               slips = 0, gross = 0, holiday_paid = 0, tax = 0, net = 0, employer_tax = 0,
                               holiday_pay = 0, holiday_tax = 0
                         where number = :number""")
                .bind("round", round)
                .bind("by", tx.actor().audited())
                .bind("number", number)
                .run();
    }

    static void calculated(Tx tx, Payroll run, EmployerTax tax) {
        Sql.of(tx)
                .update("""
                        update payroll set state = 'calculated', slips = :slips, gross = :gross,
                               holiday_paid = :holidayPaid, tax = :tax, net = :net, holiday_pay = :holidayPay,
                               employer_tax = :onPaid, holiday_tax = :onHoliday
                         where number = :number""")
                .bindAll(PayslipSql.sums(tx, run.number()))
                .bindAll(tax)
                .bind("number", run.number())
                .run();
    }

    /// What the year's other posted runs have paid.
    static Money paidInYear(Tx tx, Payroll run) {
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(gross + holiday_paid), 0) as bigint) as paid from payroll
                         where number <> :number and state in ('posted', 'paid', 'reported')
                           and pay_month like :year""")
                .bind("number", run.number())
                .bind("year", run.payOn().getYear() + "-%")
                .first(found -> found.money("paid"))
                .orElse(Money.ZERO);
    }

    static Optional<EmployeeNumber> owing(Tx tx, PayrollNumber number) {
        return Sql.of(tx)
                .query("select employee from payslip where payroll = :number and net < 0 order by employee limit 1")
                .bind("number", number)
                .first(found -> found.get("employee", EmployeeNumber.class));
    }

    static void reviewed(Tx tx, PayrollNumber number) {
        Sql.of(tx)
                .update("update payroll set state = 'reviewed', reviewed_by = :by where number = :number")
                .bind("by", tx.actor().audited())
                .bind("number", number)
                .run();
    }

    static void posted(Tx tx, PayrollNumber number, VoucherNumber voucher) {
        Sql.of(tx)
                .update("""
                        update payroll set state = 'posted', voucher = :voucher, posted_by = :by
                         where number = :number""")
                .bind("voucher", voucher)
                .bind("by", tx.actor().audited())
                .bind("number", number)
                .run();
    }

    static void paid(Tx tx, PayrollNumber number, VoucherNumber voucher) {
        Sql.of(tx)
                .update("update payroll set state = 'paid', paid_voucher = :voucher where number = :number")
                .bind("voucher", voucher)
                .bind("number", number)
                .run();
    }

    static void levied(Tx tx, PayrollNumber number, Levy levy, VoucherNumber voucher) {
        var column = switch (levy) {
            case WITHHELD -> "tax_voucher";
            case EMPLOYER -> "employer_voucher";
        };
        Sql.of(tx)
                .update("update payroll set " + column + " = :voucher where number = :number")
                .bind("voucher", voucher)
                .bind("number", number)
                .run();
    }

    static void reported(Tx tx, PayrollNumber number) {
        Sql.of(tx)
                .update("update payroll set state = 'reported', reported_on = :today where number = :number")
                .bind("today", tx.today())
                .bind("number", number)
                .run();
    }
}
