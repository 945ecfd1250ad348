package kontor.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kontor.app.demo.DemoClock;
import kontor.app.demo.DemoCompany;
import kontor.app.demo.DemoGate;
import kontor.app.door.House;
import kontor.app.line.Office;
import kontor.app.line.Sessions;
import kontor.backoffice.administration.AdministrationRoom;
import kontor.backoffice.administration.Kiosks;
import kontor.backoffice.administration.NewRights;
import kontor.backoffice.administration.Users;
import kontor.kernel.Actor;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Side;
import kontor.storage.Company;
import kontor.storage.DatabaseUrl;
import kontor.storage.Progress;
import kontor.storage.Served;
import kontor.terminal.Surface;
import kontor.terminal.console.Kept;
import kontor.terminal.console.Kiosk;
import kontor.terminal.console.Seat;
import kontor.terminal.console.SignIn;
import org.jspecify.annotations.Nullable;

/// The house behind the doors of one server.
public final class Rooms implements House {

    /// How often is looked for what has come due by itself.
    private static final Duration ROUND = Duration.ofSeconds(5);

    private kontor.terminal.console.@Nullable House shared;

    private final String database;
    private final boolean standby;

    /// Of companies in folders.
    public Rooms() {
        this("", false);
    }

    /// @param database the address of a PostgreSQL; empty where the company is in its folder
    /// @param standby  whether lists are read from a standby
    public Rooms(String database, boolean standby) {
        this.database = database;
        this.standby = standby;
    }

    @Override
    public Office open(Path folder, boolean demo, Office.Faults faults, Progress progress) {
        Thread.ofPlatform().daemon().name("engine").start(Company::loadEngine);
        if (demo) return demo(folder, faults, progress);
        var clock = InstantSource.system();
        var company = company(folder, clock, progress);
        company.ask(new NewRights(
                        AdministrationRoom.usualGrants(company.catalogue().permissions())))
                .ifPresent(bring -> company.gate().run(Actor.SYSTEM, bring));
        company.keepTime(ROUND, faults::file);
        return new Office(company, clock, faults);
    }

    private Company company(Path folder, InstantSource clock, Progress progress) {
        if (database.isEmpty()) return Company.open(folder, Wiring.catalogue(), clock, progress);
        var served = Served.at(new DatabaseUrl(database));
        return Company.open(standby ? served.readingStandby() : served, Wiring.catalogue(), clock, progress);
    }

    /// The first screen does not wait for the whole story: it goes on while one looks.
    private static Office demo(Path folder, Office.Faults faults, Progress progress) {
        var clock = new DemoClock(InstantSource.system());
        var company = Company.open(folder, Wiring.catalogue(), clock, progress);
        var told = new CompletableFuture<Void>();
        try {
            var demo = DemoCompany.found(company, clock);
            Thread.ofPlatform().daemon().name("demo").start(() -> {
                tell(demo, faults);
                company.keepTime(ROUND, faults::file);
                told.complete(null);
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Office(company, new DemoGate(company.gate(), told), InstantSource.system(), faults, Sessions.NONE);
    }

    private static void tell(DemoCompany demo, Office.Faults faults) {
        try {
            demo.tell();
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error fault) {
            faults.file(fault);
        }
    }

    @Override
    public Surface.Maker console(Office office, House.Visitor visitor) {
        var house = shared(office);
        var kiosk = visitor.kiosk().map(name -> kiosk(house, name));
        if (kiosk.isPresent())
            return session -> new Seat(
                    house,
                    kontor.terminal.console.Visitor.at(
                            kiosk.get(), visitor.lang(), session.kind().mode()),
                    session,
                    office.faults()::file);
        var actor = visitor.demo() ? Optional.of(DemoCompany.KARI) : visitor.user();
        return session -> new Seat(
                house,
                new kontor.terminal.console.Visitor(
                        actor, visitor.lang(), Side.DESK, session.kind().mode()),
                session,
                office.faults()::file);
    }

    /// One that is not open stands there all the same and lets nobody in, until it is.
    private static Kiosk kiosk(kontor.terminal.console.House house, String name) {
        return house.rules().kiosk().apply(name).orElseGet(() -> new Kiosk(name, name, Side.DESK, Duration.ZERO));
    }

    @Override
    public synchronized Duration keeps() {
        return shared == null ? Duration.ZERO : shared.kept().longest();
    }

    @Override
    public synchronized Optional<Kept> kept() {
        return Optional.ofNullable(shared).map(kontor.terminal.console.House::kept);
    }

    /// Whoever may no longer sign in finds no console again.
    private static void watch(kontor.terminal.console.House house, Company company) {
        company.reads().listen(tables -> {
            if (house.rightsIn(tables))
                house.beside().execute(() -> house.kept().dropUnless(who -> mayCome(company, who)));
        });
    }

    private static boolean mayCome(Company company, Actor who) {
        return company.ask(new Users(new Login(who.name()))).isPresent()
                && who.kiosk()
                        .map(name ->
                                company.ask(new Kiosks(new KioskName(name))).isPresent())
                        .orElse(true);
    }

    @Override
    public SignIn signIn(Office office) {
        return shared(office).signIn();
    }

    private synchronized kontor.terminal.console.House shared(Office office) {
        if (shared != null) return shared;
        shared = Consoles.house(
                office, new KeptDrafts(office.company().desk()), kontor.terminal.console.House.threads());
        watch(shared, office.company());
        return shared;
    }
}
