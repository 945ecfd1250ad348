package kontor.app.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;

/// What the demo company's suppliers send: invoices in every state, a proposal at the bank and one to approve; and a
/// customer who is to be reminded.
final class DemoPayables {

    /// When the suppliers' first invoices come.
    static final int FIRST = 20;

    private final DemoClock clock;
    private final List<String> suppliers = new ArrayList<>();
    private final List<String> invoices = new ArrayList<>();
    private final List<String> proposals = new ArrayList<>();

    DemoPayables(DemoClock clock) {
        this.clock = clock;
    }

    /// Takes the acts of the story, by day.
    interface Days {
        void at(int day, Consumer<Crew> act);
    }

    void plan(Days days) {
        days.at(FIRST, this::meet);
        days.at(FIRST + 1, this::register);
        days.at(FIRST + 2, this::pay);
        days.at(DemoStory.DAYS - 4, this::propose);
        days.at(DemoStory.DAYS - 3, this::approve);
        days.at(DemoStory.DAYS - 2, this::send);
        days.at(DemoStory.DAYS - 1, this::leave);
    }

    private void meet(Crew hand) {
        supplier(hand, "Fjordtre Engros AS", "974760673", "86011117947", "4300", "1");
        supplier(hand, "Nordlys Kraft AS", "", "12345678903", "6340", "1");
        supplier(hand, "Skydata Ltd", "", "", "6900", "86");
        hand.give(DemoWork.ANDERS, "bank.keep-account", Crew.with("number", "86011117947", "account", "1920"));
    }

    private void supplier(Crew hand, String name, String org, String account, String cost, String code) {
        var fields = Crew.with("name", name, "costAccount", cost, "vatCode", code, "paymentDays", 30L);
        if (!org.isEmpty()) fields.put("orgNumber", org);
        if (!account.isEmpty()) fields.put("account", account);
        if (name.endsWith("Ltd")) fields.put("country", "GB");
        hand.give(DemoWork.ANDERS, "supplier.register", fields, suppliers::add);
    }

    private void register(Crew hand) {
        invoice(hand, 0, "88120", "6400", Map.of());
        invoice(hand, 1, "2231-7", "1890", Map.of("kid", "1234567897"));
        invoice(hand, 0, "88121", "2150", Map.of());
        invoice(hand, 0, "88122", "9900", Map.of());
        invoice(hand, 0, "K-441", "400", Map.of("kind", "credit-note"));
        invoice(hand, 2, "INV-77", "1200", Map.of());
    }

    private void invoice(Crew hand, int supplier, String theirs, String net, Map<String, Object> more) {
        var fields = new LinkedHashMap<>(Crew.with(
                "supplier",
                suppliers.get(supplier),
                "invoiceNumber",
                theirs,
                "date",
                clock.today().toString(),
                "lines",
                List.of(Crew.with("net", net))));
        fields.putAll(more);
        hand.give(DemoWork.ANDERS, "supplier-invoice.register", fields, invoices::add);
    }

    private void pay(Crew hand) {
        hand.give(DemoWork.ANDERS, "supplier-invoice.pay", Crew.with("invoice", invoices.get(5), "account", "1920"));
        hand.give(
                DemoWork.ANDERS,
                "supplier-invoice.pay",
                Crew.with("invoice", invoices.get(2), "amount", "1000", "account", "1920"));
        hand.give(
                DemoWork.ANDERS,
                "supplier-invoice.reject",
                Crew.with("invoice", invoices.get(3), "reason", "Varene er ikke bestilt"));
    }

    private void propose(Crew hand) {
        var first = List.of(invoices.get(0), invoices.get(1));
        hand.give(DemoWork.ANDERS, "payment-proposal.make", Crew.with("invoices", first), proposals::add);
    }

    private void approve(Crew hand) {
        hand.give(DemoWork.KARI, "payment-proposal.approve", Crew.with("proposal", proposals.getFirst()));
    }

    private void send(Crew hand) {
        hand.give(DemoWork.ANDERS, "payment-proposal.send", Crew.with("proposal", proposals.getFirst()));
    }

    /// What waits on the last day.
    private void leave(Crew hand) {
        invoice(hand, 0, "88130", "14500", Map.of());
        invoice(hand, 1, "2231-8", "2060", Map.of());
        hand.give(DemoWork.ANDERS, "payment-proposal.make", Crew.with("invoices", List.of(invoices.get(2))));
        due(hand)
                .ifPresent(late -> hand.give(DemoWork.ANDERS, "reminder.prepare", Crew.with("invoice", late.number())));
    }

    private static Optional<Row> due(Crew hand) {
        var view = hand.company().catalogue().view("reminders-due").orElseThrow();
        return switch (hand.company().reads().page(DemoWork.ANDERS, view, Query.first(1))) {
            case Outcome.Done<List<Row>>(var rows) -> rows.stream().findFirst();
            case Outcome.Refused<List<Row>> ignored -> Optional.empty();
        };
    }
}
