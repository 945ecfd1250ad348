package kontor.terminal.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kontor.terminal.keys.Key.Kind;

/// Makes whole keys of bytes that come in any pieces.
///
/// It has no clock: the caller says what time it is, in nanoseconds of any steady clock, so a test can move it.
///
/// A terminal says Esc with the byte that also opens every other special key, so only time can tell: nothing
/// for 40 ms is Esc. Where the network held the rest back for longer, that rest (`[A`) is recognized and thrown
/// away.
public final class KeyAssembler {
    private static final long MILLI = 1_000_000;
    private static final long ALONE = 40 * MILLI;
    private static final long INCOMPLETE = 1_000 * MILLI;
    private static final long PASTE_STUCK = 5_000 * MILLI;
    private static final int LONGEST = 64;
    private static final int ESCAPE = 0x1B;

    private enum State {
        GROUND,
        ESC,
        CSI,
        SS3,
        PASTE,
        /// Perhaps the rest of a sequence whose ESC was already taken for the key.
        LATE_CSI,
        LATE_SS3
    }

    private final Utf8 utf8 = new Utf8();
    private final StringBuilder body = new StringBuilder();
    private List<Key> keys = new ArrayList<>();
    private State state = State.GROUND;
    private Paste paste = new Paste();
    private boolean afterReturn;
    private boolean lateMayCome;
    private long lateUntil;
    private long last;

    /// The keys that `bytes`, which came at `now`, complete.
    public List<Key> take(byte[] bytes, long now) {
        expire(now);
        for (var i = 0; i < bytes.length; i++) {
            last = now;
            feed(bytes[i] & 0xFF, i + 1 == bytes.length ? -1 : bytes[i + 1] & 0xFF);
        }
        afterReturn = false; // a line feed in another packet is another key
        return taken();
    }

    /// The keys that only time completes: a lone Esc, 40 ms after it came.
    public List<Key> tick(long now) {
        expire(now);
        return taken();
    }

    /// When [#tick] has to be called next, if nothing comes before.
    public OptionalLong deadline() {
        var patience = patience();
        return patience == 0 ? OptionalLong.empty() : OptionalLong.of(last + patience);
    }

    private List<Key> taken() {
        var done = keys;
        keys = new ArrayList<>();
        return done;
    }

    private long patience() {
        return switch (state) {
            case GROUND -> utf8.pending() ? INCOMPLETE : 0;
            case ESC, LATE_CSI, LATE_SS3 -> ALONE;
            case CSI, SS3 -> INCOMPLETE;
            case PASTE -> PASTE_STUCK;
        };
    }

    private void expire(long now) {
        if (lateMayCome && now - lateUntil >= 0) lateMayCome = false;
        var patience = patience();
        if (patience == 0 || now - (last + patience) < 0) return;
        switch (state) {
            case GROUND -> utf8.giveUp(this::character);
            case ESC -> {
                add(Kind.ESC);
                lateUntil = last + INCOMPLETE;
                lateMayCome = now - lateUntil < 0;
            }
            case LATE_CSI, LATE_SS3 -> {
                if (body.length() == 1) character(body.charAt(0)); // so somebody did type it
            }
            case PASTE -> keys.add(paste.key());
            case CSI, SS3 -> {}
        }
        state = State.GROUND;
    }

    private void feed(int b, int next) {
        if (b != '\n' || state != State.GROUND) afterReturn = false;
        switch (state) {
            case GROUND -> ground(b);
            case ESC -> escape(b);
            case CSI, LATE_CSI -> csi(b);
            case SS3 -> ss3(b);
            case LATE_SS3 -> lateSs3(b, next);
            case PASTE -> {
                if (!paste.take(b)) return;
                keys.add(paste.key());
                state = State.GROUND;
            }
        }
    }

    private void ground(int b) {
        var late = lateMayCome;
        lateMayCome = false;
        if (utf8.pending() || b >= 0x80) {
            if (utf8.take(b, this::character)) return;
            ground(b);
        } else if (b == ESCAPE) state = State.ESC;
        else if (late && (b == '[' || b == 'O')) {
            state = b == '[' ? State.LATE_CSI : State.LATE_SS3;
            open(b);
        } else plain(b);
    }

    private void plain(int b) {
        if (b == '\n' && afterReturn) return;
        afterReturn = b == '\r';
        switch (b) {
            case '\r', '\n' -> add(Kind.ENTER);
            case '\t' -> add(Kind.TAB);
            case '\b', 0x7F -> add(Kind.BACKSPACE);
            default -> {
                if (b >= ' ') character(b);
                else if (b <= 26) keys.add(Key.ctrl((char) (b == 0 ? '@' : 'a' + b - 1)));
                else keys.add(Key.ctrl((char) (b + '@')));
            }
        }
    }

    private void escape(int b) {
        switch (b) {
            case '[' -> state = State.CSI;
            case 'O' -> state = State.SS3;
            case ESCAPE -> add(Kind.ESC); // and the second may open something
            case '\t' -> { // the Linux console's Shift-Tab
                add(Kind.BACKTAB);
                state = State.GROUND;
            }
            default -> { // Esc and then something typed fast; what Alt gives looks the same
                add(Kind.ESC);
                state = State.GROUND;
                ground(b);
            }
        }
        body.setLength(0);
    }

    private void open(int b) {
        body.setLength(0);
        body.append((char) b);
    }

    private void csi(int b) {
        if (b < 0x20 || b > 0x7E) {
            state = State.GROUND;
            ground(b);
            return;
        }
        if (body.length() < LONGEST) body.append((char) b);
        var text = state == State.LATE_CSI ? body.substring(1) : body.toString();
        if (!complete(text, b)) return;
        var late = state == State.LATE_CSI;
        state = State.GROUND;
        if (late) return;
        if (text.equals("200~")) {
            paste = new Paste();
            state = State.PASTE;
        } else Sequences.csi(text).ifPresent(keys::add);
    }

    /// A final byte ends it; `[` opens the Linux console's F-keys, and rxvt ends with `$` where Shift was held.
    private static boolean complete(String text, int b) {
        if (text.length() == 1 && b == '[') return false;
        return b >= 0x40 || (b == '$' && Character.isDigit(text.charAt(0)));
    }

    private void ss3(int b) {
        state = State.GROUND;
        if (b < 0x20 || b > 0x7E) ground(b);
        else Sequences.ss3((char) b).ifPresent(keys::add);
    }

    /// Only a packet that holds nothing else is the rest of a key: somebody may type `Ola` after Esc.
    private void lateSs3(int b, int next) {
        state = State.GROUND;
        var rest = b < 0x80 && Sequences.ss3((char) b).isPresent() && (next < 0 || next == ESCAPE);
        if (rest) return;
        character('O');
        ground(b);
    }

    private void add(Kind kind) {
        keys.add(Key.of(kind));
    }

    private void character(int codePoint) {
        if (!Character.isISOControl(codePoint)) keys.add(Key.character(codePoint));
    }
}
