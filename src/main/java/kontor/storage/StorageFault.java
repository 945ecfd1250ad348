package kontor.storage;

import kontor.kernel.Refusal;

/// The company's folder cannot be opened, or not be kept. A fault with a word in both languages, which every door can
/// show as one line.
public final class StorageFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal why;

    StorageFault(Refusal why) {
        super(why.toString());
        this.why = why;
    }

    StorageFault(Refusal why, Throwable cause) {
        super(why.toString(), cause);
        this.why = why;
    }

    /// What is so and what to do.
    public Refusal why() {
        return why;
    }
}
