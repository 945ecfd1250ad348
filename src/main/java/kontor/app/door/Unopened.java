package kontor.app.door;

import kontor.kernel.Text;

/// The company could not be opened.
final class Unopened extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text text;

    Unopened(Text text, Throwable cause) {
        super(text.key(), cause);
        this.text = text;
    }

    Text text() {
        return text;
    }
}
