package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Numbers.VoucherNumber;

/// A payroll run, and what its slips come to.
///
/// @param payMonth    such as `2026-11`
/// @param paysHoliday whether the holiday pay of the year before is paid with it
/// @param round       how often it has been worked out
/// @param gross       without holiday pay paid out
/// @param holidayPay  earned in it
/// @param holidayTax  employer's tax on that
/// @param taxDue      the working day after it is paid
record Payroll(
        PayrollNumber number,
        PayrollState state,
        String payMonth,
        LocalDate payOn,
        boolean paysHoliday,
        TaxZone zone,
        long round,
        long slips,
        Money gross,
        Money holidayPaid,
        Money tax,
        Money net,
        Money employerTax,
        Money holidayPay,
        Money holidayTax,
        LocalDate taxDue,
        String madeBy,
        Optional<String> calculatedBy,
        Optional<VoucherNumber> voucher,
        Optional<VoucherNumber> taxVoucher,
        Optional<VoucherNumber> employerVoucher) {

    static final NumberSeries SERIES = new NumberSeries("payroll", 1);

    YearMonth month() {
        return YearMonth.parse(payMonth);
    }
}
