package kontor.storage;

import java.sql.SQLException;

/// The database failed: a fault, not a refusal.
public final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1;

    Broken(String doing, SQLException cause) {
        super(doing + ": " + cause.getMessage(), cause);
    }

    /// What the database said.
    String reason() {
        return getCause() == null ? "" : String.valueOf(getCause().getMessage());
    }
}
