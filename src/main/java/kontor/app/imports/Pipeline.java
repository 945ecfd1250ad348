package kontor.app.imports;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import kontor.kernel.Actor;
import kontor.kernel.Command;
import kontor.kernel.Gate;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;
import kontor.storage.Company;

/// Keeps many commands on their way at once, so that the writer takes them in batches and syncs once a batch. They run,
/// and their answers are told, in the order sent; the answers on the thread that sends. Where the gate runs commands
/// side by side, each waits for the one before it: a row may need the row above.
final class Pipeline {

    private static final int MOST_UNDER_WAY = 512;

    /// What became of a command.
    sealed interface Answer {

        /// @param again whether it had been done before under the same key
        record Done(String number, boolean again) implements Answer {}

        record Refused(Reason reason) implements Answer {}
    }

    private record Sent(CompletableFuture<? extends Gate.Receipt<?>> receipt, Consumer<Answer> then) {}

    private final Company company;
    private final Actor actor;
    private final int most;
    private final Queue<Sent> underWay = new ArrayDeque<>();
    private final Queue<Long> causes = new ArrayDeque<>();

    Pipeline(Company company, Actor actor) {
        this.company = company;
        this.actor = actor;
        this.most = company.gate().inOrder() ? MOST_UNDER_WAY : 1;
    }

    /// Sends a command; waits only while too many are under way.
    void send(Command<?> command, String key, Consumer<Answer> then) throws InterruptedException {
        if (underWay.size() >= most) hear();
        underWay.add(new Sent(company.gate().submit(actor, command, Optional.of(key)), then));
    }

    /// Waits for every answer.
    void drain() throws InterruptedException {
        while (!underWay.isEmpty()) hear();
    }

    /// Waits for every answer and until all that was caused has been taken.
    ///
    /// @return how many events were put aside
    int settle() throws InterruptedException {
        drain();
        int stuck = 0;
        for (var root = causes.poll(); root != null; root = causes.poll()) stuck += company.await(root);
        return stuck;
    }

    private void hear() throws InterruptedException {
        var sent = underWay.remove();
        try {
            var receipt = sent.receipt().get();
            switch (receipt.outcome()) {
                case Outcome.Refused<?>(var refusal) -> sent.then().accept(new Answer.Refused(Reason.of(refusal)));
                case Outcome.Done<?>(var number) -> {
                    causes.add(receipt.root());
                    sent.then().accept(new Answer.Done(((RecordNumber) number).value(), receipt.again()));
                }
            }
        } catch (ExecutionException fault) {
            throw new CompletionException(fault.getCause());
        }
    }
}
