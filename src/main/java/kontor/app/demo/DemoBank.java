package kontor.app.demo;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;

/// What the demo company's bank sent today: a payment with its KID, one that only the amount and the name tell, and
/// charges that nobody has said anything about yet.
final class DemoBank {

    private static final String ACCOUNT = "86011117947";

    private DemoBank() {}

    static void statement(Crew hand, InstantSource clock) {
        var open = open(hand);
        if (open.size() < 2) return;
        var today = LocalDate.ofInstant(clock.instant(), DemoClock.ZONE).toString();
        var byKid = open.getFirst();
        var byName = open.get(1);
        var lines = new ArrayList<Map<String, Object>>();
        lines.add(line(
                today,
                1,
                byKid.money("open").toString(),
                "kid",
                byKid.wire(byKid.view().at("kid"))));
        lines.add(line(today, 2, byName.money("open").toString(), "party", byName.text("name")));
        lines.add(line(today, 3, "-185.00", "words", "Gebyr bedriftsnettbank"));
        hand.give(
                DemoWork.ANDERS,
                "bank.take",
                Crew.with(
                        "bankAccount",
                        ACCOUNT,
                        "kind",
                        "statement",
                        "currency",
                        "NOK",
                        "reference",
                        "Kontoutskrift " + today,
                        "on",
                        today,
                        "mark",
                        "demo",
                        "lines",
                        lines));
    }

    private static Map<String, Object> line(String on, int place, String amount, String field, String value) {
        return Crew.with("on", on, "amount", amount, field, value, "mark", "demo-" + place);
    }

    private static List<Row> open(Crew hand) {
        var company = hand.company();
        var receivables = company.catalogue().view("receivables").orElseThrow();
        return switch (company.reads().page(DemoWork.ANDERS, receivables, Query.first(2))) {
            case Outcome.Done<List<Row>>(var rows) -> rows;
            case Outcome.Refused<List<Row>> ignored -> List.of();
        };
    }
}
