package kontor.app.demo;

import java.util.List;

/// The complaints of the demo company: of what was sent, and from people who never bought anything.
final class DemoComplaints {

    /// One in so many of what was sent is complained of.
    private static final int RARE = 3;

    private static final int STRANGE_DAYS = 17;

    private DemoComplaints() {}

    /// The last days: how many before the story's end one is taken in, and which way it goes from there. Each queue
    /// then
    /// has something in it.
    private static final int[][] LATE = {
        {1, 2}, {1, 9}, {1, 5}, {2, 11}, {2, 16}, {3, 7}, {3, 10}, {4, 8}, {4, 6}, {5, 15}
    };

    static void plan(List<DemoOrder> orders, DemoComplaint.Days days) {
        var sent = orders.stream()
                .filter(order -> order.fate().reaches(DemoOrder.Fate.SHIPPED))
                .toList();
        int i = 0;
        for (int at = 0; at < sent.size(); at += RARE)
            if (about(sent.get(at), i, DemoStory.shipped(sent.get(at)) + 2 + i % 3, days)) i++;
        for (int at = STRANGE_DAYS; at < DemoStory.DAYS; at += STRANGE_DAYS) stranger(at, i++, days);
        int old = 1;
        for (var late : LATE) {
            while (!about(sent.get(old), late[1], DemoStory.DAYS - late[0], days)) old += RARE;
            old += RARE;
        }
    }

    /// Whether there is something to say of one of its lines.
    private static boolean about(DemoOrder order, int i, int day, DemoComplaint.Days days) {
        if (day >= DemoStory.DAYS) return false;
        for (int line = 0; line < order.lines().size(); line++) {
            var tale = DemoTales.about(order.lines().get(line).good().number(), i);
            if (tale.isEmpty()) continue;
            about(order, line + 1L, new DemoComplaint(days, tale.get(), i, day));
            return true;
        }
        return false;
    }

    private static void stranger(int day, int i, DemoComplaint.Days days) {
        var name = DemoTales.STRANGERS.get(day / STRANGE_DAYS % DemoTales.STRANGERS.size());
        var phone = "900 00 " + (100 + day);
        new DemoComplaint(days, DemoTales.ofStranger(i), i, day).plan(() -> Crew.with("name", name, "contact", phone));
    }

    /// The order has its number only when the story has come so far.
    private static void about(DemoOrder order, long line, DemoComplaint complaint) {
        complaint.plan(() -> Crew.with("order", order.number(), "line", line));
    }
}
