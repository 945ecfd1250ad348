package kontor.app.line;

/// The exit codes that scripts rely on.
public final class Exit {

    private Exit() {}

    public static final int DONE = 0;
    /// Refused, or found faulty.
    public static final int REFUSED = 1;
    /// Wrong usage.
    public static final int USAGE = 2;
    /// The database or a file could not be reached.
    public static final int UNREACHABLE = 3;
}
