package kontor.bench;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import kontor.app.Rooms;
import kontor.app.door.House;
import kontor.app.line.Office;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.storage.Company;
import kontor.storage.Progress;
import kontor.terminal.Session;
import kontor.terminal.TerminalKind;

/// From a key to the painted screen, at 200×50, over a list of many customers; and what a posting costs among many.
final class ConsoleBench {

    private static final int COLUMNS = 200;
    private static final int ROWS = 50;

    public static void main(String... args) throws Exception {
        var much = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        var few = run(10_000);
        var many = run(much);
        Figures.verdict("key to paint, moving and paging, p99 ms", many.moved().at(0.99), 16);
        Figures.verdict(
                "key to paint, a letter of a search, p99 ms", many.typed().at(0.99), 30);
        Figures.verdict(
                "ratio " + much + " to 10,000: key to paint, moving (p50)",
                many.moved().at(0.5) / few.moved().at(0.5),
                3);
        Figures.verdict(
                "ratio " + much + " to 10,000: key to paint, letters (p50)",
                many.typed().at(0.5) / few.typed().at(0.5),
                3);
        Figures.verdict(
                "ratio " + much + " to 10,000: posting (p50)",
                many.posted().at(0.5) / few.posted().at(0.5),
                3);
    }

    private record Found(Figures moved, Figures typed, Figures posted) {}

    private static Found run(int customers) throws Exception {
        var folder = Files.createTempDirectory("kontor-console");
        var rooms = new Rooms();
        var office = rooms.open(folder, false, _ -> "", Progress.NONE);
        try (var company = office.company()) {
            Ground.found(company);
            Ground.customers(company, customers);
            Ground.run(
                    company,
                    "product.register",
                    Map.of("number", "P1", "name", "Dør", "price", "100", "vatCode", "3", "kind", "goods"));
            Ground.run(company, "goods.receive", Map.of("product", "P1", "quantity", "1000000", "unitCost", "60"));
            company.searchable();
            var posted = posting(company, customers);
            var screen = new Screen(rooms, office);
            screen.open();
            var moved = screen.moving();
            var typed = screen.typing();
            screen.close();
            Figures.row(customers + " customers, key to paint, moving and paging", moved);
            Figures.row(customers + " customers, key to paint, letters", typed);
            Figures.row(customers + " customers, posting a receipt of goods", posted);
            return new Found(moved, typed, posted);
        } finally {
            try (var all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
            }
        }
    }

    private static Figures posting(Company company, int customers) throws InterruptedException {
        var figures = new Figures();
        for (int i = 0; i < 1500; i++) {
            var from = System.nanoTime();
            Ground.run(company, "goods.receive", Map.of("product", "P1", "quantity", "1", "unitCost", "60"));
            if (i >= 500) figures.add(System.nanoTime() - from);
        }
        return figures;
    }

    /// A console whose output is timed.
    private static final class Screen {
        private final Semaphore flushed = new Semaphore(0);
        private final AtomicLong last = new AtomicLong();
        private final Session session;
        private final Random random = new Random(2);

        Screen(Rooms rooms, Office office) {
            var visitor = new House.Visitor(Actor.operator("bench"), Lang.NB, true, java.util.Optional.empty());
            var out = new OutputStream() {
                @Override
                public void write(int b) {}

                @Override
                public void write(byte[] bytes, int from, int count) {
                    last.set(System.nanoTime());
                    flushed.release();
                }
            };
            session = new Session(
                    rooms.console(office, visitor),
                    out,
                    COLUMNS,
                    ROWS,
                    TerminalKind.of(Map.of("TERM", "xterm-256color", "LANG", "nb_NO.UTF-8")));
        }

        void open() throws InterruptedException {
            settle();
            type(":");
            type("ku");
            type("\r");
            settle();
        }

        /// Nothing more comes.
        private void settle() throws InterruptedException {
            while (flushed.tryAcquire(300, TimeUnit.MILLISECONDS)) flushed.drainPermits();
        }

        private void type(String keys) throws InterruptedException {
            session.bytes(keys.getBytes(StandardCharsets.UTF_8));
            settle();
        }

        /// From the key to the last change it made on the screen.
        private long timed(String key) throws InterruptedException {
            flushed.drainPermits();
            var from = System.nanoTime();
            session.bytes(key.getBytes(StandardCharsets.UTF_8));
            if (!flushed.tryAcquire(2, TimeUnit.SECONDS)) return -1;
            while (flushed.tryAcquire(40, TimeUnit.MILLISECONDS)) flushed.drainPermits();
            return last.get() - from;
        }

        Figures moving() throws InterruptedException {
            var figures = new Figures();
            for (int i = 0; i < 500; i++) {
                var key = random.nextInt(3) == 0 ? "\u001b[6~" : random.nextInt(4) == 0 ? "\u001b[A" : "\u001b[B";
                var nanos = timed(key);
                if (i >= 100 && nanos > 0) figures.add(nanos);
            }
            return figures;
        }

        Figures typing() throws InterruptedException {
            type("\u001b");
            type(":");
            type("ku");
            type("\r");
            var figures = new Figures();
            for (int round = 0; round < 40; round++) {
                for (var letter : Ground.beginnings(random).split("")) {
                    var nanos = timed(letter);
                    if (round >= 10 && nanos > 0) figures.add(nanos);
                }
                type("\u0015");
                type("\u001b");
                type(":");
                type("ku");
                type("\r");
            }
            return figures;
        }

        void close() {
            session.hangUp();
            session.ended().join();
        }
    }
}
