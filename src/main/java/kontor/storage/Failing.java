package kontor.storage;

import java.sql.SQLException;

/// What a failure of PostgreSQL means for the command that met it.
enum Failing {

    /// Another transaction was in the way (a deadlock, a conflict): nothing was done, and it may be tried again.
    AGAIN,

    /// Somebody else wrote the same key a moment before: run again, the command sees theirs.
    FIRST,

    /// The connection is gone. Whether the commit came through is not known.
    LOST,

    /// A fault of ours.
    FAULT;

    static Failing of(Throwable fault) {
        return fault instanceof Broken && fault.getCause() instanceof SQLException cause ? of(cause) : FAULT;
    }

    private static Failing of(SQLException cause) {
        for (var next = cause; next != null; next = next.getNextException()) {
            var state = next.getSQLState();
            if (state == null) continue;
            if (lost(state)) return LOST;
            switch (state) {
                case "40001", "40P01", "55P03" -> {
                    return AGAIN;
                }
                case "23505" -> {
                    return FIRST;
                }
                default -> {}
            }
        }
        return FAULT;
    }

    /// Class 08, a server that shuts down, starts or has become a standby, and too many connections.
    private static boolean lost(String state) {
        return state.startsWith("08")
                || state.startsWith("57P0")
                || state.equals("25006")
                || state.equals("53300")
                || state.equals("58030");
    }
}
