package kontor.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kontor.kernel.CommandSpec;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.RecordNumber;
import kontor.kernel.Shape;
import kontor.kernel.View;
import kontor.storage.Company;
import kontor.storage.Postgres;

/// A company to which anything happens that people and scripts can do.
final class RandomCompany {

    /// One command of a sequence.
    record Step(int minute, String command, Map<String, Object> fields) {}

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<String> OFTEN = List.of(
            "product.register",
            "goods.receive",
            "goods.receive",
            "order.place",
            "order.confirm",
            "delivery.pick",
            "delivery.pick",
            "delivery.pack",
            "delivery.ship",
            "invoice.post",
            "payment.receive",
            "invoice.credit");

    /// What happened, and what must hold and does not; nothing where all is well.
    ///
    /// @param done how often each command was done
    record Ran(List<Step> steps, List<String> faults, Map<String, Integer> done) {}

    private final Random chance;
    private final RandomValues values;
    private final Map<String, Integer> done = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private RandomCompany(Random chance) {
        this.chance = chance;
        this.values = new RandomValues(chance, TODAY);
    }

    /// Makes a sequence while it runs.
    static Ran make(long seed, int commands) {
        var random = new RandomCompany(new Random(seed));
        var steps = new ArrayList<Step>();
        try (var founded = new Founded()) {
            var last = Optional.<RecordNumber>empty();
            for (int i = 0; i < commands && random.faults.isEmpty(); i++) {
                if (i % 4 == 0) random.look(founded);
                var step = random.next(founded, i, last);
                steps.add(step);
                last = random.run(founded, step);
                last.ifPresent(number -> random.values.known(number.getClass(), number.value()));
            }
            random.prove(founded);
        }
        return new Ran(steps, random.faults, random.done);
    }

    /// Runs a sequence, or what is left of it.
    static Ran again(List<Step> steps) {
        var random = new RandomCompany(new Random(0));
        try (var founded = new Founded()) {
            for (var step : steps) if (random.faults.isEmpty()) random.run(founded, step);
            random.prove(founded);
        }
        return new Ran(steps, random.faults, random.done);
    }

    /// Leaves out what the fault does not need, by halves, quarters and so on.
    static List<Step> shortened(List<Step> failing) {
        var kept = failing;
        for (int size = Math.max(1, kept.size() / 2), tries = 0; tries < 80; size = Math.max(1, size / 2)) {
            var before = kept.size();
            for (int from = 0; from < kept.size() && tries < 80; tries++) {
                var without = new ArrayList<>(kept.subList(0, from));
                without.addAll(kept.subList(Math.min(kept.size(), from + size), kept.size()));
                if (again(without).faults().isEmpty()) from += size;
                else kept = without;
            }
            if (size == 1 && kept.size() == before) break;
        }
        return kept;
    }

    private Step next(Founded founded, int minute, Optional<RecordNumber> last) {
        var specs = founded.catalogue().commands().stream()
                .filter(spec -> !spec.name().startsWith("test."))
                .filter(spec ->
                        spec.face() != CommandSpec.Face.SYSTEM || spec.name().equals("ledger.fold"))
                .toList();
        var following = specs.stream()
                .filter(spec -> last.isPresent()
                        && values.hasFieldOf(spec.shape(), last.get().getClass()))
                .toList();
        var from = following.isEmpty() || chance.nextInt(10) < 4 ? specs : following;
        var spec = from.get(chance.nextInt(from.size()));
        if (chance.nextInt(2) == 0) spec = often(founded);
        var seldom = spec.name().equals("period.close") || spec.name().startsWith("user.");
        if (!values.possible(spec.shape()) || seldom && chance.nextInt(10) > 0) spec = often(founded);
        var fresh = spec.name().equals("product.register") ? Optional.<RecordNumber>empty() : last;
        return new Step(minute, spec.name(), values.fields(spec.shape(), fresh));
    }

    /// What everything else needs first, and the way of an order.
    private CommandSpec<?> often(Founded founded) {
        var name = OFTEN.get(chance.nextInt(OFTEN.size()));
        var spec = founded.catalogue().command(name).orElseThrow();
        return values.possible(spec.shape())
                ? spec
                : founded.catalogue().command("customer.register").orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Optional<RecordNumber> run(Founded founded, Step step) {
        founded.at(Founded.MONDAY.plusSeconds(60L * step.minute()).toString());
        var spec = founded.catalogue().command(step.command()).orElseThrow();
        if (!(spec.shape().read(step.fields())
                instanceof Shape.Read.Good<? extends kontor.kernel.Command<?>>(var command))) return Optional.empty();
        try {
            var outcome = founded.run(Founded.OPERATOR, (kontor.kernel.Command<RecordNumber>) command);
            if (!(outcome instanceof Outcome.Done<RecordNumber>(var number))) return Optional.empty();
            done.merge(step.command(), 1, Integer::sum);
            return Optional.of(number);
        } catch (RuntimeException e) {
            faults.add(step + ": " + e);
            return Optional.empty();
        }
    }

    /// Learns the numbers of what is there.
    private void look(Founded founded) {
        for (View view : founded.catalogue().views()) {
            for (var row : founded.rows(view.name(), Query.first(200))) {
                for (int i = 0; i < view.columns().size(); i++) {
                    var type = view.columns().get(i).kind().type();
                    if (RecordNumber.class.isAssignableFrom(type)
                            && !row.wire(i).isEmpty()) values.known(type, row.wire(i));
                }
            }
        }
    }

    private void prove(Founded founded) {
        if (!faults.isEmpty()) return;
        try {
            founded.company().quiet();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        founded.company().check(3).forEach(fault -> faults.add(fault.toString()));
        founded.rows("stuck").forEach(row -> faults.add("stuck: " + row.values()));
        if (Postgres.wanted()) return; // what ran side by side is not run again
        try {
            var replayed = new TreeMap<>(Company.replayed(founded.log(), founded.catalogue()));
            founded.company().tables().forEach((table, hash) -> {
                if (!hash.equals(replayed.get(table))) faults.add("run again, " + table + " differs");
            });
        } catch (RuntimeException e) {
            faults.add("run again: " + e);
        }
    }
}
