package kontor.backoffice.cases;

import static kontor.stories.CaseWork.wire;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Query;
import kontor.stories.CaseWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is counted, and that each figure is the number of the rows it leads to.
class CasePicturesTest {

    private final CaseWork work = new CaseWork();

    @AfterEach
    void close() {
        assertThat(work.trade().faults()).isEmpty();
        work.close();
    }

    private void coded(String cause, int times) {
        for (int i = 0; i < times; i++) {
            var number = work.forwarded("A", "It is broken");
            work.does("case.triage", number, "severity", "low");
            work.does("case.cause", number, "cause", cause);
        }
    }

    @Test
    void the_commonest_causes_come_first_with_what_they_make_up_together() {
        coded("use.wear", 2);
        work.house().at("2027-12-06T09:00:00Z");
        coded("material.crack", 5);
        coded("making.measure", 2);
        coded("delivery.late", 1);
        work.forwarded("A", "Nobody knows");

        assertThat(rows("cause-pareto", "number", "cases", "share", "together"))
                .containsExactly("material.crack 5 62.5 62.5", "making.measure 2 25 87.5", "delivery.late 1 12.5 100");
        for (var row : work.house().rows("cause-pareto")) {
            var leads =
                    Query.first(100).where("cause", new CauseCode(row.number())).where("this-year", true);
            assertThat(work.house().rows("cases", leads)).hasSize(Integer.parseInt(wire(row, "cases")));
        }
        assertThat(rows("cases-by-week", "week", "cases", "uncoded")).containsExactly("2027-12-06 9 1");
        assertThat(work.house().rows("cases", "week", "2027-12-06")).hasSize(9);
    }

    @Test
    void open_cases_are_counted_by_side_and_age() {
        work.forwarded("A", "Old");
        work.house().at("2026-11-30T09:00:00Z");
        work.does("case.take", work.forwarded("A", "New"));
        work.forwarded("A", "New too");
        work.closed("A", "Done");

        assertThat(rows("cases-by-age", "side", "age", "cases"))
                .containsExactlyInAnyOrder("desk days-6-10 1", "desk today 1", "office today 1");
        var desk = Query.first(10).where("holder", Holder.DESK).where("age-band", AgeBand.DAYS_6_10);
        assertThat(work.house().rows("cases", desk))
                .extracting(row -> wire(row, "age"))
                .containsExactly("7");
    }

    @Test
    void what_a_complaint_costs_is_what_the_postings_with_its_number_come_to() {
        var number = work.forwarded("A", "It cracks");
        work.does("case.hours", number, "hours", "2.5");
        work.does("case.freight", number, "amount", "99.50");
        work.does("case.freight", number, "amount", "0.50");

        assertThat(wire(work.house().rows("case", "number", number).getFirst(), "cost"))
                .isEqualTo("1725.00");
        assertThat(work.all("case-costs", number, "amount")).containsExactlyInAnyOrder("1625.00", "100.00");
        assertThat(work.house().rows("ledger").stream()
                        .filter(row -> wire(row, "case").equals(number))
                        .map(row -> wire(row, "amount")))
                .containsExactlyInAnyOrder("1625.00", "99.50", "0.50");
        assertThat(work.refused("case.hours", number, "hours", "0")).isEqualTo("case.refused.field");
        assertThat(work.refused("case.freight", number, "amount", "-1")).isEqualTo("case.refused.field");
    }

    @Test
    void like_cases_are_found_by_lot_product_cause_and_words_that_few_say() {
        var same = work.forwarded("A", "Glasset i karmen har løsnet");
        work.does("case.triage", same, "severity", "low", "lot", "L-7");
        work.closed("A", "Døra er vridd");
        for (var other : List.of("Vann", "Støy", "Rust", "Trekk")) work.forwarded("B", "Dessverre " + other);
        work.forwarded("C", "Karmen og glasset passer ikke");
        var now = work.forwarded("A", "Glasset falt dessverre ut av karmen");
        work.does("case.triage", now, "severity", "low", "lot", "L-7");
        work.house().company().searchable();

        assertThat(work.all("similar-cases", now, "common")).containsExactly("lot", "product", "words");
        assertThat(work.all("similar-cases", now, "number")).startsWith(same).doesNotContain(now);
        assertThat(work.house().rows("similar-cases")).isEmpty();
    }

    private List<String> rows(String view, String... columns) {
        return work.house().rows(view).stream()
                .map(row -> {
                    var cells = new ArrayList<String>();
                    for (var column : columns) cells.add(wire(row, column));
                    return String.join(" ", cells);
                })
                .toList();
    }

    @Test
    void somebody_sees_their_own_cases() {
        var number = work.forwarded("A", "It cracks");
        work.forwarded("A", "It cracks");
        work.does("case.triage", number, "severity", "high");
        assertThat(rows("my-cases", "number")).containsExactly(number);
        assertThat(rows("case-queue", "number", "next")).containsExactly(number + " answer", "K-2 triage");
    }

    @Test
    void clocks_are_counted_as_met_or_late_by_the_month_in_which_they_began() {
        work.does("case.take", work.forwarded("A", "In time"));
        var late = work.forwarded("A", "Too late");
        work.house().at("2026-11-30T09:00:00Z");
        work.does("case.take", late);

        assertThat(rows("clock-compliance", "month", "clock", "clocks", "met", "late", "in-time"))
                .contains("2026-11 triage 2 1 1 50", "2026-11 acknowledge 2 2 0 100", "2026-11 answer 2 0 0 ");
        var leads =
                Query.first(10).where("clock", kontor.registry.ClockKind.TRIAGE).where("month", "2026-11");
        assertThat(work.house().rows("clocks-of-month", leads))
                .extracting(row -> wire(row, "number") + " " + wire(row, "late"))
                .containsExactlyInAnyOrder("K-1 false", late + " true");
    }
}
