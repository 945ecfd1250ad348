package kontor.backoffice.accounting.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of vouchers, postings and balances.
final class VoucherSql {

    private VoucherSql() {}

    private record PostingRow(
            String id,
            VoucherNumber voucher,
            long line,
            AccountNumber account,
            LocalDate postedOn,
            Money amount,
            Optional<String> vatCode,
            Optional<CustomerNumber> party,
            Optional<String> caseNumber) {}

    private record Balance(AccountNumber account, PeriodNumber period, Money debit, Money credit) {}

    private record Folded(VoucherNumber voucher) {}

    static void add(Tx tx, Draft draft, VoucherNumber number, long serial, Period period) {
        var sql = Sql.of(tx);
        sql.update("""
                insert into voucher (number, series, serial, kind, posted_on, period, text, source, posted_at, actor)
                values (:number, :series, :serial, :kind, :on, :period, :text, :source, :at, :actor)""")
                .bind("number", number)
                .bind("series", draft.kind().series().name())
                .bind("serial", serial)
                .bind("kind", draft.kind())
                .bind("on", draft.on())
                .bind("period", period.number())
                .bind("text", draft.text())
                .bind("source", draft.source().value())
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .run();
        sql.batch("""
                insert into posting (id, voucher, line, account, posted_on, amount, vat_code, party, case_number)
                values (:id, :voucher, :line, :account, :postedOn, :amount, :vatCode, :party, :caseNumber)""", rows(draft, number));
        sql.update("insert into ledger_tail (voucher, period) values (:voucher, :period)")
                .bind("voucher", number)
                .bind("period", period.number())
                .run();
    }

    /// A posting's id sorts within its voucher by line.
    static Optional<LocalDate> lastDay(Tx tx, CustomerNumber party) {
        return Sql.of(tx)
                .query("select posted_on from posting where party = :party order by posted_on desc limit 1")
                .bind("party", party)
                .first(found -> found.get("posted_on", LocalDate.class));
    }

    static void rename(Tx tx, CustomerNumber party, Name pseudonym) {
        Sql.of(tx).update("""
                        update voucher set text = :text
                         where number in (select voucher from posting where party = :party)""").bind("text", pseudonym).bind("party", party).run();
    }

    private static List<PostingRow> rows(Draft draft, VoucherNumber number) {
        var rows = new ArrayList<PostingRow>();
        for (var posting : draft.postings()) {
            long line = rows.size() + 1L;
            rows.add(new PostingRow(
                    "%s.%04d".formatted(number.value(), line),
                    number,
                    line,
                    posting.account(),
                    draft.on(),
                    posting.amount(),
                    posting.vatCode(),
                    posting.party(),
                    posting.caseNumber()));
        }
        return rows;
    }

    /// Moves vouchers from the tail into the balances; says how many.
    static long fold(Tx tx, long most) {
        var sql = Sql.of(tx);
        var folded = sql.query("select voucher from ledger_tail order by voucher limit :most")
                .bind("most", most)
                .list(Folded.class);
        var balances = sql.query("""
                        select p.account, t.period,
                               sum(case when p.amount > 0 then p.amount else 0 end) as debit,
                               sum(case when p.amount < 0 then -p.amount else 0 end) as credit
                          from (select voucher, period from ledger_tail order by voucher limit :most) t
                          join posting p on p.voucher = t.voucher
                         group by p.account, t.period
                         order by p.account, t.period""").bind("most", most).list(Balance.class);
        for (var balance : balances) add(sql, balance);
        sql.batch("delete from ledger_tail where voucher = :voucher", folded);
        return folded.size();
    }

    private static void add(Sql sql, Balance more) {
        var known = sql.update("""
                        update ledger_summary set debit = debit + :debit, credit = credit + :credit
                         where account = :account and period = :period""").bindAll(more).run();
        if (known == 0) {
            sql.update("""
                    insert into ledger_summary (account, period, debit, credit)
                    values (:account, :period, :debit, :credit)""").bindAll(more).run();
        }
    }
}
