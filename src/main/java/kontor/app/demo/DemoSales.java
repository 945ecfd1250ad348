package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the demo company may sell next: who has asked, what is quoted, and to whom at what price.
final class DemoSales {

    private final DemoClock clock;
    private final List<String> lists = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();

    DemoSales(DemoClock clock) {
        this.clock = clock;
    }

    void plan(DemoPayables.Days days) {
        days.at(DemoStory.DAYS - 6, this::leads);
        days.at(DemoStory.DAYS - 5, this::opportunities);
        days.at(DemoStory.DAYS - 4, this::stages);
        days.at(DemoStory.DAYS - 3, this::quote);
        days.at(DemoStory.DAYS - 2, this::send);
        days.at(DemoStory.DAYS - 1, this::prices);
        days.at(DemoStory.DAYS - 1, this::cheap);
    }

    private String day(int ahead) {
        return clock.today().plusDays(ahead).toString();
    }

    private void leads(Crew hand) {
        lead(hand, "Fjordgløtt Borettslag", "40 vinduer til våren", "Byggemessen");
        lead(hand, "Solbakken Barnehage", "Branndører", "Nettsiden");
        lead(hand, "Hytteservice Nord", "Hyttedører, fast avtale", "Tips fra Berg");
    }

    private static void lead(Crew hand, String name, String wish, String source) {
        hand.give(DemoWork.OLA, "lead.add", Map.of("name", name, "wish", wish, "source", source));
    }

    private void opportunities(Crew hand) {
        opportunity(hand, "10003", "Dører til nybygg", "186000", "Ringe om tegningene", 5);
        opportunity(hand, "10007", "Utskifting av vinduer", "94000", "Befaring", 6);
        opportunity(hand, "10012", "Rammeavtale beslag", "240000", "Møte med innkjøp", 9);
    }

    private void stages(Crew hand) {
        stage(hand, 1, "need", 5);
        stage(hand, 2, "negotiation", 9);
    }

    private void opportunity(Crew hand, String customer, String title, String amount, String next, int ahead) {
        var fields = Map.of(
                "customer", customer, "title", title, "amount", amount, "nextAction", next, "nextOn", day(ahead));
        hand.give(DemoWork.OLA, "opportunity.add", fields, open::add);
    }

    private void stage(Crew hand, int which, String stage, int ahead) {
        hand.give(
                DemoWork.OLA,
                "opportunity.advance",
                Map.of(
                        "opportunity",
                        open.get(which),
                        "stage",
                        stage,
                        "nextAction",
                        "Følge opp tilbudet",
                        "nextOn",
                        day(ahead)));
    }

    private void quote(Crew hand) {
        var doors = List.of(Map.of("product", "D-122", "quantity", 24L), Map.of("product", "D-131", "quantity", 6L));
        var fields = Map.of("customer", "10003", "opportunity", open.getFirst(), "lines", doors);
        hand.give(DemoWork.OLA, "quote.draft", fields, quotes::add);
        var windows = List.of(Map.of("product", "V-223", "quantity", 12L, "discount", "5"));
        hand.give(DemoWork.OLA, "quote.draft", Map.of("customer", "10007", "lines", windows), quotes::add);
        var safe = List.of(Map.of("product", "D-132", "quantity", 8L, "discount", "15"));
        hand.give(DemoWork.OLA, "quote.draft", Map.of("customer", "10012", "lines", safe), quotes::add);
        hand.give(DemoWork.OLA, "price-list.add", Map.of("name", "Byggmestre"), lists::add);
    }

    private void send(Crew hand) {
        hand.give(DemoWork.OLA, "quote.send", Map.of("quote", quotes.getFirst()));
    }

    private void prices(Crew hand) {
        var list = lists.getFirst();
        for (var product : List.of("D-121", "D-122", "D-123"))
            hand.give(
                    DemoWork.OLA,
                    "price.set",
                    Map.of("list", list, "product", product, "percentage", "8", "fromQuantity", 10L));
        hand.give(DemoWork.OLA, "price.set", Map.of("list", list, "product", "V-223", "price", "5890"));
        hand.give(DemoWork.OLA, "customer.price-list", Map.of("customer", "10012", "list", list));
    }

    /// A quote below the margin floor, which waits for the office.
    private void cheap(Crew hand) {
        hand.give(DemoWork.ANDERS, "price.floor", Map.of("product", "D-132", "margin", "35"));
        hand.give(DemoWork.OLA, "quote.send", Map.of("quote", quotes.getLast()));
    }
}
