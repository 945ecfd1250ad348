package kontor.kernel;

/// A Norwegian national identity number, or the D number of who has none: eleven digits, the last two of them MOD11
/// check digits, the first over nine digits and the second over ten.
public final class NationalId {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private NationalId() {}

    /// Whether a text is one, by both check digits; spaces inside do not matter.
    ///
    /// Only the check digits are looked at: what the first six say is no longer always a date of birth.
    public static boolean fits(String text) {
        var digits = bare(text);
        return digits.matches("[0-9]{11}")
                && check(digits, FIRST) == digits.charAt(9) - '0'
                && check(digits, SECOND) == digits.charAt(10) - '0';
    }

    /// Without spaces.
    public static String bare(String text) {
        return text.replace(" ", "");
    }

    private static int check(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * (digits.charAt(i) - '0');
        return (11 - sum % 11) % 11;
    }
}
