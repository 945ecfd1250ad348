package kontor.kernel;

/// A Norwegian organisation number: nine digits, the last a MOD11 check digit.
public record OrgNumber(String value) {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    /// @throws IllegalArgumentException where [#fits] says no
    public OrgNumber {
        value = bare(value);
        if (!fits(value)) throw new IllegalArgumentException("no organisation number");
    }

    /// Whether a text is an organisation number; spaces inside do not matter.
    public static boolean fits(String text) {
        var digits = bare(text);
        if (!digits.matches("[0-9]{9}")) return false;
        int sum = 0;
        for (int i = 0; i < 8; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        int check = (11 - sum % 11) % 11;
        return check < 10 && check == digits.charAt(8) - '0';
    }

    private static String bare(String text) {
        return text.replace(" ", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
