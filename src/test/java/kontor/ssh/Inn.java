package kontor.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.kernel.Outcome;
import kontor.kernel.Refusal;
import kontor.kernel.Side;
import kontor.terminal.Session;
import kontor.terminal.Surface;
import kontor.terminal.TerminalKind;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Style;
import kontor.terminal.paint.Theme;

/// Something behind an SSH door: anybody with the password `right` or a known key comes in, but `ola`, who is disabled.
/// Its screen shows who sits there, the size, the environment and what was typed; it fills itself with noise on `!`.
final class Inn implements Reception {

    record NotToday() implements Refusal {
        @Override
        public String code() {
            return "inn.refused.today";
        }
    }

    final Set<String> keys = ConcurrentHashMap.newKeySet();
    final Set<String> admitted = ConcurrentHashMap.newKeySet();
    final AtomicInteger kept = new AtomicInteger();
    final CountDownLatch hungUp = new CountDownLatch(1);

    @Override
    public Guess password(Caller caller, String password) {
        return new Guess(password.equals("right"), "");
    }

    @Override
    public int kept(Person person) {
        return kept.get();
    }

    @Override
    public void dropOldest(Person person) {
        kept.decrementAndGet();
    }

    @Override
    public boolean key(Caller caller, String key) {
        return keys.contains(key);
    }

    @Override
    public Outcome<Person> admit(Caller caller, String method) {
        admitted.add(caller.login() + " " + method);
        return caller.login().equals("ola")
                ? Outcome.refused(new NotToday())
                : Outcome.done(new Person(Actor.user(caller.login()), Lang.EN));
    }

    @Override
    public Seat console(Person person, Caller caller, Wires wires, int columns, int rows) {
        var session = new Session(
                own -> new Screen(own, person.actor().name() + " " + wires.environment()),
                wires.out(),
                columns,
                rows,
                TerminalKind.of(wires.environment()));
        var exit = new CompletableFuture<Integer>();
        session.ended().whenComplete((ignored, fault) -> exit.complete(fault == null ? 0 : 1));
        return new Seat(session, exit);
    }

    /// Says the line and what came in; `flood` never stops.
    @Override
    public int run(Person person, Caller caller, String line, Wires wires) {
        try {
            wires.out().write((person.actor().name() + ": " + line + "\n").getBytes(UTF_8));
            while (line.equals("flood")) wires.out().write(new byte[10_000]);
            if (line.equals("read")) wires.out().write(wires.in().readAllBytes());
            wires.err().write("that was all\n".getBytes(UTF_8));
            return 7;
        } catch (IOException e) {
            return 3;
        }
    }

    private final class Screen implements Surface {
        private final Session session;
        private final String head;
        private final StringBuilder typed = new StringBuilder();
        private int noise;
        private boolean over;

        Screen(Session session, String head) {
            this.session = session;
            this.head = head;
        }

        @Override
        public void paint(Canvas canvas) {
            canvas.put(0, 0, head, Style.PLAIN);
            canvas.put(0, 1, canvas.columns() + "x" + canvas.rows() + " [" + typed + "]", Style.PLAIN);
            for (int row = 2; noise > 0 && row < canvas.rows(); row++)
                canvas.put(0, row, Integer.toString(++noise).repeat(canvas.columns()), Style.STRONG);
            if (noise > 0) session.post(() -> {});
        }

        @Override
        public void key(Key key) {
            if (key.isCtrl('c')) over = true;
            if (key.is('!')) noise = 1;
            typed.append(key.text().isEmpty() ? key.typed() : key.text().length() + " letters");
        }

        @Override
        public void changed(Set<String> tables) {}

        @Override
        public boolean ended() {
            return over;
        }

        @Override
        public void hangUp() {
            over = true;
            hungUp.countDown();
        }

        @Override
        public Theme theme() {
            return session.kind().theme(Side.BOTH);
        }
    }
}
