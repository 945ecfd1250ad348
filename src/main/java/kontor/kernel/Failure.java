package kontor.kernel;

import java.util.Optional;

/// A fault of the machine, not of the program or of who uses it, with a word in both languages that every door can
/// show.
public class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 20;

    private final transient Refusal why;

    protected Failure(Refusal why) {
        super(why.toString());
        this.why = why;
    }

    protected Failure(Refusal why, Throwable cause) {
        super(why.toString(), cause);
        this.why = why;
    }

    /// What is so and what to do.
    public Refusal why() {
        return why;
    }

    /// The one that a fault is, or comes from.
    public static Optional<Failure> in(Throwable fault) {
        var at = fault;
        for (int deep = 0; at != null && deep < DEEPEST; at = at.getCause(), deep++)
            if (at instanceof Failure failure) return Optional.of(failure);
        return Optional.empty();
    }
}
