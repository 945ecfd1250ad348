package kontor.app;

import java.util.List;
import java.util.concurrent.Executor;
import kontor.app.line.Office;
import kontor.backoffice.administration.Kiosks;
import kontor.backoffice.administration.Settings;
import kontor.kernel.Actor;
import kontor.kernel.CompanyZone;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.storage.Company;
import kontor.terminal.console.Drafts;
import kontor.terminal.console.House;
import kontor.terminal.console.Kept;
import kontor.terminal.console.Kiosk;
import kontor.terminal.console.Presence;
import kontor.terminal.console.Rules;

/// What the consoles of a company share, put together from the open company and the rooms' screens.
public final class Consoles {

    /// Of one person's consoles, when their terminals have gone.
    private static final int MOST_KEPT = 4;

    private Consoles() {}

    /// @param beside runs what may wait, beside a session's thread
    public static House house(Office office, Drafts drafts, Executor beside) {
        var company = office.company();
        return new House(
                company.catalogue(),
                office.gate(),
                company.reads(),
                Wiring.SCREENS,
                office.clock(),
                company.ask(new CompanyZone()),
                () -> name(company),
                new SignInByPassword(company, office.clock()),
                drafts,
                new KeptColumns(company.desk()),
                company.desk().shared() ? new SharedPresence(company.desk(), office.clock()) : Presence.inMemory(),
                beside,
                rules(company),
                new Kept(office.clock(), MOST_KEPT));
    }

    /// What the company has decided about its consoles, asked anew each time.
    public static Rules rules(Company company) {
        return new Rules(
                name -> company.ask(new Kiosks(new KioskName(name))).map(Consoles::kiosk),
                () -> company.ask(new Settings()).consoleLock(),
                () -> company.ask(new Settings()).keepDropped());
    }

    private static Kiosk kiosk(Kiosks.Found found) {
        return new Kiosk(found.kiosk().value(), found.place(), found.side(), found.lockAfter());
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
