package kontor.kernel;

import java.util.function.BiFunction;

/// A room answers a question.
///
/// @param question what it answers
/// @param give     the answer, within the asker's transaction
public record Answer<Q extends Question<A>, A>(Class<Q> question, BiFunction<Tx, Q, A> give) {}
