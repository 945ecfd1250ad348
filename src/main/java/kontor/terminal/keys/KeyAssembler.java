package kontor.terminal.keys;

import java.util.List;
import java.util.OptionalLong;

/// Makes whole keys of bytes that come in any pieces.
///
/// It has no clock: the caller says what time it is, in nanoseconds of any steady clock, so a test can move it.
public final class KeyAssembler {
    /// The keys that `bytes`, which came at `now`, complete.
    public List<Key> take(byte[] bytes, long now) {
        return List.of();
    }

    /// The keys that only time completes: a lone Esc, 40 ms after it came.
    public List<Key> tick(long now) {
        return List.of();
    }

    /// When [#tick] has to be called next, if nothing comes before.
    public OptionalLong deadline() {
        return OptionalLong.empty();
    }
}
