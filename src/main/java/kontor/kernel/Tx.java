package kontor.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A use case's whole world. No ambient user, no clock, no chance, no static database.
public interface Tx {

    Actor actor();

    /// When the command was accepted, in microseconds.
    Instant now();

    /// The company's date at [#now], in the company's zone.
    LocalDate today();

    /// A new UUIDv7 from the command's time and seed: run again, the same.
    UUID id();

    /// Asks the other side, which answers at once.
    <A> A ask(Question<A> question);

    /// Lets something cross the hatch when this transaction commits.
    void post(Event event);

    /// Lets a record be found by its words from the commit on.
    ///
    /// @param index the name of an [Index]
    /// @param key   where the record stands in its list's order
    /// @param words what people search by
    void index(String index, RecordNumber number, String key, String words);

    /// Lets a person be forgotten when this transaction commits: what is sealed of them up to here can never be read
    /// again. What the tables hold of them is the command's own to change, to their [PersonalFields#pseudonym] or
    /// to nothing.
    void forget(RecordNumber person);

    /// The next number of a series; taken last.
    long next(NumberSeries series);

    /// Whether the actor may do this.
    boolean may(Permission permission);
}
