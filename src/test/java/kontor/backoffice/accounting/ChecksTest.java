package kontor.backoffice.accounting;

import static kontor.backoffice.accounting.Floor.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.FoldLedger;
import kontor.storage.Company;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each check finds what it is there to find.
class ChecksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        voucher-balances         | update posting set amount = amount + 1 where id = '100001.0001'
        summaries-equal-postings | update ledger_summary set debit = debit + 1 where account = '1500'
        summaries-equal-postings | delete from ledger_tail where voucher = '50000001'
        voucher-numbers          | update voucher set serial = 100007 where number = '100002'
        voucher-numbers          | update number_series set next_number = 100009 where name = 'invoice'
        posting-dates            | update posting set posted_on = date '2026-10-31' where id = '100001.0001'
        posting-dates            | update voucher set period = '2026-10' where number = '100001'
        invoice-totals           | update invoice set total = total + 1 where number = '100001'
        invoice-totals           | update invoice_line set net = net + 1 where invoice = '100001'
        invoice-vat-once         | update invoice_vat set vat = vat + 1 where invoice = '50000001'
        invoice-open             | update open_item set amount = amount + 1 where invoice = '100001'
        invoice-open             | update payment set settled = settled + 1
        invoice-open             | update invoice set state = 'paid' where number = '100001'
        receivable-account       | update open_item set customer = '10002' where invoice = '100001'
        advance-account          | update advance set amount = amount + 1
        invoice-credited         | update invoice_line set credited_net = credited_net + 1 where invoice = '100002'
        invoice-vouchers         | update voucher set kind = 'payment' where number = '100001'
        """)
    void a_spoiled_row_is_found(String check, String spoiled) {
        try (var floor = new Floor()) {
            floor.done("period.open", Map.of("period", "2026-10"));
            floor.invoiced("1", line(1, "3", "100", "3"));
            var second = floor.invoiced("2", line(1, "1", "100", "31"));
            floor.done("payment.receive", Map.of("invoice", second, "amount", "120"));
            floor.done(new FoldLedger(Optional.empty()));
            floor.done(
                    "invoice.credit", Map.of("invoice", second, "lines", List.of(Map.of("line", 1L, "amount", "10"))));
            assertThat(floor.company().check(10)).isEmpty();

            floor.done(new Around.Spoil(spoiled.strip()));

            assertThat(floor.company().check(10).stream().map(Company.Fault::check))
                    .contains(check);
        }
    }

    @Test
    void a_voucher_in_a_closed_period_is_found() {
        try (var floor = new Floor()) {
            floor.invoiced("1", line(1, "1", "100", "3"));
            floor.at("2026-12-01T09:00:00Z");
            floor.done("period.close", Map.of("period", "2026-11"));
            floor.at("2026-12-02T09:00:00Z");
            assertThat(floor.company().check(10)).isEmpty();
            floor.done(new Around.Spoil(
                    "update voucher set posted_at = timestamp with time zone '2026-12-01 10:00:00+00'"));

            assertThat(floor.company().check(10).stream().map(Company.Fault::check))
                    .containsExactly("closed-periods");
        }
    }
}
