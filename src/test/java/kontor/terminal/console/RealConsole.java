package kontor.terminal.console;

import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Predicate;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.kernel.Side;
import kontor.terminal.Glass;
import kontor.terminal.Session;
import kontor.terminal.TerminalKind;
import kontor.terminal.paint.Theme;

/// Somebody at a console of their own: a session on its own thread that hears of every commit, as the server
/// has them.
final class RealConsole implements AutoCloseable {

    private static final long PATIENCE = 20_000_000_000L;
    private static final TerminalKind KIND = new TerminalKind("xterm", Theme.Mode.COLOUR);

    private final Glass glass = new Glass(80, 24);
    private final Session session;
    private final AutoCloseable changes;

    RealConsole(Desk desk, House house, String login, Side side) {
        var visitor = new Visitor(Optional.of(Actor.user(login)), Lang.NB, side, Theme.Mode.COLOUR);
        var locked = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("the painter writes whole pieces");
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                synchronized (glass) {
                    glass.write(bytes, from, length);
                    glass.flush();
                    glass.notifyAll();
                }
            }
        };
        session = new Session(
                own -> new Console(house, visitor, own::post, own::copy, desk.faults::add), locked, 80, 24, KIND);
        changes = house.reads().listen(session::changed);
    }

    RealConsole type(String script) {
        for (var key : kontor.terminal.Script.keys(script))
            session.bytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return this;
    }

    /// Waits until the screen is as wanted.
    RealConsole until(Predicate<String> wanted) {
        var end = System.nanoTime() + PATIENCE;
        synchronized (glass) {
            while (!wanted.test(glass.text())) {
                var left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) throw new AssertionError("never came; the screen is\n" + glass.text());
                painted(left);
            }
        }
        return this;
    }

    private void painted(long atMost) {
        try {
            glass.wait(atMost);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    RealConsole shows(String... words) {
        return until(text -> java.util.Arrays.stream(words).allMatch(text::contains));
    }

    RealConsole without(String words) {
        return until(text -> !text.contains(words));
    }

    @Override
    public void close() throws Exception {
        changes.close();
        session.hangUp();
        session.ended().join();
    }
}
