package kontor.app.door;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import kontor.app.line.Office;
import kontor.kernel.Catalogue;
import kontor.kernel.Side;
import kontor.storage.Company;
import kontor.storage.Log;
import kontor.storage.Progress;
import kontor.storage.StorageRoom;
import kontor.terminal.Session;
import kontor.terminal.Surface;
import kontor.terminal.console.SignIn;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Style;
import kontor.terminal.paint.Theme;

/// A house with one room and one screen, which shows the size and what was typed, fills itself with noise on `!`, and
/// breaks on `#`.
final class SmallHouse implements House {

    final CountDownLatch mayOpen = new CountDownLatch(1);
    final CountDownLatch hungUp = new CountDownLatch(1);

    @Override
    public Office open(Path folder, boolean demo, Office.Faults faults, Progress progress) {
        progress.replayed(4000, 10_000, 2000);
        try {
            mayOpen.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        var catalogue = new Catalogue(List.of(StorageRoom.ROOM));
        var clock = InstantSource.system();
        return new Office(Company.inMemory(catalogue, clock, new Log.InMemory()), clock, faults);
    }

    @Override
    public Surface.Maker console(Office office, Visitor visitor) {
        return session -> new Screen(session, visitor);
    }

    @Override
    public SignIn signIn(Office office) {
        throw new UnsupportedOperationException("nobody signs in here");
    }

    private final class Screen implements Surface {
        private final Session session;
        private final Visitor visitor;
        private final StringBuilder typed = new StringBuilder();
        private int noise;
        private boolean over;

        Screen(Session session, Visitor visitor) {
            this.session = session;
            this.visitor = visitor;
        }

        @Override
        public void paint(Canvas canvas) {
            var who = visitor.operator().audited();
            canvas.put(0, 0, who + " " + canvas.columns() + "x" + canvas.rows() + " [" + typed + "]", Style.PLAIN);
            for (int row = 1; noise > 0 && row < canvas.rows(); row++) {
                noise++;
                canvas.put(0, row, Integer.toString(noise).repeat(canvas.columns()), Style.STRONG);
            }
            if (noise > 0) session.post(() -> {});
        }

        @Override
        public void key(Key key) {
            if (key.isCtrl('c')) over = true;
            if (key.is('!')) noise = 1;
            if (key.is('#')) throw new IllegalStateException("the screen broke");
            typed.append(key.typed());
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
