package kontor.app.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.registry.Customer;

/// A made-up complaint and its case, as far as both have come by now.
///
/// @param at   when each of its steps was due, in the order of `DESK`; the ones that lie ahead have not been taken
/// @param now  when it is written
/// @param zone of the company
/// @param who  works on it
record FillTale(
        long seq,
        Customer customer,
        String product,
        Optional<String> lot,
        DemoTales.Tale tale,
        String words,
        String severity,
        boolean quiet,
        List<Instant> at,
        Instant now,
        ZoneId zone,
        String who) {

    static final int ACKNOWLEDGED = 1;
    static final int FORWARDED = 2;
    static final int TAKEN = 3;
    static final int CAUSED = 4;
    static final int ANSWERED = 5;
    static final int TOLD = 6;
    static final int CLOSED = 7;
    static final int VERIFIED = 8;

    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;
    private static final long QUIET_DAYS = 14;
    private static final long VERIFY_DAYS = 90;

    private static final List<String> DESK = List.of(
            "received", "acknowledged", "forwarded", "forwarded", "forwarded", "answered", "told", "closed", "closed");
    private static final List<String> OFFICE =
            List.of("", "", "waiting", "investigation", "action", "answered", "answered", "answered", "verified");

    /// Steps from when a complaint was received on, at the pace of a company that has much to do.
    static List<Instant> pace(Dice dice, Instant received, boolean quiet) {
        var at = new ArrayList<Instant>();
        at.add(received);
        at.add(at.getLast().plusSeconds(HOUR + dice.below(6 * 3600)));
        at.add(at.getLast().plusSeconds(60 + dice.below(3600)));
        at.add(at.getLast().plusSeconds(HOUR + dice.below(2 * 86_400)));
        at.add(at.getLast().plusSeconds(HOUR + dice.below(5 * 86_400)));
        at.add(at.getLast().plusSeconds(60 + dice.below(2 * 86_400)));
        at.add(at.getLast().plusSeconds(60 + dice.below(86_400)));
        at.add(at.getLast().plusSeconds(quiet ? QUIET_DAYS * DAY : HOUR + dice.below(3 * 86_400)));
        at.add(at.getLast().plusSeconds(VERIFY_DAYS * DAY + dice.below(10 * 86_400)));
        return at;
    }

    String number() {
        return "K-" + seq;
    }

    ComplaintNumber complaint() {
        return new ComplaintNumber(number());
    }

    /// The last step that has been taken.
    int reached() {
        int last = 0;
        while (last < VERIFIED && !at.get(last + 1).isAfter(now)) last++;
        return last;
    }

    boolean has(int step) {
        return reached() >= step;
    }

    <T> Optional<T> once(int step, T value) {
        return has(step) ? Optional.of(value) : Optional.empty();
    }

    Optional<Instant> when(int step) {
        return once(step, at.get(step));
    }

    LocalDate day(int step) {
        return LocalDate.ofInstant(at.get(step), zone);
    }

    LocalDate week() {
        return day(0).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    YearMonth month(int step) {
        return YearMonth.from(day(step));
    }

    Optional<LocalDate> verifyOn() {
        return once(CLOSED, day(CLOSED).plusDays(VERIFY_DAYS));
    }

    Optional<Instant> closesAt() {
        return has(TOLD) && !has(CLOSED) ? Optional.of(at.get(TOLD).plusSeconds(QUIET_DAYS * DAY)) : Optional.empty();
    }

    String deskState() {
        return DESK.get(reached());
    }

    String caseState() {
        return OFFICE.get(reached());
    }

    /// Whose hands it is in.
    String holder() {
        if (has(TOLD)) return "nobody";
        return has(TAKEN) && !has(ANSWERED) ? "office" : "desk";
    }

    String todo() {
        if (has(VERIFIED)) return "nothing";
        if (has(ANSWERED)) return "verify";
        return has(TAKEN) ? "answer" : "triage";
    }

    /// So severe, so long: what queues go by.
    long urgency() {
        long rank = has(TAKEN) ? List.of("", "high", "normal", "low").indexOf(severity) : 2;
        return rank * 1_000_000_000_000L + at.get(FORWARDED).getEpochSecond();
    }

    /// What is done about it; money is only given back by postings, which nothing here makes.
    String remedy() {
        return tale.remedy().equals("repair") ? "repair" : "none";
    }

    Optional<String> reaction() {
        return once(TOLD, quiet ? "none" : "accepted");
    }
}
