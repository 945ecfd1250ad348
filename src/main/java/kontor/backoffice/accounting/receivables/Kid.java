package kontor.backoffice.accounting.receivables;

import kontor.kernel.RecordNumber;

/// A customer identification number (KID), by which a payment finds its invoice: 2 to 25 digits (the last may be `-`
/// under
/// MOD11), the last a check digit.
public record Kid(String value) implements RecordNumber {

    /// How the check digit is reckoned.
    public enum Method {
        MOD10,
        MOD11
    }

    static final int LONGEST = 25;

    /// What [#of] gives room to in front of the check digit: the customer's and the serial's last digits. Of fixed
    /// length, so
    /// that no two invoices ever share one.
    private static final int CUSTOMER = 8;
    private static final int SERIAL = 9;

    public Kid {
        value = value.replace(" ", "");
    }

    /// Whether it is one under either method.
    public boolean isValid() {
        return isValid(Method.MOD10) || isValid(Method.MOD11);
    }

    /// Whether it is one under this method.
    public boolean isValid(Method method) {
        if (!value.matches("[0-9]{1,24}[0-9-]") || value.length() > LONGEST) return false;
        return checked(value.substring(0, value.length() - 1), method).equals(value);
    }

    /// The KID of a customer's invoice.
    ///
    /// @param serial of the invoice, or of the KIDs' own series
    public static Kid of(String customer, long serial, Method method) {
        var digits = customer.replaceAll("[^0-9]", "");
        return new Kid(checked(last(digits, CUSTOMER) + last(Long.toString(serial), SERIAL), method));
    }

    /// Whether the check digit is a digit: under MOD11 one serial in eleven has none and is passed over.
    boolean endsInDigit() {
        return !value.endsWith("-");
    }

    private static String last(String digits, int places) {
        var padded = "0".repeat(places) + digits;
        return padded.substring(padded.length() - places);
    }

    private static String checked(String digits, Method method) {
        return digits
                + switch (method) {
                    case MOD10 -> mod10(digits);
                    case MOD11 -> mod11(digits);
                };
    }

    /// Luhn: from the right every second digit counts double, its digits added.
    private static String mod10(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return Integer.toString((10 - sum % 10) % 10);
    }

    /// Weights 2 to 7 from the right, again and again.
    private static String mod11(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(digits.length() - 1 - i) - '0') * (2 + i % 6);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? "-" : Integer.toString(check);
    }

    @Override
    public String toString() {
        return value;
    }
}
