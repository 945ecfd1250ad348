package kontor.app.demo;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kontor.kernel.Actor;
import kontor.kernel.Command;
import kontor.kernel.Gate;
import kontor.kernel.RecordNumber;

/// The gate for who looks at the demo: what they do waits until the story of the past months is told, two seconds at
/// most, and so bears the true time. It could not go before, for a company's time never goes back: the rest of the
/// story would then have happened today.
///
/// @param gate the company's
/// @param told completes when the story is told, or cannot be
public record DemoGate(Gate gate, CompletableFuture<Void> told) implements Gate {

    @Override
    public <R extends RecordNumber> CompletableFuture<Receipt<R>> submit(
            Actor actor, Command<R> command, Optional<String> key) {
        return told.thenCompose(_ -> gate.submit(actor, command, key));
    }
}
