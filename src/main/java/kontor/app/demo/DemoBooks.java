package kontor.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kontor.backoffice.accounting.ledger.VatTerm;
import kontor.kernel.Numbers.TermNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;

/// What the accountant of the demo company does beside the invoices: rent that repeats, an electricity bill in draft,
/// two assets, a budget, each ended VAT term settled, and the oldest month closed.
final class DemoBooks {

    private static final int MONTHS = 2;

    private DemoBooks() {}

    /// On the first day: what costs money before anything is sold.
    static void begin(Crew hand, LocalDate today) {
        hand.give(
                DemoWork.ANDERS,
                "company.describe",
                Crew.with(
                        "address",
                        "Snekkergata 12",
                        "postCode",
                        "7030",
                        "city",
                        "Trondheim",
                        "phone",
                        "73 50 00 12",
                        "contact",
                        "Anders Lie"));
        hand.give(
                DemoWork.ANDERS,
                "voucher.post",
                Crew.with("text", "Kontorrekvisita", "splitVat", true, "lines", lines("6800", "2500", "1")));
        budget(hand, today, "3000", "1800000");
        budget(hand, today, "4390", "1100000");
        budget(hand, today, "6300", "216000");
        asset(hand, today, "Varebil", List.of("1200", "6010"), 240_000);
        asset(hand, today, "Kontormaskiner", List.of("1280", "6017"), 36_000);
        var first = today.plusMonths(1).withDayOfMonth(1).toString();
        hand.give(
                DemoWork.ANDERS,
                "voucher.plan",
                Crew.with("text", "Husleie", "due", first, "months", 1L, "lines", lines("6300", "18000", "")));
    }

    private static void budget(Crew hand, LocalDate today, String account, String amount) {
        hand.give(
                DemoWork.ANDERS,
                "budget.set",
                Crew.with("account", account, "span", Integer.toString(today.getYear()), "amount", amount));
    }

    private static void asset(Crew hand, LocalDate today, String name, List<String> accounts, long cost) {
        hand.give(
                DemoWork.ANDERS,
                "voucher.post",
                Crew.with("text", name, "lines", lines(accounts.getFirst(), Long.toString(cost), "")));
        hand.give(
                DemoWork.ANDERS,
                "asset.register",
                Crew.with(
                        "name",
                        name,
                        "account",
                        accounts.getFirst(),
                        "acquiredOn",
                        today.toString(),
                        "cost",
                        Long.toString(cost),
                        "months",
                        60L,
                        "costs",
                        accounts.getLast()));
    }

    /// On the last day of the story.
    static void keep(Crew hand, LocalDate today) {
        hand.give(
                DemoWork.ANDERS,
                "voucher.plan",
                Crew.with(
                        "text",
                        "Strøm",
                        "due",
                        today.toString(),
                        "splitVat",
                        true,
                        "lines",
                        lines("6340", "4375", "1")));
        for (var term : rows(hand, "vat-terms"))
            if (over(term.number(), today)) hand.give(DemoWork.ANDERS, "vat.settle", Crew.with("term", term.number()));
        var periods = rows(hand, "periods");
        if (periods.size() < 2) return;
        var oldest = periods.getLast().number();
        hand.give(DemoWork.ANDERS, "asset.depreciate", Crew.with("period", oldest));
        hand.give(DemoWork.ANDERS, "period.close", Crew.with("period", oldest));
    }

    private static boolean over(String term, LocalDate today) {
        return VatTerm.parse(new TermNumber(term), MONTHS)
                .filter(t -> t.lastDay().isBefore(today))
                .isPresent();
    }

    private static List<Map<String, Object>> lines(String account, String amount, String code) {
        var cost = Crew.with("account", account, "amount", amount);
        if (!code.isEmpty()) cost.put("vatCode", code);
        return List.of(cost, Crew.with("account", "1920", "amount", "-" + amount));
    }

    private static List<Row> rows(Crew hand, String view) {
        var found = hand.company().catalogue().view(view).orElseThrow();
        return switch (hand.company().reads().page(DemoWork.ANDERS, found, Query.first(100))) {
            case Outcome.Done<List<Row>>(var rows) -> rows;
            case Outcome.Refused<List<Row>>(var refusal) -> throw new IllegalStateException(refusal.toString());
        };
    }
}
