package kontor.storage;

/// How a company on PostgreSQL is served.
///
/// @param most         connections that work at once, and as many that read
/// @param notifying    whether servers call each other; they look each second anyway
/// @param readsStandby whether lists and reports are read from a standby
public record Served(DatabaseUrl url, int most, boolean notifying, boolean readsStandby) {

    private static final int USUAL = 16;

    public static Served at(DatabaseUrl url) {
        return new Served(url, USUAL, true, false);
    }

    /// Reports read what a standby has, which may be a moment old.
    public Served readingStandby() {
        return new Served(url, most, notifying, true);
    }

    Served silently() {
        return new Served(url, most, false, readsStandby);
    }

    Served withAtMost(int connections) {
        return new Served(url, connections, notifying, readsStandby);
    }
}
