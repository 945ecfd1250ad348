package kontor.backoffice.accounting.receivables;

import java.math.BigInteger;

/// A Norwegian bank account: eleven digits, the last a MOD11 check digit.
///
/// As an IBAN it has a second check over the whole; both must be right, and a validator that looks at the second alone
/// takes accounts that no bank has.
public record BankAccount(String value) {

    private static final int[] WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    /// `NO` as the digits that IBAN's check reckons with.
    private static final String LAND = "2324";

    /// @throws IllegalArgumentException where [#fits] says no
    public BankAccount {
        value = bare(value);
        if (!fits(value)) throw new IllegalArgumentException("no bank account");
    }

    /// Whether a text is an account's number; spaces and points inside do not matter.
    public static boolean fits(String text) {
        var digits = bare(text);
        if (!digits.matches("[0-9]{11}")) return false;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        return (11 - sum % 11) % 11 == digits.charAt(10) - '0';
    }

    /// Whether a text is a Norwegian IBAN whose account is one too.
    public static boolean fitsIban(String text) {
        var iban = bare(text);
        return iban.matches("NO[0-9]{13}") && fits(iban.substring(4)) && iban.equals(iban(iban.substring(4)));
    }

    /// The IBAN of an account's digits, whether or not the account itself is right.
    static String iban(String digits) {
        var rest =
                new BigInteger(digits + LAND + "00").mod(BigInteger.valueOf(97)).intValueExact();
        return "NO%02d%s".formatted(98 - rest, digits);
    }

    private static String bare(String text) {
        return text.replaceAll("[ .]", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
