package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import kontor.app.demo.DemoOrder.Fate;
import kontor.kernel.Actor;
import kontor.storage.Company;

/// A believable joinery and timber merchant with both sides busy: the past three months of its days, done by its own
/// people through the same commands as at the screen. The same each time, up to the day it is.
public final class DemoCompany {

    /// Who is signed in.
    public static final Actor KARI = Actor.user("kari");

    /// What is done together on a day, in this order.
    enum Stage {
        FOUND,
        STAFF,
        RECEIVE,
        PAY,
        BANK,
        CREDIT,
        PLACE,
        CONFIRM,
        CANCEL,
        PICK,
        SEND,
        INVOICE,
        DEVELOP,
        BOOKS
    }

    private final Crew crew;
    private final DemoClock clock;
    private final TreeMap<Integer, List<Consumer<Crew>>> acts = new TreeMap<>();
    private final DemoWork work = new DemoWork();

    private DemoCompany(Crew crew, DemoClock clock) {
        this.crew = crew;
        this.clock = clock;
    }

    /// Makes a new, empty company's first day: its people, what it sells, who buys. Quick, so that a console can show
    /// it.
    ///
    /// @param clock with which it was opened
    public static DemoCompany found(Company company, DemoClock clock) throws InterruptedException {
        var demo = new DemoCompany(new Crew(company), clock);
        demo.plan();
        demo.act(demo.acts.headMap(Stage.RECEIVE.ordinal()));
        return demo;
    }

    /// Tells the rest of the story, up to today; the clock runs from then on.
    public void tell() throws InterruptedException {
        try {
            act(acts.tailMap(Stage.RECEIVE.ordinal()));
        } finally {
            clock.run();
        }
    }

    private void plan() {
        at(0, Stage.FOUND, DemoWork::found);
        at(0, Stage.STAFF, work::staff);
        var orders = DemoStory.tell();
        DemoStory.receipts(orders)
                .forEach((day, goods) -> at(day, Stage.RECEIVE, hand -> DemoWork.receive(hand, goods)));
        for (int i = 0; i < orders.size(); i++) plan(orders.get(i), i);
        planReturns(orders);
        planHold();
        new DemoDevelopment(clock).plan((day, act) -> at(day, Stage.DEVELOP, act));
        at(0, Stage.BOOKS, hand -> DemoBooks.begin(hand, clock.today()));
        at(DemoStory.DAYS - 1, Stage.BOOKS, hand -> DemoBooks.keep(hand, clock.today()));
        new DemoPayables(clock).plan((day, act) -> at(day, Stage.BOOKS, act));
        new DemoPurchases(clock).plan((day, act) -> at(day, Stage.BOOKS, act));
        new DemoPeople(clock).plan((day, act) -> at(day, Stage.BOOKS, act));
        new DemoProduction(clock).plan((day, act) -> at(day, Stage.BOOKS, act));
        new DemoCounter().plan((day, act) -> at(day, Stage.BOOKS, act));
        new DemoApplicants(clock).plan((day, act) -> at(day, Stage.BOOKS, act));
        new DemoSales(clock).plan((day, act) -> at(day, Stage.BOOKS, act));
        new DemoRelations(clock).plan((day, act) -> at(day, Stage.BOOKS, act));
        new DemoCounts().plan((day, act) -> at(day, Stage.BOOKS, act));
        DemoComplaints.plan(orders, this::at);
    }

    private void planReturns(List<DemoOrder> orders) {
        for (var back : DemoReturns.of(orders)) {
            at(DemoReturns.FIRST, Stage.CANCEL, back::request);
            at(DemoReturns.FIRST + 1, Stage.CANCEL, back::answer);
            at(DemoReturns.FIRST + 2, Stage.CANCEL, back::come);
            at(DemoReturns.FIRST + 3, Stage.CANCEL, back::inspect);
            at(DemoReturns.FIRST + 4, Stage.CANCEL, back::credit);
        }
    }

    private void planHold() {
        var held = new DemoHold();
        at(DemoStory.DAYS - 4, Stage.RECEIVE, held::lots);
        at(DemoStory.DAYS - 3, Stage.PLACE, hand -> held.complain(hand, work.known(3)));
        at(DemoStory.DAYS - 3, Stage.CONFIRM, held::acknowledge);
        at(DemoStory.DAYS - 3, Stage.CANCEL, held::forward);
        at(DemoStory.DAYS - 1, Stage.INVOICE, held::hold);
        at(DemoStory.DAYS - 1, Stage.BANK, hand -> DemoBank.statement(hand, clock));
    }

    private void at(int day, Stage stage, Consumer<Crew> act) {
        acts.computeIfAbsent(day * Stage.values().length + stage.ordinal(), _ -> new ArrayList<>())
                .add(act);
    }

    private void plan(DemoOrder order, int i) {
        var fate = order.fate();
        int placed = order.placed();
        int sent = DemoStory.shipped(order);
        at(placed, Stage.PLACE, hand -> work.place(hand, order));
        if (fate == Fate.DRAFT) return;
        at(placed, Stage.CONFIRM, hand -> hand.give(DemoWork.OLA, "order.confirm", Crew.with("order", order.number())));
        if (fate == Fate.CANCELLED) {
            at(sent, Stage.CANCEL, hand -> hand.give(DemoWork.OLA, "order.cancel", Crew.with("order", order.number())));
            return;
        }
        if (order.goods() && fate.reaches(Fate.PICKED)) {
            at(sent, Stage.PICK, hand -> DemoWork.pick(hand, order));
            at(sent, Stage.SEND, hand -> DemoWork.send(hand, order));
        }
        if (!fate.reaches(Fate.INVOICED)) return;
        at(
                sent,
                Stage.INVOICE,
                hand -> hand.give(DemoWork.ANDERS, "invoice.post", Crew.with("order", order.number()), order::invoice));
        int paid = DemoStory.paid(order, i);
        if (fate == Fate.PART_PAID || fate == Fate.PAID) at(paid, Stage.PAY, hand -> DemoWork.pay(hand, order));
        if (fate == Fate.CREDITED) at(paid, Stage.CREDIT, hand -> DemoWork.credit(hand, order, i));
    }

    private void act(Map<Integer, List<Consumer<Crew>>> part) throws InterruptedException {
        int stages = Stage.values().length;
        for (var together : part.entrySet()) {
            int stage = together.getKey() % stages;
            clock.stand(together.getKey() / stages, 45 * (stage + 1));
            together.getValue().forEach(act -> act.accept(crew));
            crew.settle();
        }
    }
}
