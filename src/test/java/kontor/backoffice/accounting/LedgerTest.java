package kontor.backoffice.accounting;

import static kontor.backoffice.accounting.Floor.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.FoldLedger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Vouchers, periods, balances.
class LedgerTest {

    private final Floor floor = new Floor();

    @AfterEach
    void every_check_holds() {
        assertThat(floor.company().check(10)).isEmpty();
        floor.close();
    }

    @Test
    void goods_in_are_stock_and_goods_out_are_their_cost() {
        floor.done(new Around.Move(Money.of("1000"), Money.of("400"), floor.today()));

        assertThat(floor.voucher("S-1")).containsExactly("1460 1000.00", "4390 -1000.00");
        assertThat(floor.voucher("S-2")).containsExactly("1460 -400.00", "4390 400.00");
        assertThat(floor.balance("1460")).isEqualTo(Money.of("600.00"));
    }

    @Test
    void goods_without_value_need_no_voucher() {
        floor.done(new Around.Move(Money.ZERO, Money.ZERO, floor.today()));

        assertThat(floor.rows("vouchers")).isEmpty();
    }

    @Test
    void a_voucher_that_does_not_balance_is_never_made() {
        var off = List.of(Posting.of(new AccountNumber("1460"), Money.of("1")));

        assertThatThrownBy(() ->
                        new Draft(VoucherKind.RECEIPT, LocalDate.parse("2026-11-23"), "", new ReceiptNumber("1"), off))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void balances_are_the_same_before_between_and_after_folding() {
        floor.invoiced("1", line(1, "1", "100", "3"));
        floor.invoiced("2", line(1, "1", "100", "31"));
        var before = floor.rows("trial-balance").toString();

        floor.done(new FoldLedger(java.util.Optional.of(1L)));
        assertThat(floor.rows("trial-balance").toString()).isEqualTo(before);
        floor.done(new FoldLedger(java.util.Optional.empty()));
        assertThat(floor.rows("trial-balance").toString()).isEqualTo(before);
        assertThat(floor.company().check(10)).isEmpty();
        floor.invoiced("3", line(1, "1", "100", "3"));
        floor.done(new FoldLedger(java.util.Optional.empty()));
        assertThat(floor.balance("3000")).isEqualTo(Money.of("-200.00"));
    }

    @Test
    void the_year_opens_with_what_was_before_it() {
        floor.done("period.open", Map.of("period", "2025-12"));
        floor.done(new Around.Move(Money.of("1000"), Money.ZERO, LocalDate.parse("2025-12-31")));
        floor.done(new Around.Move(Money.ZERO, Money.of("400"), LocalDate.parse("2026-01-01")));

        var stock = floor.rows("trial-balance", "account", "1460").getFirst();
        assertThat(List.of(stock.money("opening"), stock.money("debit"), stock.money("credit"), stock.money("closing")))
                .containsExactly(Money.of("1000"), Money.ZERO, Money.of("400"), Money.of("600"));
    }

    @Test
    void this_years_months_open_by_themselves_and_others_by_hand() {
        var old = new Around.Move(Money.of("1"), Money.ZERO, LocalDate.parse("2025-12-31"));

        floor.done(new Around.Move(Money.of("1"), Money.ZERO, LocalDate.parse("2026-02-28")));
        assertThat(floor.refusal(old)).isEqualTo("accounting.refused.period");
        assertThat(floor.rows("periods").stream().map(r -> r.number())).containsExactly("2026-02");

        assertThat(floor.refused("period.open", Map.of("period", "2025-13"))).isEqualTo("period.refused.unknown");
        assertThat(floor.refused("period.close", Map.of("period", "2025-12"))).isEqualTo("period.refused.unknown");
        floor.done("period.open", Map.of("period", "2025-12"));
        assertThat(floor.refused("period.open", Map.of("period", "2025-12"))).isEqualTo("period.refused.state");
        floor.done(old);
        floor.done("period.close", Map.of("period", "2025-12"));
        assertThat(floor.refused("period.close", Map.of("period", "2025-12"))).isEqualTo("period.refused.state");
        assertThat(floor.refusal(old)).isEqualTo("accounting.refused.period");
    }

    @Test
    void the_companys_midnight_decides_the_period() {
        floor.at("2026-11-30T23:30:00Z");
        var invoice = floor.invoiced("1", line(1, "1", "100", "3"));

        assertThat(floor.rows("vouchers", "number", invoice).getFirst().text("period"))
                .contains("2026-12");
    }

    @Test
    void an_accounts_postings_are_read_by_pages_both_ways() {
        for (int order = 1; order <= 12; order++) floor.invoiced("" + order, line(1, "1", "100", "3"));
        var query = Query.first(5).where("account", new AccountNumber("1500"));
        var first = floor.rows("ledger", query);
        var second = floor.rows("ledger", query.after(first.getLast().cursor()));

        assertThat(first).hasSize(5).allMatch(r -> r.money("amount").equals(Money.of("125")));
        assertThat(second).hasSize(5).doesNotContainAnyElementsOf(first);
        assertThat(floor.rows("ledger", query.before(second.getFirst().cursor())).stream()
                        .map(r -> r.number()))
                .isEqualTo(first.stream().map(r -> r.number()).toList());
    }

    @Test
    void the_ledger_is_read_by_pages_without_missing_or_repeating_a_posting() {
        for (int order = 1; order <= 12; order++) floor.invoiced("" + order, line(1, "1", "100", "3"));
        var all = floor.rows("ledger");
        var paged = new java.util.ArrayList<String>();
        var query = Query.first(5);
        for (var page = floor.rows("ledger", query); !page.isEmpty(); page = floor.rows("ledger", query)) {
            page.forEach(r -> paged.add(r.number() + "/" + r.text("line")));
            query = query.after(page.getLast().cursor());
        }

        assertThat(all).hasSize(36);
        assertThat(paged)
                .isEqualTo(
                        all.stream().map(r -> r.number() + "/" + r.text("line")).toList());
    }
}
