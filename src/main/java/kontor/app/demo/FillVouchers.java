package kontor.app.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kontor.backoffice.accounting.ledger.VatTerm;
import kontor.kernel.NumberSeries;
import kontor.kernel.Tx;

/// The vouchers of made-up orders, and what they add to the balances.
final class FillVouchers {

    static final NumberSeries INVOICES = new NumberSeries("invoice", 100_001);
    static final NumberSeries PAYMENTS = new NumberSeries("payment", 1);
    static final NumberSeries STOCK = new NumberSeries("stock-voucher", 1);

    /// Of a term, as the company it fills has them.
    private static final int MONTHS = 2;

    /// What is booked where.
    ///
    /// @param party the customer's number, where it is a customer's
    record Entry(String account, long amount, Optional<String> code, Optional<String> party) {

        static Entry of(String account, long amount) {
            return new Entry(account, amount, Optional.empty(), Optional.empty());
        }
    }

    /// The head of a voucher.
    record Head(NumberSeries series, String prefix, long serial, String kind) {

        String number() {
            return prefix + serial;
        }
    }

    private final Tx tx;
    private final List<FillLedgerSql.VoucherRow> vouchers = new ArrayList<>();
    private final List<FillLedgerSql.PostingRow> postings = new ArrayList<>();
    private final Map<String, FillLedgerSql.BalanceRow> balances = new TreeMap<>();
    private final Map<String, FillLedgerSql.TaxRow> taxes = new TreeMap<>();

    FillVouchers(Tx tx) {
        this.tx = tx;
    }

    void add(Head head, LocalDate on, String text, String source, List<Entry> entries) {
        var period = YearMonth.from(on).toString();
        vouchers.add(new FillLedgerSql.VoucherRow(
                head.number(),
                head.series().name(),
                head.serial(),
                head.kind(),
                on,
                period,
                text,
                source,
                tx.now(),
                tx.actor().audited()));
        var term = VatTerm.of(on, MONTHS).number().value();
        long line = 0;
        for (var entry : entries) {
            line++;
            var vatLine = entry.code().map(code -> term + "/" + code);
            postings.add(new FillLedgerSql.PostingRow(
                    "%s.%04d".formatted(head.number(), line),
                    head.number(),
                    line,
                    entry.account(),
                    on,
                    entry.amount(),
                    entry.code(),
                    vatLine,
                    entry.party()));
            var more = new FillLedgerSql.BalanceRow(
                    entry.account(), period, Math.max(0, entry.amount()), Math.max(0, -entry.amount()));
            balances.merge(entry.account() + " " + period, more, FillLedgerSql.BalanceRow::and);
            vatLine.map(tax -> new FillLedgerSql.TaxRow(
                            tax, term, entry.code().orElse(""), period, entry.account(), entry.amount()))
                    .ifPresent(row -> taxes.merge(
                            row.line() + " " + row.period() + " " + row.account(), row, FillLedgerSql.TaxRow::and));
        }
    }

    void write() {
        FillLedgerSql.write(tx, vouchers, postings, List.copyOf(balances.values()));
        FillLedgerSql.write(tx, List.copyOf(taxes.values()));
    }
}
