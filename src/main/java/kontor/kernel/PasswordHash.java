package kontor.kernel;

/// A password hashed at the door (Argon2id in its usual text form). The password itself never enters a command.
public record PasswordHash(String value) {

    @Override
    public String toString() {
        return "…";
    }
}
