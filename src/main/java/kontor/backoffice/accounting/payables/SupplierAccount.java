package kontor.backoffice.accounting.payables;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import kontor.backoffice.accounting.receivables.BankAccount;
import kontor.kernel.Numbers.BankAccountNumber;

/// The account a supplier is paid on: eleven digits in Norway, elsewhere an IBAN. A wrong check digit is no account:
/// money
/// sent to it is hard to get back.
final class SupplierAccount {

    private SupplierAccount() {}

    private static final int DIGITS = 36;

    /// The account as it is kept; a Norwegian IBAN by its eleven digits.
    static Optional<BankAccountNumber> of(String text) {
        var bare = text.replaceAll("[ .]", "").toUpperCase(Locale.ROOT);
        if (BankAccount.fits(bare)) return Optional.of(new BankAccountNumber(bare));
        if (bare.startsWith("NO"))
            return Optional.of(bare)
                    .filter(BankAccount::fitsIban)
                    .map(iban -> new BankAccountNumber(iban.substring(4)));
        return Optional.of(bare).filter(SupplierAccount::iban).map(BankAccountNumber::new);
    }

    private static boolean iban(String text) {
        if (!text.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}")) return false;
        var digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, DIGITS)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValueExact() == 1;
    }
}
