package kontor.app.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import kontor.kernel.Actor;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Gate;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;
import kontor.kernel.Shape;
import kontor.storage.Company;

/// The people of the demo company at work. Nothing they do is refused, or the demo is wrong.
final class Crew {

    private record Sent(
            CommandSpec<?> spec, CompletableFuture<? extends Gate.Receipt<?>> receipt, Consumer<String> then) {}

    private final Company company;
    private final List<Sent> underWay = new ArrayList<>();

    Crew(Company company) {
        this.company = company;
    }

    Company company() {
        return company;
    }

    /// Fields by name and value, two by two.
    static Map<String, Object> with(Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) fields.put((String) pairs[i], pairs[i + 1]);
        return fields;
    }

    /// Hands a command in without waiting.
    ///
    /// @param then hears the number at the next [#settle]
    void give(Actor who, String command, Map<String, ?> fields, Consumer<String> then) {
        var spec = company.catalogue().command(command).orElseThrow();
        switch (spec.shape().read(fields)) {
            case Shape.Read.Good<? extends Command<?>>(var good) -> give(who, spec, good, then);
            case Shape.Read.Bad<? extends Command<?>>(var problems) ->
                throw new IllegalStateException(command + ": " + problems);
        }
    }

    void give(Actor who, String command, Map<String, ?> fields) {
        give(who, command, fields, _ -> {});
    }

    private void give(Actor who, CommandSpec<?> spec, Command<?> command, Consumer<String> then) {
        underWay.add(new Sent(spec, company.gate().submit(who, command, Optional.empty()), then));
    }

    /// Waits for all that was handed in and all that it caused.
    void settle() throws InterruptedException {
        for (var sent : underWay) {
            var receipt = receipt(sent);
            switch (receipt.outcome()) {
                case Outcome.Refused<?>(var refusal) ->
                    throw new IllegalStateException(sent.spec().name() + " refused: " + refusal);
                case Outcome.Done<?>(var number) -> sent.then().accept(((RecordNumber) number).value());
            }
            company.await(receipt.root());
        }
        underWay.clear();
    }

    /// @throws InterruptedException where the company was closed meanwhile: the demo has been left
    private static Gate.Receipt<?> receipt(Sent sent) throws InterruptedException {
        try {
            return sent.receipt().get();
        } catch (ExecutionException e) {
            throw (InterruptedException) new InterruptedException(sent.spec().name()).initCause(e.getCause());
        }
    }
}
