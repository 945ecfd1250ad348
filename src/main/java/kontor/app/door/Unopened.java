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

    /// Why a server that was to stay does not.
    static Unreachable reason(Throwable why, DataFolder folder) {
        return why instanceof Unopened unopened
                ? new Unreachable("door.serve.unopened", Server.TEXTS.say(unopened.text(), kontor.kernel.Lang.EN))
                : new Unreachable("door.server.died", folder.log().toString());
    }
}
