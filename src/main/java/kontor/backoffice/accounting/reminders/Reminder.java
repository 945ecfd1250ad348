package kontor.backoffice.accounting.reminders;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Lang;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.ReminderNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Rate;
import kontor.kernel.Words;

/// A reminder of an invoice.
///
/// @param step       the first, the second …
/// @param open       on the invoice when it was prepared, without its own fee and interest
/// @param interestTo the day up to which interest is reckoned, where it is
record Reminder(
        ReminderNumber number,
        long seq,
        ReminderState state,
        InvoiceNumber invoice,
        CustomerNumber customer,
        long step,
        Money open,
        Money fee,
        Money interest,
        Optional<LocalDate> interestTo,
        Lang language,
        Words words,
        LocalDate preparedOn,
        String preparedBy,
        Optional<VoucherNumber> voucher) {

    /// What the company does at a step.
    ///
    /// @param days    after the invoice is due
    /// @param percent of what is open of the invoice itself, beside the fee
    record Rule(long step, long days, Money fee, Rate percent, boolean interest) {}

    /// What the law allows.
    record Law(long leastDays, Money mostFee, long mostFees) {}
}
