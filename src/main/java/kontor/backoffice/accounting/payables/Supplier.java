package kontor.backoffice.accounting.payables;

import java.util.Optional;
import kontor.kernel.Country;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.OrgNumber;

/// Whom the company buys from.
///
/// @param account     where it is paid
/// @param paymentDays from its invoice's date to the day it is due
/// @param costAccount where its invoices usually go
/// @param vatCode     they usually have
/// @param reference   its number elsewhere
record Supplier(
        SupplierNumber number,
        long seq,
        Name name,
        Optional<OrgNumber> orgNumber,
        Optional<Name> email,
        Optional<Name> phone,
        Optional<Name> address,
        Optional<Name> postCode,
        Optional<Name> city,
        Country country,
        Optional<BankAccountNumber> account,
        long paymentDays,
        Optional<AccountNumber> costAccount,
        Optional<Name> vatCode,
        Optional<Name> reference) {}
