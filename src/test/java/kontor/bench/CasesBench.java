package kontor.bench;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kontor.kernel.Catalogue;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Room;
import kontor.storage.Company;
import kontor.storage.Log;

/// The office's queues, like cases and pictures beside many complaints: `scripts/bench cases`, or this class with how
/// many complaints and orders.
final class CasesBench {

    private static final class Quiet implements Log {
        @Override
        public void append(List<String> entries) {}

        @Override
        public kontor.storage.Keys keys() {
            return new Log.InMemory().keys();
        }
    }

    private static final int TIMES = 1000;

    private final Company company;
    private final long cases;
    private final Random random = new Random(5);

    private CasesBench(Company company, long cases) {
        this.company = company;
        this.cases = cases;
    }

    public static void main(String... args) throws Exception {
        var cases = args.length > 0 ? Long.parseLong(args[0]) : 200_000;
        var orders = args.length > 1 ? Long.parseLong(args[1]) : 1_000_000;
        var rooms = new ArrayList<Room>(kontor.app.Wiring.ROOMS);
        rooms.add(ManyCases.ROOM);
        try (var company = Company.inMemory(new Catalogue(rooms), InstantSource.system(), new Quiet())) {
            Ground.found(company);
            orders(company, orders);
            ManyCases.fill(company, cases);
            company.searchable();
            new CasesBench(company, cases).run();
        }
    }

    /// What else lies in the same database.
    private static void orders(Company company, long orders) throws InterruptedException {
        var goods = 500L;
        if (orders == 0) return;
        fill(company, "company.fill", goods, Map.of("what", "products"));
        fill(company, "company.fill", orders / 10, Map.of("what", "customers"));
        fill(company, "company.fill-orders", orders, Map.of("goods", goods));
    }

    private static void fill(Company company, String command, long count, Map<String, ?> more)
            throws InterruptedException {
        var most = 50L;
        for (long from = 0; from < count; from += most) {
            var fields = new HashMap<String, Object>(more);
            fields.putAll(Map.of("from", from, "count", Math.min(most, count - from), "seed", 1L));
            Ground.run(company, command, fields);
        }
    }

    private void run() {
        for (int i = 0; i < 2; i++) measure(false);
        measure(true);
    }

    private void measure(boolean told) {
        var queue = page("case-queue", 46, () -> where("case-queue", "next", "triage"));
        var mine = page("my-cases", 46, () -> Query.first(46));
        var product =
                page("cases", 46, () -> Query.first(46).where("product", new ProductNumber("P" + random.nextInt(300))));
        var card = page("case", 1, () -> Query.first(1).where("number", anyCase()));
        var alike = page("similar-cases", 20, () -> Query.first(20).where("complaint", anyCase()));
        var pareto = page("cause-pareto", 46, () -> Query.first(46));
        var weeks = page("cases-by-week", 60, () -> Query.first(60));
        var ages = page("cases-by-age", 20, () -> Query.first(20));
        if (!told) return;
        var many = cases + " complaints, ";
        Figures.row(many + "queue to triage", queue);
        Figures.row(many + "my cases", mine);
        Figures.row(many + "cases of a product", product);
        Figures.row(many + "one case with its words", card);
        Figures.row(many + "like cases", alike);
        Figures.row(many + "causes of a year", pareto);
        Figures.row(many + "cases by week", weeks);
        Figures.row(many + "cases by side and age", ages);
        Figures.verdict("queue, p99 ms", Math.max(queue.at(0.99), mine.at(0.99)), 30);
        Figures.verdict("like cases, p99 ms", alike.at(0.99), 30);
        Figures.verdict("causes of a year, p99 ms", pareto.at(0.99), 100);
    }

    private ComplaintNumber anyCase() {
        return new ComplaintNumber("K-" + (1 + random.nextLong(cases)));
    }

    private Query where(String view, String column, String wire) {
        var kind = company.catalogue().view(view).orElseThrow().column(column).kind();
        return Query.first(46).where(column, kind.read(wire).orElseThrow());
    }

    private Figures page(String name, int rows, java.util.function.Supplier<Query> asked) {
        var view = company.catalogue().view(name).orElseThrow();
        var figures = new Figures();
        for (int i = 0; i < TIMES; i++) {
            var query = asked.get().limit(rows);
            var from = System.nanoTime();
            if (!(company.reads().page(Ground.ACTOR, view, query) instanceof Outcome.Done)) throw new AssertionError();
            figures.add(System.nanoTime() - from);
        }
        return figures;
    }
}
