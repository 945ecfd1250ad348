package kontor.app.demo;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import kontor.app.imports.Progress;
import kontor.app.line.Exit;
import kontor.app.line.Line;
import kontor.app.line.Stop;
import kontor.app.line.Subcommand;
import kontor.kernel.Command;
import kontor.kernel.Gate;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import picocli.CommandLine.Option;

/// `kontor fill --customers N --orders N [--products N] [--complaints N] [--seed S]`
@picocli.CommandLine.Command(name = "fill")
public final class FillLine implements Subcommand {

    private static final long MOST = 8_000_000;
    private static final int UNDER_WAY = 8;

    @Option(names = "--customers", paramLabel = "N")
    long customers;

    @Option(names = "--products", paramLabel = "N")
    Optional<Long> products = Optional.empty();

    @Option(names = "--orders", paramLabel = "N")
    long orders;

    @Option(names = "--complaints", paramLabel = "N")
    long complaints;

    @Option(names = "--seed", paramLabel = "S")
    long seed = 1;

    private final ArrayDeque<Sent> underWay = new ArrayDeque<>();
    private long done;

    @Override
    public int run(Line line) throws Stop, IOException, InterruptedException {
        long goods = products.orElseGet(
                () -> customers + orders + complaints == 0 ? 0L : Math.clamp(orders / 20, 100, 20_000));
        for (var many : List.of(customers, goods, orders, complaints))
            if (many < 0 || many > MOST) throw Stop.usage("fill.count", MOST);
        long whole = customers + goods + orders + complaints;
        if (whole == 0) throw Stop.usage("fill.nothing");
        long there = there(line);
        if (orders + complaints > 0 && there + goods == 0) throw Stop.usage("fill.goods");
        try (var progress = new Progress(line)) {
            for (var at : parts(goods, FillCompany.MOST))
                send(line, new FillCompany(FillKind.PRODUCTS, there + at.from(), at.count(), seed), progress, whole);
            for (var at : parts(customers, FillCompany.MOST))
                send(line, new FillCompany(FillKind.CUSTOMERS, at.from(), at.count(), seed), progress, whole);
            for (var at : parts(orders, FillOrders.MOST))
                send(line, new FillOrders(at.from(), at.count(), there + goods, seed), progress, whole);
            for (var at : parts(complaints, FillComplaints.MOST))
                send(line, new FillComplaints(at.from(), at.count(), complaints, there + goods, seed), progress, whole);
            while (!underWay.isEmpty()) hear(progress, whole);
        }
        line.out()
                .write("customers: " + customers + "\nproducts: " + goods + "\norders: " + orders + "\n"
                        + "complaints: " + complaints + "\n");
        return Exit.DONE;
    }

    /// How many made-up products there are from before.
    private static long there(Line line) {
        var products = line.office().catalogue().view("products").orElseThrow();
        long most = MOST * 2;
        long least = 0;
        while (least < most) {
            long middle = (least + most) / 2;
            if (line.reads()
                    .one(line.actor(), products, FillGoods.number(middle))
                    .isPresent()) least = middle + 1;
            else most = middle;
        }
        return least;
    }

    private record Part(long from, long count) {}

    private record Sent(CompletableFuture<Gate.Receipt<SystemNumber>> receipt, long rows) {}

    private static List<Part> parts(long count, long most) {
        return LongStream.range(0, (count + most - 1) / most)
                .mapToObj(i -> new Part(i * most, Math.min(most, count - i * most)))
                .toList();
    }

    private void send(Line line, Command<SystemNumber> command, Progress progress, long whole) throws Stop {
        if (underWay.size() >= UNDER_WAY) hear(progress, whole);
        var receipt = line.office().company().gate().submit(line.actor(), command, Optional.empty());
        underWay.add(new Sent(receipt, rows(command)));
    }

    private static long rows(Command<SystemNumber> command) {
        return switch (command) {
            case FillCompany rows -> rows.count();
            case FillOrders rows -> rows.count();
            case FillComplaints rows -> rows.count();
            default -> throw new AssertionError(command);
        };
    }

    private void hear(Progress progress, long whole) throws Stop {
        var sent = underWay.remove();
        if (sent.receipt().join().outcome() instanceof Outcome.Refused<SystemNumber>(var refusal))
            throw Stop.refused(refusal.text());
        done += sent.rows();
        progress.at(done, whole, done);
    }
}
