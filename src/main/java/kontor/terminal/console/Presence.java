package kontor.terminal.console;

import java.util.List;
import kontor.kernel.Actor;
import kontor.kernel.RecordNumber;

/// Who has which record open now, so that two who have the same one know of each other. No part of the books:
/// it lives as long as the screens do. Where several servers share a company it is kept where all of them see it.
public interface Presence {

    /// Somebody has a record open until this is closed.
    interface Seat extends AutoCloseable {

        /// The others who have it open, by name.
        List<String> others();

        @Override
        void close();
    }

    /// @param changed hears that others have come or gone; called on any thread, and must not wait
    Seat sit(Actor who, RecordNumber record, Runnable changed);

    /// Within this process.
    static Presence inMemory() {
        return new Seats();
    }
}
