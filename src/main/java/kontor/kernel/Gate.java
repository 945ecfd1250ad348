package kontor.kernel;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The only way to a [Tx]: checks the permission, opens the transaction, runs, journals, commits, acknowledges.
public interface Gate {

    /// What became of a submission.
    ///
    /// @param outcome done or refused
    /// @param root    names the command among the causes of events, to wait for what it caused
    /// @param again   whether the same key had been given before and this is the first answer
    record Receipt<R>(Outcome<R> outcome, long root, boolean again) {}

    /// Runs a command and answers when it is durable.
    ///
    /// @param key empty, or a key of at most 64 characters that makes the submission safe to send again
    <R extends RecordNumber> CompletableFuture<Receipt<R>> submit(
            Actor actor, Command<R> command, Optional<String> key);

    /// Whether commands run in the order in which they were submitted, whoever waits for their answers.
    default boolean inOrder() {
        return true;
    }

    /// Runs a command and waits until it is durable.
    default <R extends RecordNumber> Outcome<R> run(Actor actor, Command<R> command) {
        return submit(actor, command, Optional.empty()).join().outcome();
    }

    /// The same key came with another content: what it was first given with has been done.
    record OtherContent(String key) implements Refusal {
        @Override
        public String code() {
            return "batch.refused.key";
        }
    }
}
