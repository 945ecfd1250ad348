package kontor.kernel;

import java.util.function.Function;

/// What became of a command: done with a result, or refused with the reason. Faults are exceptions; there is no
/// third.
///
/// @param <R> the number of what was made or changed
public sealed interface Outcome<R> {

    /// Done.
    record Done<R>(R result) implements Outcome<R> {}

    /// Not done; nothing was changed.
    record Refused<R>(Refusal refusal) implements Outcome<R> {}

    static <R> Outcome<R> done(R result) {
        return new Done<>(result);
    }

    static <R> Outcome<R> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /// Goes on with the result, or hands the refusal through.
    default <S> Outcome<S> then(Function<? super R, Outcome<S>> next) {
        return switch (this) {
            case Done<R>(var result) -> next.apply(result);
            case Refused<R>(var refusal) -> new Refused<>(refusal);
        };
    }
}
