package kontor.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import kontor.terminal.keys.Key;
import kontor.terminal.keys.Key.Kind;
import kontor.terminal.paint.Theme;
import org.junit.jupiter.api.Test;

class StillTest {
    private static final TerminalKind KIND = new TerminalKind("xterm", Theme.Mode.COLOUR);

    private final List<Notepad> pads = new ArrayList<>();

    private Notepad pad(Session session) {
        var pad = new Notepad(session);
        pads.add(pad);
        return pad;
    }

    @Test
    void a_picture_is_what_the_terminal_would_show() {
        var keys = "Blåbær\033[D";
        var picture = Still.of(this::pad, 60, 15, KIND).type(keys).picture();
        var session = VirtualSession.of(this::pad, 60, 15, Theme.Mode.COLOUR).bytes(keys);

        assertThat(picture.lines()).isEqualTo(session.lines());
    }

    @Test
    void esc_needs_no_waiting_for() {
        Still.of(this::pad, 60, 15, KIND).type("a\033").type("b");

        assertThat(pads.getFirst().keys).containsExactly(Key.character('a'), Key.of(Kind.ESC), Key.character('b'));
    }

    @Test
    void work_that_is_posted_is_in_the_picture() {
        var still = Still.of(this::pad, 60, 15, KIND);
        var pad = pads.getFirst();
        pad.session.post(() -> pad.session.post(() -> pad.typed = "found"));

        assertThat(still.picture().lines().get(2)).contains("found");
    }

    @Test
    void a_fault_is_the_callers() {
        var still = Still.of(this::pad, 60, 15, KIND);

        assertThatThrownBy(() -> still.type("\025")).hasRootCauseMessage("the note tore");
    }
}
