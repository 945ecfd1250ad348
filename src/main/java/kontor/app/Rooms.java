package kontor.app;

import java.nio.file.Path;
import java.time.InstantSource;
import kontor.app.door.House;
import kontor.app.line.Office;
import kontor.storage.Company;
import kontor.storage.Progress;
import kontor.terminal.Session;
import kontor.terminal.Surface;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Style;
import kontor.terminal.paint.Theme;

/// The house behind the doors.
public final class Rooms implements House {

    @Override
    public Office open(Path folder, boolean demo, Office.Faults faults, Progress progress) {
        var clock = InstantSource.system();
        return new Office(Company.open(folder, Wiring.catalogue(), clock, progress), clock, faults);
    }

    @Override
    public Surface.Maker console(Office office, Visitor visitor) {
        return session -> new Placeholder(session, visitor);
    }

    /// Says who is here, until there are screens.
    private static final class Placeholder implements Surface {
        private final Session session;
        private final Visitor visitor;
        private boolean over;

        Placeholder(Session session, Visitor visitor) {
            this.session = session;
            this.visitor = visitor;
        }

        @Override
        public void paint(Canvas canvas) {
            canvas.put(
                    1,
                    0,
                    "Kontor " + canvas.columns() + "x" + canvas.rows() + " "
                            + visitor.operator().audited(),
                    Style.TITLE);
        }

        @Override
        public void key(Key key) {
            if (key.isCtrl('c') || key.is('q')) over = true;
        }

        @Override
        public void changed(java.util.Set<String> tables) {}

        @Override
        public boolean ended() {
            return over;
        }

        @Override
        public void hangUp() {
            over = true;
        }

        @Override
        public Theme theme() {
            return session.kind().theme(kontor.kernel.Side.BOTH);
        }
    }
}
