package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.app.demo.DemoOrder.Fate;
import kontor.backoffice.administration.AdministrationRoom;
import kontor.kernel.Actor;
import kontor.kernel.Money;

/// What the demo company's people do, each in their own name.
final class DemoWork {

    static final Actor KARI = DemoCompany.KARI;
    static final Actor OLA = Actor.user("ola");
    static final Actor SIRI = Actor.user("siri");
    static final Actor ANDERS = Actor.user("anders");

    /// Of the word `nordlys`, for everyone here: nothing to keep from anybody, and hashing takes its time.
    static final String PASSWORD =
            "$argon2id$v=19$m=19456,t=2,p=1$RI+xQ8ZLsmLNuKTOi4eo2w$n7S8MeZmCT2PvbrkCIL4zMX7EEmzwR67ByW31C+C4U0";

    /// Of 2580, for everyone here too.
    static final String PIN =
            "$argon2id$v=19$m=19456,t=2,p=1$4SoWJtG7r+2gvqAlay/cWw$gQWVMMSHKkbbq6s+uPm4c9HonB2O5wWKK3bDPkhueFE";

    private final List<String> customers = new ArrayList<>();

    static void found(Crew hand) {
        var grants = AdministrationRoom.usualGrants(hand.company().catalogue().permissions()).stream()
                .map(grant -> Map.of("role", grant.role().value(), "permission", grant.permission()))
                .toList();
        hand.give(
                Actor.SYSTEM,
                "company.found",
                Crew.with(
                        "name",
                        "Nordlys Trevare AS",
                        "orgNumber",
                        Norway.orgNumber(1).value(),
                        "login",
                        "kari",
                        "userName",
                        "Kari Nordmann",
                        "password",
                        PASSWORD,
                        "grants",
                        grants));
    }

    void staff(Crew hand) {
        user(hand, "ola", "Ola Solberg", "seller");
        user(hand, "siri", "Siri Hauge", "warehouse");
        user(hand, "anders", "Anders Lie", "accountant");
        user(hand, "eva", "Eva Moen", "service");
        user(hand, "per", "Per Dahl", "caseworker");
        user(hand, "nora", "Nora Bakken", "developer");
        for (var login : List.of("kari", "ola", "siri", "anders", "eva", "per", "nora"))
            hand.give(KARI, "user.pin", Crew.with("login", login, "pin", PIN));
        kiosk(hand, "kasse-1", "Kasse 1", "desk", "seller");
        kiosk(hand, "lager-1", "Lager, port 1", "office", "warehouse");
        for (var good : DemoGoods.ALL) {
            hand.give(
                    KARI,
                    "product.register",
                    Crew.with(
                            "number",
                            good.number(),
                            "name",
                            good.name(),
                            "price",
                            (long) good.price(),
                            "vatCode",
                            "3",
                            "kind",
                            good.service() ? "service" : "goods",
                            "cost",
                            good.service() ? 0L : (long) good.cost()));
        }
        for (int i = 0; i < DemoStory.CUSTOMERS; i++) {
            hand.give(OLA, "customer.register", customer(i), customers::add);
        }
    }

    /// A customer's number, by place.
    String known(int place) {
        return customers.get(place);
    }

    private static void user(Crew hand, String login, String name, String role) {
        hand.give(
                KARI,
                "user.add",
                Crew.with("login", login, "name", name, "password", PASSWORD, "roles", List.of(role)));
    }

    private static void kiosk(Crew hand, String name, String place, String side, String role) {
        hand.give(KARI, "kiosk.add", Crew.with("kiosk", name, "place", place, "side", side, "roles", List.of(role)));
    }

    private static Map<String, Object> customer(int i) {
        var dice = Dice.of(DemoStory.CUSTOMERS, i);
        var name = Norway.name(dice);
        var place = dice.of(Norway.PLACES);
        var fields = Crew.with(
                "name", name,
                "email", Norway.email(name),
                "phone", Norway.phone(dice),
                "address", Norway.address(dice),
                "postCode", place.postCode(),
                "city", place.city());
        if (name.matches(".* (AS|ANS|DA|ENK)"))
            fields.put("orgNumber", Norway.orgNumber(100 + i).value());
        return fields;
    }

    static void receive(Crew hand, Map<String, Integer> goods) {
        goods.forEach((product, quantity) -> hand.give(
                SIRI,
                "goods.receive",
                Crew.with(
                        "product", product,
                        "quantity", (long) quantity,
                        "unitCost", (long) DemoGoods.of(product).cost())));
    }

    void place(Crew hand, DemoOrder order) {
        var lines = order.lines().stream().map(DemoOrder.Wanted::fields).toList();
        hand.give(
                OLA,
                "order.place",
                Crew.with("customer", customers.get(order.customer()), "lines", lines),
                order::number);
    }

    static void pick(Crew hand, DemoOrder order) {
        var fields = Crew.with("order", order.number());
        if (order.fate() == Fate.PART_SHIPPED) {
            var first = order.lines().getFirst();
            fields.put("lines", List.of(Crew.with("line", 1L, "quantity", (long) first.quantity())));
        }
        hand.give(SIRI, "delivery.pick", fields, order::delivery);
    }

    /// As far as the order comes.
    static void send(Crew hand, DemoOrder order) {
        if (order.fate() == Fate.PICKED) return;
        var delivery = Crew.with("delivery", order.delivery());
        hand.give(SIRI, "delivery.pack", delivery);
        if (order.fate() != Fate.PACKED) hand.give(SIRI, "delivery.ship", delivery);
    }

    static void pay(Crew hand, DemoOrder order) {
        var company = hand.company();
        var total = company.reads()
                .one(ANDERS, company.catalogue().view("invoices").orElseThrow(), order.invoice())
                .orElseThrow()
                .money("total");
        var paid = order.fate() == Fate.PAID ? total : new Money(total.ore() / 200 * 100);
        hand.give(ANDERS, "payment.receive", Crew.with("invoice", order.invoice(), "amount", paid.toString()));
    }

    /// Every second one is credited wholly, the others by one of the first line.
    static void credit(Crew hand, DemoOrder order, int i) {
        var fields = Crew.with("invoice", order.invoice(), "reason", "Feil farge på levert vare");
        if (i % 2 == 0) fields.put("lines", List.of(Crew.with("line", 1L, "quantity", 1L)));
        hand.give(ANDERS, "invoice.credit", fields);
    }
}
