package kontor.app.door;

/// The company cannot be reached: a text says why, and the client ends with exit code 3.
final class Unreachable extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final String[] args;

    Unreachable(String key, String... args) {
        super(key, null, false, false);
        this.key = key;
        this.args = args;
    }

    String key() {
        return key;
    }

    String[] args() {
        return args.clone();
    }
}
