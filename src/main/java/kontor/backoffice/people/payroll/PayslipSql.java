package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Numbers.PayslipNumber;
import kontor.kernel.Numbers.SupplementNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of pay slips and supplements.
final class PayslipSql {

    private PayslipSql() {}

    record Sums(long slips, Money gross, Money holidayPaid, Money tax, Money net, Money holidayPay) {}

    record Owed(Money pay, Money extra) {}

    record OfDepartment(Optional<DimensionNumber> department, Money gross) {}

    private record Line(
            PayslipNumber payslip,
            long line,
            PayLineKind kind,
            Optional<String> text,
            Optional<Quantity> quantity,
            Optional<Money> price,
            Money amount) {}

    static void add(Tx tx, Payslip slip, List<PayLine> lines) {
        Sql.of(tx).update("""
                        insert into payslip (number, payroll, employee, pay_month, department, gross, holiday_paid,
                                             tax_base, tax_method, tax_table, tax_rate, tax, net, holiday_base,
                                             holiday_rate, holiday_pay, holiday_extra)
                        values (:number, :payroll, :employee, :payMonth, :department, :gross, :holidayPaid, :taxBase,
                                :taxMethod, :taxTable, :taxRate, :tax, :net, :holidayBase, :holidayRate, :holidayPay,
                                :holidayExtra)""").bindAll(slip).run();
        var rows = new java.util.ArrayList<Line>();
        for (var line : lines)
            rows.add(new Line(
                    slip.number(),
                    rows.size() + 1L,
                    line.kind(),
                    line.text(),
                    line.quantity(),
                    line.price(),
                    line.amount()));
        Sql.of(tx).batch("""
                        insert into payslip_line (payslip, line, kind, text, quantity, price, amount)
                        values (:payslip, :line, :kind, :text, :quantity, :price, :amount)""", rows);
    }

    static Sums sums(Tx tx, PayrollNumber number) {
        return Sql.of(tx).query("""
                        select count(*) as slips, cast(coalesce(sum(gross), 0) as bigint) as gross,
                               cast(coalesce(sum(holiday_paid), 0) as bigint) as holiday_paid,
                               cast(coalesce(sum(tax), 0) as bigint) as tax,
                               cast(coalesce(sum(net), 0) as bigint) as net,
                               cast(coalesce(sum(holiday_pay + holiday_extra), 0) as bigint) as holiday_pay
                          from payslip where payroll = :number""").bind("number", number).first(Sums.class).orElseThrow();
    }

    static List<OfDepartment> departments(Tx tx, PayrollNumber number) {
        return Sql.of(tx).query("""
                        select department, cast(sum(gross) as bigint) as gross from payslip
                         where payroll = :number group by department order by department""").bind("number", number).list(OfDepartment.class);
    }

    /// What was earned in the year before and has not been paid.
    static Owed holidayOwed(Tx tx, EmployeeNumber employee, int year) {
        var paid = Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(s.holiday_paid), 0) as bigint) as paid
                          from payslip s join payroll p on p.number = s.payroll
                         where s.employee = :employee and s.pay_month like :year
                           and p.state in ('posted', 'paid', 'reported')""")
                .bind("employee", employee)
                .bind("year", year + "-%")
                .first(found -> found.money("paid"))
                .orElse(Money.ZERO);
        if (paid.isPositive()) return new Owed(Money.ZERO, Money.ZERO);
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(s.holiday_pay), 0) as bigint) as pay,
                               cast(coalesce(sum(s.holiday_extra), 0) as bigint) as extra
                          from payslip s join payroll p on p.number = s.payroll
                         where s.employee = :employee and s.pay_month like :year
                           and p.state in ('posted', 'paid', 'reported')""")
                .bind("employee", employee)
                .bind("year", year - 1 + "-%")
                .first(Owed.class)
                .orElseThrow();
    }

    /// What has earned holiday pay in the year's other posted runs.
    static Money earnedBefore(Tx tx, EmployeeNumber employee, Payroll run) {
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(s.holiday_base), 0) as bigint) as earned
                          from payslip s join payroll p on p.number = s.payroll
                         where s.employee = :employee and s.pay_month like :year and s.payroll <> :run
                           and p.state in ('posted', 'paid', 'reported')""")
                .bind("employee", employee)
                .bind("year", run.payOn().getYear() + "-%")
                .bind("run", run.number())
                .first(found -> found.money("earned"))
                .orElse(Money.ZERO);
    }

    /// What is to be paid beside the pay: of this month, or of an earlier one that no run took.
    static List<PayLine> supplements(Tx tx, EmployeeNumber employee, Payroll run) {
        return Sql.of(tx)
                .query("""
                        select kind, text, amount from supplement
                         where employee = :employee and pay_month <= :month and payroll is null order by number""")
                .bind("employee", employee)
                .bind("month", run.payMonth())
                .list(found -> new PayLine(
                        found.get("kind", SupplementKind.class).line(),
                        found.maybe("text", String.class),
                        Optional.empty(),
                        Optional.empty(),
                        found.money("amount")));
    }

    static void supplement(Tx tx, SupplementNumber number, AddSupplement said, String month) {
        Sql.of(tx)
                .update("""
                        insert into supplement (number, seq, employee, pay_month, kind, text, amount, by_whom)
                        values (:number, :seq, :employee, :month, :kind, :text, :amount, :by)""")
                .bind("number", number)
                .bind("seq", Long.parseLong(number.value().substring(3)))
                .bind("employee", said.employee())
                .bind("month", month)
                .bind("kind", said.kind().orElse(SupplementKind.ADDITION))
                .bind("text", said.text())
                .bind("amount", said.amount())
                .bind("by", tx.actor().audited())
                .run();
    }

    /// What a slip pays is paid by no other; what comes after it was worked out is paid with a later run.
    static void taken(Tx tx, Payroll run, EmployeeNumber employee) {
        Sql.of(tx)
                .update("""
                        update supplement set payroll = :run
                         where payroll is null and pay_month <= :month and employee = :employee""")
                .bind("run", run.number())
                .bind("month", run.payMonth())
                .bind("employee", employee)
                .run();
        Sql.of(tx)
                .update("""
                        update time_entry set payroll = :run
                         where payroll is null and state = 'approved' and worked_on <= :until
                           and employee = :employee""")
                .bind("run", run.number())
                .bind("until", end(run))
                .bind("employee", employee)
                .run();
    }

    /// A run that is worked out again takes all anew.
    static void given(Tx tx, PayrollNumber run) {
        Sql.of(tx)
                .update("update supplement set payroll = null where payroll = :run")
                .bind("run", run)
                .run();
        Sql.of(tx)
                .update("update time_entry set payroll = null where payroll = :run")
                .bind("run", run)
                .run();
    }

    /// Approved hours until a day that no run has paid.
    static Quantity hours(Tx tx, EmployeeNumber employee, LocalDate until) {
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(hours), 0) as bigint) as hours from time_entry
                         where employee = :employee and state = 'approved' and worked_on <= :until
                           and payroll is null""")
                .bind("employee", employee)
                .bind("until", until)
                .first(found -> found.quantity("hours"))
                .orElse(Quantity.ZERO);
    }

    static LocalDate end(Payroll run) {
        return run.month().atEndOfMonth();
    }
}
