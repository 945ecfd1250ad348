package kontor.kernel;

/// What one side asks the other and is answered at once, in the same transaction. A record.
///
/// @param <A> the answer
public interface Question<A> {}
