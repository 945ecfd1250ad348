package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Whom the demo company's desk speaks with, what was said, and what it has promised to do.
final class DemoRelations {

    private final DemoClock clock;
    private final List<String> contacts = new ArrayList<>();
    private final List<String> tasks = new ArrayList<>();

    DemoRelations(DemoClock clock) {
        this.clock = clock;
    }

    void plan(DemoPayables.Days days) {
        days.at(DemoStory.DAYS - 7, this::contacts);
        days.at(DemoStory.DAYS - 6, this::calls);
        days.at(DemoStory.DAYS - 4, this::tasks);
        days.at(DemoStory.DAYS - 1, this::done);
    }

    private void contacts(Crew hand) {
        contact(hand, "10001", "Torill Aas", "daglig leder", "905 11 223");
        contact(hand, "10003", "Henrik Vik", "prosjektleder", "918 44 102");
        contact(hand, "10007", "Mona Lie", "innkjøp", "473 90 815");
        for (var customer : List.of("10001", "10003", "10012"))
            hand.give(DemoWork.OLA, "customer.tag", Map.of("customer", customer, "tag", "byggmester"));
        hand.give(DemoWork.OLA, "customer.tag", Map.of("customer", "10007", "tag", "borettslag"));
    }

    private void contact(Crew hand, String customer, String name, String role, String phone) {
        hand.give(
                DemoWork.OLA,
                "contact.add",
                Map.of("customer", customer, "name", name, "role", role, "phone", phone),
                contacts::add);
    }

    private void calls(Crew hand) {
        call(hand, "10003", "phone-in", "Vil ha tegninger av karmene før de bestemmer seg.", contacts.get(1));
        call(hand, "10007", "visit", "Målte opp 24 vinduer. De vil ha hvite.", contacts.get(2));
        call(hand, "10001", "phone-out", "Fornøyd med siste levering. Bygger tre hytter til våren.", contacts.get(0));
    }

    private static void call(Crew hand, String customer, String way, String words, String contact) {
        hand.give(
                DemoWork.OLA, "call.log", Map.of("customer", customer, "way", way, "words", words, "contact", contact));
    }

    private void tasks(Crew hand) {
        task(hand, "10003", "Sende tegninger av karmer", 1, "kari");
        task(hand, "10001", "Ringe om hyttene", 12, "ola");
        task(hand, "10007", "Pris på hvite vinduer", 2, "kari");
    }

    private void task(Crew hand, String customer, String title, int ahead, String owner) {
        hand.give(
                DemoWork.KARI,
                "task.add",
                Map.of(
                        "customer",
                        customer,
                        "title",
                        title,
                        "due",
                        clock.today().plusDays(ahead).toString(),
                        "owner",
                        owner),
                tasks::add);
    }

    private void done(Crew hand) {
        hand.give(DemoWork.KARI, "task.done", Map.of("task", tasks.getFirst(), "outcome", "Sendt på e-post."));
    }
}
