package kontor.app.line;

import java.time.InstantSource;
import kontor.kernel.Catalogue;
import kontor.kernel.Gate;
import kontor.storage.Company;

/// What a command line works on.
///
/// @param company the open company
/// @param gate    what people's commands go through: the company's own, or one before it
/// @param clock   the server's clock
/// @param faults  where the traces of our own faults go
/// @param sessions who is in
public record Office(Company company, Gate gate, InstantSource clock, Faults faults, Sessions sessions) {

    /// One without doors.
    public Office(Company company, InstantSource clock, Faults faults) {
        this(company, company.gate(), clock, faults, Sessions.NONE);
    }

    /// The same behind doors.
    public Office with(Sessions who) {
        return new Office(company, gate, clock, faults, who);
    }

    /// Where faults are written down.
    @FunctionalInterface
    public interface Faults {

        /// Writes the trace to the log and gives it a number that a person can pass on.
        String file(Throwable fault);
    }

    public Catalogue catalogue() {
        return company.catalogue();
    }
}
