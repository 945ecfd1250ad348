package kontor.storage;

import kontor.kernel.Failure;
import kontor.kernel.Refusal;

/// The company's folder cannot be opened, or not be kept.
public final class StorageFault extends Failure {

    private static final long serialVersionUID = 1;

    StorageFault(Refusal why) {
        super(why);
    }

    StorageFault(Refusal why, Throwable cause) {
        super(why, cause);
    }
}
