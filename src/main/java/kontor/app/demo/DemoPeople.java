package kontor.app.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Those who work in the demo company, who of them is away, and what they were paid last month.
final class DemoPeople {

    /// Of whose tax the rules are known; a later demo has no payroll until they are.
    private static final int TAXED = 2026;

    private final DemoClock clock;
    private final List<String> employees = new ArrayList<>();
    private final List<String> absences = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();

    DemoPeople(DemoClock clock) {
        this.clock = clock;
    }

    void plan(DemoPayables.Days days) {
        days.at(1, this::head);
        days.at(2, this::staff);
        days.at(3, this::terms);
        days.at(DemoStory.DAYS - 6, this::ask);
        days.at(DemoStory.DAYS - 5, this::submit);
        days.at(DemoStory.DAYS - 4, this::decide);
        days.at(DemoStory.DAYS - 6, this::open);
        days.at(DemoStory.DAYS - 5, hand -> step(hand, "payroll.calculate", DemoWork.KARI));
        days.at(DemoStory.DAYS - 4, hand -> step(hand, "payroll.review", DemoWork.ANDERS));
        days.at(DemoStory.DAYS - 3, this::post);
        days.at(DemoStory.DAYS - 2, hand -> step(hand, "payroll.pay", DemoWork.ANDERS));
    }

    private void head(Crew hand) {
        employee(hand, "Kari Nordmann", "kari", "");
    }

    private void staff(Crew hand) {
        for (var one : List.of(
                "Ola Solberg=ola",
                "Siri Hauge=siri",
                "Anders Lie=anders",
                "Eva Moen=eva",
                "Per Dahl=per",
                "Nora Bakken=nora")) employee(hand, one.split("=")[0], one.split("=")[1], employees.getFirst());
    }

    private void employee(Crew hand, String name, String login, String manager) {
        var fields = Crew.with("name", name, "login", login, "startsOn", "2024-01-02");
        if (!manager.isEmpty()) fields.put("manager", manager);
        hand.give(DemoWork.KARI, "employee.register", fields, employees::add);
    }

    private void terms(Crew hand) {
        var positions = List.of(
                "Daglig leder",
                "Selger",
                "Lagerleder",
                "Regnskapsfører",
                "Kundebehandler",
                "Saksbehandler",
                "Utvikler");
        for (int i = 0; i < employees.size(); i++) {
            var who = employees.get(i);
            hand.give(
                    DemoWork.KARI,
                    "employee.terms",
                    Crew.with("employee", who, "position", positions.get(i), "pay", 62_000L - 4_000L * (i % 5)));
            hand.give(
                    DemoWork.KARI,
                    "employee.tax-card",
                    i % 3 == 0
                            ? Crew.with("employee", who, "method", "percentage", "percent", 34L, "from", "2026-01-01")
                            : Crew.with("employee", who, "method", "table", "table", 8010L, "from", "2026-01-01"));
        }
    }

    private void ask(Crew hand) {
        absence(hand, 2, "sick", 0, 6);
        absence(hand, 4, "holiday", 1, 12);
        absence(hand, 1, "holiday", 20, 24);
    }

    /// Holiday stays within a year; around its end somebody is on leave.
    private void absence(Crew hand, int who, String wanted, int from, int until) {
        var oneYear = clock.today().plusDays(from).getYear()
                == clock.today().plusDays(until).getYear();
        var kind = wanted.equals("holiday") && !oneYear ? "leave" : wanted;
        hand.give(
                DemoWork.KARI,
                "absence.draft",
                Crew.with(
                        "kind", kind,
                        "from", clock.today().plusDays(from).toString(),
                        "until", clock.today().plusDays(until).toString(),
                        "employee", employees.get(who)),
                absences::add);
    }

    private void submit(Crew hand) {
        absences.forEach(number -> hand.give(DemoWork.KARI, "absence.submit", Map.of("absence", number)));
    }

    private void decide(Crew hand) {
        absences.subList(0, absences.size() - 1)
                .forEach(number -> hand.give(DemoWork.KARI, "absence.approve", Map.of("absence", number)));
    }

    private void open(Crew hand) {
        var month = YearMonth.from(clock.today()).minusMonths(1);
        if (month.getYear() == TAXED)
            hand.give(DemoWork.KARI, "payroll.open", Map.of("month", month.toString()), runs::add);
    }

    private void step(Crew hand, String command, kontor.kernel.Actor who) {
        runs.forEach(run -> hand.give(who, command, Map.of("payroll", run)));
    }

    private void post(Crew hand) {
        runs.forEach(run -> hand.give(
                DemoWork.ANDERS,
                "payroll.post",
                Map.of("payroll", run, "on", clock.today().toString())));
    }
}
