package kontor.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kontor.terminal.keys.Key;
import kontor.terminal.keys.Key.Kind;
import kontor.terminal.paint.Theme;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final List<Notepad> pads = new ArrayList<>();

    private VirtualSession session() {
        return VirtualSession.of(this::pad);
    }

    private Notepad pad(Session session) {
        var pad = new Notepad(session);
        pads.add(pad);
        return pad;
    }

    private Notepad pad() {
        return pads.getLast();
    }

    @Test
    void a_screen_shows_what_was_typed_with_the_cursor_behind_it() {
        var session = session().type("Blåbærøl");

        assertThat(session.line(0)).isEqualTo(" NOTEPAD");
        assertThat(session.line(2)).startsWith("│Blåbærøl ");
        assertThat(session.cursor()).isEqualTo("9,2");
        assertThat(session.style("NOTEPAD")).isEqualTo("black on cyan");
        assertThat(session.glass().alternate()).isTrue();
        Golden.check("engine-notepad", session);
    }

    @Test
    void a_key_sends_only_the_cells_that_changed_in_one_write() {
        var session = VirtualSession.of(this::pad, 200, 50, Theme.Mode.COLOUR);
        session.type("a");
        session.glass().takeWritten();
        session.glass().takeWrites();

        session.type("b");

        assertThat(session.glass().takeWritten()).isLessThan(60);
        assertThat(session.glass().takeWrites()).isEqualTo(1);
    }

    @Test
    void a_painting_that_changes_nothing_sends_nothing() {
        var session = session().type("a");
        session.glass().takeWritten();

        session.type("<F5>");

        assertThat(session.glass().takeWritten()).isZero();
    }

    @Test
    void all_that_waits_is_handled_before_one_painting() {
        var session = session();
        var before = pad().paintings;

        session.session().changed(Set.of("customer"));
        session.session().changed(Set.of("customer", "product"));
        session.session().post(() -> pad().typed = "x");
        session.bytes("yz");

        assertThat(pad().paintings).isEqualTo(before + 1);
        assertThat(pad().changes).containsExactly(new TreeSet<>(Set.of("customer", "product")));
        assertThat(pad().wakings).isEqualTo(1);
        assertThat(session.line(2)).startsWith("│xyz");
    }

    @Test
    void other_side_other_lines_and_colour() {
        var session = session().type("<F2>");

        assertThat(session.line(1)).startsWith("╔═ Text ══");
        assertThat(session.style("NOTEPAD")).isEqualTo("black on yellow");
    }

    @Test
    void a_resize_paints_all_of_the_new_size() {
        var session = session().type("abc").resize(120, 30);

        assertThat(session.line(2)).startsWith("│abc").hasSize(120);
        session.resize(40, 12);
        assertThat(session.line(2)).startsWith("│abc").hasSize(40);
        session.resize(3, 1).resize(80, 24);
        assertThat(session.line(2)).startsWith("│abc").hasSize(80);
    }

    @Test
    void nonsense_sizes_harm_nobody() {
        session().session().resized(0, -5);
        var session = session();
        session.session().resized(Integer.MAX_VALUE, 1);
        session.session().resized(80, 24);
        session.settle();

        assertThat(session.ended()).isFalse();
    }

    @Test
    void a_lone_esc_comes_after_forty_milliseconds_and_no_sooner() {
        var session = session();
        session.session().bytes(new byte[] {27});
        session.settle().pass(39);
        assertThat(pad().keys).isEmpty();

        session.pass(1);

        assertThat(pad().keys).containsExactly(Key.of(Kind.ESC));
    }

    @Test
    void the_clock_ticks_once_a_minute() {
        var session = session();

        session.pass(59_999);
        assertThat(pad().minutes).isZero();
        session.pass(1);
        assertThat(pad().minutes).isEqualTo(1);
        session.pass(60_000);
        assertThat(pad().minutes).isEqualTo(2);
    }

    @Test
    void the_terminal_is_restored_at_the_end() {
        var session = session();
        assertThat(session.glass().restored()).isFalse();

        session.type("abc<F10>");

        assertThat(session.ended()).isTrue();
        assertThat(session.glass().restored()).isTrue();
        assertThat(session.glass().text()).isBlank();
        assertThat(pad().hungUp).isFalse();
    }

    @Test
    void a_fault_restores_the_terminal_and_is_told() {
        var session = session();

        assertThatThrownBy(() -> session.type("<C-u>")).hasRootCauseMessage("the note tore");

        assertThat(session.session().ended().exceptionNow()).hasMessage("the note tore");
        assertThat(session.glass().restored()).isTrue();
    }

    @Test
    void keys_after_the_end_are_nobodys() {
        session().bytes("a\033[21~b");

        assertThat(pad().typed).isEqualTo("a");
    }

    @Test
    void a_hang_up_tells_the_surface_and_ends() {
        var session = session().type("draft").hangUp();

        assertThat(pad().hungUp).isTrue();
        assertThat(session.ended()).isTrue();
    }

    @Test
    void a_terminal_that_is_gone_counts_as_hung_up() {
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken pipe");
            }
        };
        var session = new Session(this::pad, broken, 80, 24, new TerminalKind("xterm", Theme.Mode.COLOUR));

        assertThat(session.ended()).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(pad().hungUp).isTrue();
    }

    @Test
    void a_copy_reaches_the_clipboard_whatever_the_text() {
        var session = session().paste("rød\033]52;c;x\007").type("<C-o>");

        assertThat(session.glass().clipboard()).isEqualTo("52;c;csO4ZF01MjtjO3g=");
    }

    @Test
    void a_session_of_its_own_thread_lives_and_ends() {
        var glass = new Glass(80, 24);
        var session = new Session(this::pad, glass, 80, 24, new TerminalKind("xterm", Theme.Mode.COLOUR));

        session.bytes("hei".getBytes(StandardCharsets.UTF_8));
        session.bytes(new byte[] {27});
        session.bytes("[21~".getBytes(StandardCharsets.UTF_8));

        assertThat(session.ended()).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(pad().typed).isEqualTo("hei");
        assertThat(glass.restored()).isTrue();
    }

    @Test
    void a_client_that_does_not_read_holds_up_nobody_else() {
        var released = new CountDownLatch(1);
        var stuck = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        };
        var kind = new TerminalKind("xterm", Theme.Mode.COLOUR);
        var one = new Session(Notepad::new, stuck, 80, 24, kind);
        for (var i = 0; i < 1_000; i++) one.changed(Set.of("customer"));
        var other = new Session(this::pad, new Glass(80, 24), 80, 24, kind);

        other.bytes("\033[21~".getBytes(StandardCharsets.UTF_8));

        assertThat(other.ended()).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(one.ended()).isNotDone();
        released.countDown();
        one.hangUp();
        assertThat(one.ended()).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void work_beside_the_session_comes_back_to_its_thread() {
        var session = session();
        var work = CompletableFuture.runAsync(() -> session.session().post(() -> pad().typed = "found"));

        session.untilText("found");

        assertThat(work).succeedsWithin(10, TimeUnit.SECONDS);
    }
}
