package kontor.storage;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.Gate;
import kontor.kernel.Outcome;
import kontor.kernel.Reads;
import kontor.kernel.RecordNumber;

/// The gate that every door gets: what is denied is written down in the access trail.
///
/// @param gate  of the engine
/// @param trail writes a line of it
record WatchedGate(Gate gate, Catalogue catalogue, WatchedReads.Trail trail) implements Gate {

    @Override
    public <R extends RecordNumber> CompletableFuture<Receipt<R>> submit(
            Actor actor, Command<R> command, Optional<String> key) {
        var answer = gate.submit(actor, command, key);
        return actor.kind() == Actor.Kind.USER ? answer.thenApply(receipt -> watched(actor, command, receipt)) : answer;
    }

    private <R extends RecordNumber> Receipt<R> watched(Actor actor, Command<R> command, Receipt<R> receipt) {
        if (receipt.outcome() instanceof Outcome.Refused<R>(var refusal) && refusal instanceof Reads.NotAllowed)
            trail.note(
                    actor,
                    "denied",
                    Map.of("command", catalogue.spec(command.getClass()).name()));
        return receipt;
    }

    @Override
    public boolean inOrder() {
        return gate.inOrder();
    }
}
