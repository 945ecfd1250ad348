package kontor.kernel;

/// A PIN hashed at the door, as a password is. The figures themselves never enter a command.
public record PinHash(String value) {

    /// Whether a text can be a PIN: four to eight figures, not all alike and not one run such as 1234.
    public static boolean fits(String text) {
        if (!text.matches("[0-9]{4,8}")) return false;
        var steps = text.chars().skip(1).map(c -> c).toArray();
        var step = steps[0] - text.charAt(0);
        if (Math.abs(step) > 1) return true;
        for (int i = 1; i < steps.length; i++) if (steps[i] - steps[i - 1] != step) return true;
        return false;
    }

    /// Whether it is a hash, and not the figures that a door forgot to hash.
    public boolean hashed() {
        return value.startsWith("$argon2id$");
    }

    @Override
    public String toString() {
        return "…";
    }
}
