package kontor.terminal.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kontor.kernel.RecordNumber;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;

/// A screen on the back stack. It paints the work rows and takes the keys that are no deeds.
interface Place {

    /// Its part of the way shown in row 1.
    String title();

    void paint(Canvas work);

    /// A key that is not one of the offered deeds; says whether it was taken.
    boolean key(Key key);

    /// What can be done here now.
    List<Offer> offers();

    /// What F1 says here.
    String help();

    /// Whether characters are typed into something here, so that `?`, `.`, `+`, `:` and Space are characters.
    default boolean typing() {
        return false;
    }

    /// Whether a key must wait for a result that is still on its way.
    default boolean mustWait(Key key) {
        return false;
    }

    /// What row 22 shows.
    default String totals() {
        return "";
    }

    /// It is on top again, or for the first time.
    default void shown() {}

    /// A commit changed these tables.
    default void changed(Set<String> tables) {}

    /// What one may do has changed.
    default void entitled() {
        shown();
    }

    /// The record it shows or changes.
    default Optional<RecordNumber> record() {
        return Optional.empty();
    }

    /// It is left for good; says what was kept of it, if anything.
    default Optional<String> left() {
        return Optional.empty();
    }
}
