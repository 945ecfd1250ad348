package kontor.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kontor.app.door.House;
import kontor.app.line.Office;
import kontor.kernel.Actor;
import kontor.kernel.CompanyZone;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.storage.Company;
import kontor.storage.Progress;
import kontor.terminal.Surface;
import kontor.terminal.console.Console;
import kontor.terminal.console.Drafts;
import org.jspecify.annotations.Nullable;

/// The house behind the doors of one server.
public final class Rooms implements House {

    private kontor.terminal.console.@Nullable House shared;

    @Override
    public Office open(Path folder, boolean demo, Office.Faults faults, Progress progress) {
        var clock = InstantSource.system();
        return new Office(Company.open(folder, Wiring.catalogue(), clock, progress), clock, faults);
    }

    @Override
    public Surface.Maker console(Office office, House.Visitor visitor) {
        var house = shared(office);
        var actor = visitor.demo() ? Optional.of(visitor.operator()) : Optional.<Actor>empty();
        return session -> new Console(
                house,
                new kontor.terminal.console.Visitor(
                        actor, visitor.lang(), Side.DESK, session.kind().mode()),
                session::post,
                session::copy,
                office.faults()::file);
    }

    private synchronized kontor.terminal.console.House shared(Office office) {
        if (shared != null) return shared;
        var company = office.company();
        shared = new kontor.terminal.console.House(
                company.catalogue(),
                company.gate(),
                company.reads(),
                List.of(),
                office.clock(),
                company.ask(new CompanyZone()),
                () -> name(company),
                new SignInByPassword(company, office.clock()),
                Drafts.inMemory(),
                kontor.terminal.console.House.threads());
        return shared;
    }

    private static String name(Company company) {
        var view = company.catalogue().view("company").orElseThrow();
        return switch (company.reads().page(Actor.SYSTEM, view, Query.first(1))) {
            case Outcome.Done<List<Row>>(var rows) ->
                rows.isEmpty() ? "" : rows.getFirst().text("name");
            case Outcome.Refused<List<Row>> _ -> "";
        };
    }
}
