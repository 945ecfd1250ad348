package kontor.storage;

import java.util.List;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Event;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Refusal;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;

/// A room small enough to see through: a count, which crosses to a second count as an event.
public final class TallyRoom {

    private TallyRoom() {}

    static final Permission COUNT = Permission.of("tally.count", Side.OFFICE);
    static final NumberSeries HERE = new NumberSeries("tally-here", 1);
    static final NumberSeries THERE = new NumberSeries("tally-there", 1);

    /// Counts one.
    public record Count(String note) implements Command<SystemNumber> {
        @Override
        public Permission needs() {
            return COUNT;
        }

        @Override
        public Outcome<SystemNumber> run(Tx tx) {
            if (note.equals("no")) return Outcome.refused(new No());
            tx.post(new Counted(note));
            return Outcome.done(new SystemNumber(Long.toString(tx.next(HERE))));
        }
    }

    /// Counts what was counted.
    record CountToo(String note) implements Command<SystemNumber> {
        @Override
        public Permission needs() {
            return COUNT;
        }

        @Override
        public Outcome<SystemNumber> run(Tx tx) {
            return Outcome.done(new SystemNumber(Long.toString(tx.next(THERE))));
        }
    }

    record Counted(String note) implements Event {
        @Override
        public String subject() {
            return note.substring(0, Math.min(5, note.length()));
        }
    }

    record No() implements Refusal {
        @Override
        public String code() {
            return "tally.refused.no";
        }
    }

    static final Room ROOM = Room.of(StorageRoom.class)
            .permissions(COUNT)
            .commands(
                    CommandSpec.of("tally.count", Count.class, Side.BOTH),
                    CommandSpec.of("tally.count-too", CountToo.class, Side.BOTH).system())
            .take(Counted.class, "tally", counted -> new CountToo(counted.note()))
            .done();

    public static Catalogue catalogue() {
        return new Catalogue(List.of(StorageRoom.ROOM, ROOM));
    }
}
