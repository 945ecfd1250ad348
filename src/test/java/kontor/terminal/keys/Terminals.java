package kontor.terminal.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kontor.terminal.keys.Key.Kind;

/// What the terminals people come with send, written down from their manuals, not from our table.
final class Terminals {
    /// One key of one terminal; `^` stands for ESC.
    record Sent(String terminal, Key key, String bytes) {
        @Override
        public String toString() {
            return terminal + " " + key.kind() + " " + bytes;
        }
    }

    private static final Kind[] MOVES = {
        Kind.UP,
        Kind.DOWN,
        Kind.RIGHT,
        Kind.LEFT,
        Kind.HOME,
        Kind.END,
        Kind.INSERT,
        Kind.DELETE,
        Kind.PAGE_UP,
        Kind.PAGE_DOWN,
        Kind.BACKTAB
    };

    private Terminals() {}

    static Stream<Sent> all() {
        var all = new ArrayList<Sent>();
        moves(all, "xterm", "^[A ^[B ^[C ^[D ^[H ^[F ^[2~ ^[3~ ^[5~ ^[6~ ^[Z");
        functions(all, "xterm", "^OP ^OQ ^OR ^OS ^[15~ ^[17~ ^[18~ ^[19~ ^[20~ ^[21~ ^[23~ ^[24~");
        moves(all, "xterm, application mode", "^OA ^OB ^OC ^OD ^OH ^OF ^[2~ ^[3~ ^[5~ ^[6~ ^[Z");
        moves(all, "xterm with Ctrl", "^[1;5A ^[1;5B ^[1;5C ^[1;5D ^[1;5H ^[1;5F ^[2;5~ ^[3;5~ ^[5;5~ ^[6;5~ ^[Z");
        moves(all, "PuTTY, tmux", "^[A ^[B ^[C ^[D ^[1~ ^[4~ ^[2~ ^[3~ ^[5~ ^[6~ ^[Z");
        functions(all, "PuTTY", "^[11~ ^[12~ ^[13~ ^[14~ ^[15~ ^[17~ ^[18~ ^[19~ ^[20~ ^[21~ ^[23~ ^[24~");
        functions(all, "PuTTY VT100+", "^OP ^OQ ^OR ^OS ^OT ^OU ^OV ^OW ^OX ^OY ^OZ ^O[");
        functions(all, "PuTTY SCO", "^[M ^[N ^[O ^[P ^[Q ^[R ^[S ^[T ^[U ^[V ^[W ^[X");
        moves(all, "PuTTY SCO", "^[A ^[B ^[C ^[D ^[H ^[F ^[L ^[3~ ^[I ^[G ^[Z");
        moves(all, "Linux console", "^[A ^[B ^[C ^[D ^[1~ ^[4~ ^[2~ ^[3~ ^[5~ ^[6~ ^\t");
        functions(all, "Linux console", "^[[A ^[[B ^[[C ^[[D ^[[E ^[17~ ^[18~ ^[19~ ^[20~ ^[21~ ^[23~ ^[24~");
        moves(all, "rxvt", "^[A ^[B ^[C ^[D ^[7~ ^[8~ ^[2~ ^[3~ ^[5~ ^[6~ ^[Z");
        functions(all, "rxvt", "^[11~ ^[12~ ^[13~ ^[14~ ^[15~ ^[17~ ^[18~ ^[19~ ^[20~ ^[21~ ^[23~ ^[24~");
        all.add(new Sent("keypad", Key.of(Kind.ENTER), "\033OM"));
        all.add(new Sent("keypad", Key.character('+'), "\033Ok"));
        all.add(new Sent("keypad", Key.character('0'), "\033Op"));
        all.add(new Sent("keypad", Key.character('9'), "\033Oy"));
        all.add(new Sent("SGR mouse wheel", Key.of(Kind.UP), "\033[<64;10;5M"));
        all.add(new Sent("SGR mouse wheel", Key.of(Kind.DOWN), "\033[<65;10;5M"));
        return all.stream();
    }

    private static void moves(List<Sent> all, String terminal, String bytes) {
        var each = bytes.split(" ");
        for (var i = 0; i < MOVES.length; i++) add(all, terminal, Key.of(MOVES[i]), each[i]);
    }

    private static void functions(List<Sent> all, String terminal, String bytes) {
        var each = bytes.split(" ");
        for (var i = 0; i < 12; i++) add(all, terminal, Key.function(i + 1), each[i]);
    }

    private static void add(List<Sent> all, String terminal, Key key, String bytes) {
        all.add(new Sent(terminal, key, bytes.replace('^', '\033')));
    }
}
