package kontor.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// Writes many vouchers at once into the ledger and folds them into its balances in the same go.
final class FillLedgerSql {

    private FillLedgerSql() {}

    record VoucherRow(
            String number,
            String series,
            long serial,
            String kind,
            LocalDate on,
            String period,
            String text,
            String source,
            Instant at,
            String actor) {}

    record PostingRow(
            String id,
            String voucher,
            long line,
            String account,
            LocalDate on,
            long amount,
            Optional<String> code,
            Optional<String> vatLine,
            Optional<String> party) {}

    record TaxRow(String line, String term, String code, String period, String account, long amount) {

        TaxRow and(TaxRow more) {
            return new TaxRow(line, term, code, period, account, amount + more.amount);
        }
    }

    record BalanceRow(String account, String period, long debit, long credit) {

        BalanceRow and(BalanceRow more) {
            return new BalanceRow(account, period, debit + more.debit, credit + more.credit);
        }
    }

    static void write(Tx tx, List<VoucherRow> vouchers, List<PostingRow> postings, List<BalanceRow> balances) {
        var sql = Sql.of(tx);
        sql.batch("""
                insert into voucher (number, series, serial, kind, posted_on, period, text, source, posted_at, actor)
                values (:number, :series, :serial, :kind, :on, :period, :text, :source, :at, :actor)""", vouchers);
        sql.batch("""
                insert into posting (id, voucher, line, account, posted_on, amount, vat_code, vat_line, party)
                values (:id, :voucher, :line, :account, :on, :amount, :code, :vatLine, :party)""", postings);
        for (var balance : balances) {
            var known = sql.update("""
                            update ledger_summary set debit = debit + :debit, credit = credit + :credit
                             where account = :account and period = :period""").bindAll(balance).run();
            if (known > 0) continue;
            sql.update("""
                    insert into ledger_summary (account, period, debit, credit)
                    values (:account, :period, :debit, :credit)""").bindAll(balance).run();
        }
        vouchers.stream()
                .collect(Collectors.groupingBy(VoucherRow::series, TreeMap::new, Collectors.counting()))
                .forEach((series, many) -> count(sql, "series/" + series, many));
    }

    private static void count(Sql sql, String number, long many) {
        var known = sql.update("update voucher_count set many = many + :many where number = :number")
                .bind("many", many)
                .bind("number", number)
                .run();
        if (known > 0) return;
        sql.update("insert into voucher_count (number, many) values (:number, :many)")
                .bind("many", many)
                .bind("number", number)
                .run();
    }

    static void write(Tx tx, List<TaxRow> taxes) {
        var sql = Sql.of(tx);
        for (var tax : taxes) {
            var known = sql.update("""
                            update vat_summary set amount = amount + :amount
                             where line = :line and period = :period and account = :account""")
                    .bind("amount", tax.amount())
                    .bind("line", tax.line())
                    .bind("period", tax.period())
                    .bind("account", tax.account())
                    .run();
            if (known > 0) continue;
            sql.update("""
                    insert into vat_summary (line, term, code, period, account, amount)
                    values (:line, :term, :code, :period, :account, :amount)""").bindAll(tax).run();
        }
    }
}
