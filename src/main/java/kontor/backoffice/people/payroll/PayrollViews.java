package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import kontor.backoffice.people.staff.TaxMethod;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Numbers.PayslipNumber;
import kontor.kernel.Numbers.SupplementNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What is seen of pay.
final class PayrollViews {

    private PayrollViews() {}

    static final View PAYROLL = View.named("payroll", PayrollRoom.SUMS, Side.OFFICE)
            .from("from payroll p where true")
            .columns(
                    Column.of("number", PayrollNumber.class, "p.number", 6).always(),
                    Column.of("state", PayrollState.class, "p.state", 10).always(),
                    Column.text("month", "p.pay_month", 8).always(),
                    Column.of("pay-on", LocalDate.class, "p.pay_on", 10),
                    Column.of("slips", Long.class, "p.slips", 5),
                    Column.of("gross", Money.class, "p.gross", 12),
                    Column.of("net", Money.class, "p.net", 12).always(),
                    Column.of("tax", Money.class, "p.tax", 12).wide(),
                    Column.of("tax-due", LocalDate.class, "p.tax_due", 10).wide(),
                    Column.of("holiday-paid", Money.class, "p.holiday_paid", 12).wide(),
                    Column.of("employer-tax", Money.class, "p.employer_tax", 12).wide(),
                    Column.of("holiday-pay", Money.class, "p.holiday_pay", 12).wide(),
                    Column.of("holiday-tax", Money.class, "p.holiday_tax", 12).wide(),
                    Column.of("zone", TaxZone.class, "p.zone", 5).wide(),
                    Column.text("reviewed-by", "p.reviewed_by", 12).wide(),
                    Column.of("voucher", VoucherNumber.class, "p.voucher", 8).wide())
            .orders(View.Order.by("month", String.class, "p.pay_month", Long.class, "p.seq")
                    .downwards())
            .done();

    static final View PAYSLIPS = slips("payslips", PayrollRoom.READ, Side.OFFICE, "true");

    /// One's own, once they are posted.
    static final View MINE = slips(
            "my-payslips", PayrollRoom.OWN, Side.BOTH, "e.login = {me} and r.state in ('posted', 'paid', 'reported')");

    private static View slips(String name, Permission needs, Side side, String which) {
        return View.named(name, needs, side)
                .from("from payslip s join employee e on e.number = s.employee join payroll r on r.number = s.payroll"
                        + " where " + which)
                .columns(
                        Column.of("number", PayslipNumber.class, "s.number", 10).always(),
                        Column.of("state", PayrollState.class, "r.state", 10),
                        Column.text("month", "s.pay_month", 8).always(),
                        Column.text("name", "e.name", 18).always(),
                        Column.of("gross", Money.class, "s.gross", 12),
                        Column.of("tax", Money.class, "s.tax", 11),
                        Column.of("net", Money.class, "s.net", 12).always(),
                        Column.of("payroll", PayrollNumber.class, "s.payroll", 6)
                                .wide(),
                        Column.of("employee", EmployeeNumber.class, "s.employee", 8)
                                .wide(),
                        Column.of("holiday-paid", Money.class, "s.holiday_paid", 12)
                                .wide(),
                        Column.of("tax-base", Money.class, "s.tax_base", 12).wide(),
                        Column.of("tax-method", TaxMethod.class, "s.tax_method", 11)
                                .wide(),
                        Column.text("tax-table", "cast(s.tax_table as varchar(10))", 6)
                                .wide(),
                        Column.of("tax-rate", Rate.class, "s.tax_rate", 6).wide(),
                        Column.of("holiday-base", Money.class, "s.holiday_base", 12)
                                .wide(),
                        Column.of("holiday-rate", Rate.class, "s.holiday_rate", 6)
                                .wide(),
                        Column.of("holiday-pay", Money.class, "s.holiday_pay + s.holiday_extra", 12)
                                .wide())
                .orders(View.Order.by("month", String.class, "s.pay_month", String.class, "s.number")
                        .downwards())
                .sensitive()
                .done();
    }

    static final View LINES = View.named("payslip-lines", PayrollRoom.READ, Side.OFFICE)
            .from("from payslip_line l where true")
            .columns(
                    Column.of("payslip", PayslipNumber.class, "l.payslip", 11).always(),
                    Column.of("line", Long.class, "l.line", 4).always(),
                    Column.of("kind", PayLineKind.class, "l.kind", 18).always(),
                    Column.text("text", "l.text", 18),
                    Column.of("quantity", Quantity.class, "l.quantity", 7),
                    Column.of("amount", Money.class, "l.amount", 12).always())
            .orders(View.Order.by("payslip", String.class, "l.payslip", Long.class, "l.line"))
            .sensitive()
            .done();

    static final View SUPPLEMENTS = View.named("supplements", PayrollRoom.READ, Side.OFFICE)
            .from("from supplement s join employee e on e.number = s.employee where true")
            .columns(
                    Column.of("number", SupplementNumber.class, "s.number", 6).always(),
                    Column.text("month", "s.pay_month", 8).always(),
                    Column.text("name", "e.name", 18).always(),
                    Column.text("text", "s.text", 18),
                    Column.of("amount", Money.class, "s.amount", 12).always(),
                    Column.of("kind", SupplementKind.class, "s.kind", 12).wide(),
                    Column.of("employee", EmployeeNumber.class, "s.employee", 8).wide(),
                    Column.of("payroll", PayrollNumber.class, "s.payroll", 6).wide())
            .orders(View.Order.by("month", String.class, "s.pay_month", String.class, "s.number")
                    .downwards())
            .sensitive()
            .done();

    static final String SUMS = """
            select concat('payroll ', p.number) as fault from payroll p
             where p.state <> 'draft'
               and (p.net <> (select coalesce(sum(s.net), 0) from payslip s where s.payroll = p.number)
                    or p.gross + p.holiday_paid <> p.tax + p.net)""";

    static final String POSTED = """
            select concat('payroll ', p.number) as fault from payroll p
             where p.voucher is not null
               and (select coalesce(sum(x.amount), 0) from posting x
                     where x.voucher = p.voucher and x.amount > 0)
                   < p.gross + p.holiday_paid + p.employer_tax + p.holiday_pay + p.holiday_tax""";

    static final String SECOND = """
            select concat('payroll ', p.number) as fault from payroll p where p.reviewed_by = p.calculated_by""";
}
