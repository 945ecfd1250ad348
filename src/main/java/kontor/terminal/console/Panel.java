package kontor.terminal.console;

import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;

/// Something that stands over a screen and has all keys until it goes.
interface Panel {

    void paint(Canvas work);

    /// A key; says whether the panel stays.
    boolean key(Key key);
}
