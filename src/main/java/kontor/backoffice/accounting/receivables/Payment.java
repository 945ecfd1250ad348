package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.VoucherNumber;

/// A payment. What came is what was settled and what stays as an advance.
///
/// @param number  of its voucher
/// @param account where the money came; none where no money moved
/// @param amount  what came; negative where it went back
/// @param settled of the invoice
/// @param advance what the customer has with us changed by so much
record Payment(
        VoucherNumber number,
        PaymentKind kind,
        CustomerNumber customer,
        Optional<InvoiceNumber> invoice,
        LocalDate paidOn,
        Optional<AccountNumber> account,
        Money amount,
        Money settled,
        Money advance) {}
