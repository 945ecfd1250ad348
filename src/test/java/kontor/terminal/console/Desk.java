package kontor.terminal.console;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import kontor.kernel.Actor;
import kontor.kernel.Command;
import kontor.kernel.Gate;
import kontor.kernel.Lang;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.kernel.RecordNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Side;
import kontor.stories.Founded;
import kontor.terminal.Screens;
import kontor.terminal.VirtualSession;
import kontor.terminal.paint.Theme;

/// A console on a founded company in memory. Work beside the session is done at once, unless a test holds it.
final class Desk implements AutoCloseable {

    /// A wrong password.
    record Wrong() implements Refusal {
        @Override
        public String code() {
            return "console.door.differs";
        }
    }

    final Founded house = new Founded();
    final Columns columns = Columns.inMemory();
    final Drafts drafts = Drafts.inMemory();
    final List<Runnable> held = new ArrayList<>();
    final List<RuntimeException> faults = new ArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Founded.MONDAY);
    final Kept kept = new Kept(now::get, 2);
    private Optional<Seat> seat = Optional.empty();
    private boolean holding;
    private boolean founded = true;
    private boolean losing;

    Desk() {
        for (var c : CUSTOMERS) house.done("customer.register", c);
        for (var p : PRODUCTS) house.done("product.register", p);
        house.done("goods.receive", Map.of("product", "4711", "quantity", "40", "unitCost", "1100"));
        house.done("goods.receive", Map.of("product", "4812", "quantity", "12", "unitCost", "400"));
        house.company().searchable();
    }

    private static final List<Map<String, String>> CUSTOMERS = List.of(
            Map.of("name", "Hansen Bygg AS", "orgNumber", "974760673", "city", "Bergen", "phone", "55 31 20 10"),
            Map.of("name", "Fjord Interiør", "city", "Ålesund", "email", "post@fjordinterior.no"),
            Map.of("name", "Sletten Snekkeri", "city", "Hamar", "phone", "62 51 00 17"),
            Map.of("name", "Østby Trelast", "city", "Fredrikstad"),
            Map.of("name", "Aasen & Sønn", "city", "Voss"));
    private static final List<Map<String, String>> PRODUCTS = List.of(
            Map.of("number", "4711", "name", "Dør 90x210", "price", "1990.00", "vatCode", "3", "kind", "goods"),
            Map.of("number", "4812", "name", "Karm furu", "price", "790.00", "vatCode", "3", "kind", "goods"),
            Map.of("number", "5010", "name", "Hengselsett", "price", "149.50", "vatCode", "3", "kind", "goods"),
            Map.of("number", "9001", "name", "Montering, time", "price", "650", "vatCode", "3", "kind", "service"));

    /// The next command is done and its answer is lost.
    void loseNext() {
        losing = true;
    }

    /// From now on work beside the session waits until [#release].
    void hold() {
        holding = true;
    }

    void release() {
        holding = false;
        while (!held.isEmpty()) held.removeFirst().run();
    }

    void unfounded() {
        founded = false;
    }

    House house(List<Screens> screens) {
        return house(screens, task -> {
            if (holding) held.add(task);
            else task.run();
        });
    }

    House house(List<Screens> screens, Executor beside) {
        return new House(
                house.catalogue(),
                this::submit,
                house.company().reads(),
                screens,
                now::get,
                ZoneId.of("Europe/Oslo"),
                () -> "Nordlys Handel AS",
                new Keys(),
                drafts,
                columns,
                Presence.inMemory(),
                beside,
                kontor.app.Consoles.rules(house.company()),
                kept);
    }

    /// Answers when all that the command caused has been taken, so that a screen is the same each time.
    private <R extends RecordNumber> CompletableFuture<Gate.Receipt<R>> submit(
            Actor actor, Command<R> command, Optional<String> key) {
        var receipt = house.company().gate().submit(actor, command, key).join();
        try {
            house.company().await(receipt.root());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (!losing) return CompletableFuture.completedFuture(receipt);
        losing = false;
        return CompletableFuture.failedFuture(new IllegalStateException("the line broke"));
    }

    /// Lets in whoever knows the word.
    private final class Keys implements SignIn {
        @Override
        public boolean empty() {
            return !founded;
        }

        @Override
        public Outcome<Actor> check(String login, String password) {
            return password.equals("sesam") ? Outcome.done(Actor.user(login)) : Outcome.refused(new Wrong());
        }

        @Override
        public Outcome<Actor> checkAt(String kiosk, String login, String pin) {
            return pin.equals("2580") ? Outcome.done(Actor.user(login).at(kiosk)) : Outcome.refused(new Wrong());
        }

        @Override
        public Outcome<Actor> begin(FirstRun wanted) {
            return Outcome.done(Actor.user(wanted.login()));
        }

        @Override
        public PasswordHash hash(String password) {
            return new PasswordHash("hashed");
        }
    }

    VirtualSession open(Lang lang, Side side, int columns, int rows, Theme.Mode mode) {
        return open(Optional.of(Actor.user("kari")), lang, side, columns, rows, mode);
    }

    VirtualSession open(Optional<Actor> who, Lang lang, Side side, int columns, int rows, Theme.Mode mode) {
        return open(new Visitor(who, lang, side, mode), columns, rows);
    }

    VirtualSession open(Visitor visitor, int columns, int rows) {
        return VirtualSession.of(
                session -> {
                    var made = new Seat(house(screens()), visitor, session, faults::add);
                    seat = Optional.of(made);
                    return made;
                },
                columns,
                rows,
                visitor.mode());
    }

    /// A till at the front desk that lends a seller's rights, and locks after five minutes.
    Visitor till(Lang lang, Theme.Mode mode) {
        if (house.rows("kiosks").isEmpty())
            house.done(
                    "kiosk.add",
                    Map.of("kiosk", "kasse-1", "place", "Kasse 1", "side", "desk", "roles", List.of("seller")));
        var kiosk = house(screens()).rules().kiosk().apply("kasse-1").orElseThrow();
        return Visitor.at(kiosk, lang, mode);
    }

    /// The till with nobody signed in, 80×24 in Norwegian and colour.
    VirtualSession till() {
        return open(till(Lang.NB, Theme.Mode.COLOUR), 80, 24);
    }

    /// Moves the wall clock.
    void later(Duration time) {
        now.updateAndGet(t -> t.plus(time));
    }

    /// What was begun and left is thrown away.
    void forget() {
        var kari = Actor.user("kari");
        drafts.of(kari).forEach(draft -> drafts.drop(kari, draft.id()));
        kept.dropUnless(_ -> false);
    }

    /// 80×24 in Norwegian and colour, at the desk.
    VirtualSession open() {
        return open(Lang.NB, Side.DESK, 80, 24, Theme.Mode.COLOUR);
    }

    /// The console opened last.
    Console console() {
        return seat.orElseThrow().shown();
    }

    static List<Screens> screens() {
        return kontor.app.Wiring.SCREENS;
    }

    @Override
    public void close() {
        house.close();
        if (!faults.isEmpty()) throw new AssertionError("faults", faults.getFirst());
    }
}
