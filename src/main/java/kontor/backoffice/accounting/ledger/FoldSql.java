package kontor.backoffice.accounting.ledger;

import java.util.HashMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of sums: of accounts, of what VAT returns are made of, of departments, projects and campaigns, and how
/// many vouchers there are.
final class FoldSql {

    private FoldSql() {}

    /// A term's number is so long, and a line's begins with it.
    private static final int TERM = 7;

    private record Balance(AccountNumber account, PeriodNumber period, Money debit, Money credit) {

        Balance plus(Balance more) {
            return new Balance(account, period, debit.plus(more.debit), credit.plus(more.credit));
        }
    }

    private record VatBalance(
            String line,
            String term,
            String code,
            Optional<VatNote> note,
            PeriodNumber period,
            AccountNumber account,
            Money amount) {

        VatBalance plus(VatBalance more) {
            return new VatBalance(line, term, code, note, period, account, amount.plus(more.amount));
        }
    }

    private record Apart(DimensionNumber dimension, PeriodNumber period, AccountNumber account, Money amount) {

        Apart plus(Apart more) {
            return new Apart(dimension, period, account, amount.plus(more.amount));
        }
    }

    private record Tail(
            VoucherNumber voucher,
            PeriodNumber period,
            AccountNumber account,
            Money amount,
            Optional<String> vatCode,
            Optional<VatNote> vatNote,
            Optional<String> vatLine,
            Optional<DimensionNumber> department,
            Optional<DimensionNumber> project,
            Optional<DimensionNumber> campaign,
            String series,
            boolean reversal) {

        Optional<VatBalance> vat() {
            return vatLine.map(line -> new VatBalance(
                    line, line.substring(0, TERM), vatCode.orElse(""), vatNote, period, account, amount));
        }

        Balance balance() {
            return new Balance(
                    account,
                    period,
                    amount.isNegative() ? Money.ZERO : amount,
                    amount.isNegative() ? amount.negated() : Money.ZERO);
        }

        Stream<String> counted() {
            var ofSeries = VoucherCountSql.SERIES + series;
            return reversal ? Stream.of(ofSeries, VoucherCountSql.REVERSED) : Stream.of(ofSeries);
        }

        Stream<Apart> apart() {
            return Stream.of(department, project, campaign)
                    .flatMap(Optional::stream)
                    .map(of -> new Apart(of, period, account, amount));
        }
    }

    /// Moves vouchers from the tail into the sums; says how many. What has been read and is gone when it is deleted,
    /// somebody else folds.
    static long fold(Tx tx, long most) {
        var sql = Sql.of(tx);
        var tail = sql.query("""
                        select t.voucher, t.period, p.account, p.amount, p.vat_code, p.vat_note, p.vat_line,
                               p.department, p.project, p.campaign, v.series, v.reverses is not null as reversal
                          from (select voucher, period from ledger_tail order by voucher limit :most) t
                          join voucher v on v.number = t.voucher
                          join posting p on p.voucher = t.voucher
                         order by t.voucher, p.line""").bind("most", most).list(Tail.class);
        var ours = new HashMap<VoucherNumber, Boolean>();
        var balances = new TreeMap<String, Balance>();
        var taxes = new TreeMap<String, VatBalance>();
        var dimensions = new TreeMap<String, Apart>();
        var counts = new TreeMap<String, Long>();
        for (var one : tail) {
            var isNew = !ours.containsKey(one.voucher());
            if (!ours.computeIfAbsent(one.voucher(), voucher -> taken(sql, voucher))) continue;
            if (isNew) one.counted().forEach(number -> counts.merge(number, 1L, Long::sum));
            var key = one.account().value() + " " + one.period().value();
            balances.merge(key, one.balance(), Balance::plus);
            one.vat().ifPresent(vat -> taxes.merge(vat.line() + vat.period() + vat.account(), vat, VatBalance::plus));
            one.apart().forEach(of -> dimensions.merge(of.dimension() + " " + key, of, Apart::plus));
        }
        for (var balance : balances.values()) add(sql, balance);
        for (var tax : taxes.values()) add(sql, tax);
        for (var dimension : dimensions.values()) add(sql, dimension);
        counts.forEach((number, many) -> VoucherCountSql.add(sql, number, many));
        return ours.values().stream().filter(mine -> mine).count();
    }

    private static boolean taken(Sql sql, VoucherNumber voucher) {
        return sql.update("delete from ledger_tail where voucher = :voucher")
                        .bind("voucher", voucher)
                        .run()
                == 1;
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

    private static void add(Sql sql, VatBalance more) {
        var known = sql.update("""
                        update vat_summary set amount = amount + :amount
                         where line = :line and period = :period and account = :account""")
                .bind("amount", more.amount())
                .bind("line", more.line())
                .bind("period", more.period())
                .bind("account", more.account())
                .run();
        if (known > 0) return;
        sql.update("""
                insert into vat_summary (line, term, code, note, period, account, amount)
                values (:line, :term, :code, :note, :period, :account, :amount)""").bindAll(more).run();
    }

    private static void add(Sql sql, Apart more) {
        var known = sql.update("""
                        update dimension_summary set amount = amount + :amount
                         where dimension = :dimension and period = :period and account = :account""").bindAll(more).run();
        if (known > 0) return;
        sql.update("""
                insert into dimension_summary (dimension, period, account, amount)
                values (:dimension, :period, :account, :amount)""").bindAll(more).run();
    }
}
