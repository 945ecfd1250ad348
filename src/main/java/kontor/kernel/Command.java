package kontor.kernel;

/// One use case as one record: what a form fills in, what the palette offers, what a line of a batch file says, what
/// the audit trail stores, and the code that does it.
///
/// A command run again with the same [Tx] time and seed on the same data writes the same rows: no clock, no chance,
/// no
/// environment, no unordered map.
///
/// @param <R> the number of the record made or changed, a [RecordNumber]
public interface Command<R extends RecordNumber> {

    /// What one must be allowed to do.
    Permission needs();

    /// Does it. Only the [Gate] calls this.
    Outcome<R> run(Tx tx);
}
