package kontor.backoffice.accounting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.PartyNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
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
            Optional<VatNote> vatNote,
            Optional<String> vatLine,
            Optional<PartyNumber> party,
            Optional<String> caseNumber,
            Optional<DimensionNumber> department,
            Optional<DimensionNumber> project) {}

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

    private record Tail(
            VoucherNumber voucher,
            PeriodNumber period,
            AccountNumber account,
            Money amount,
            Optional<String> vatCode,
            Optional<VatNote> vatNote,
            Optional<String> vatLine) {

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
    }

    /// What a voucher is given when it is posted.
    record Head(VoucherNumber number, long serial, Period period, Instant at, Optional<Reversal> reversal) {}

    /// What a voucher takes back, and why.
    record Reversal(VoucherNumber reverses, Words reason) {}

    /// A term's number is so long, and a line's begins with it.
    private static final int TERM = 7;

    static void add(Tx tx, Draft draft, Head head) {
        var sql = Sql.of(tx);
        sql.update("""
                insert into voucher (number, series, serial, kind, posted_on, period, text, source, posted_at, actor,
                                     reverses, reason)
                values (:number, :series, :serial, :kind, :on, :period, :text, :source, :at, :actor,
                        :reverses, :reason)""")
                .bind("number", head.number())
                .bind("series", draft.kind().series().name())
                .bind("serial", head.serial())
                .bind("kind", draft.kind())
                .bind("on", draft.on())
                .bind("period", head.period().number())
                .bind("text", draft.text())
                .bind("source", draft.source().value())
                .bind("at", head.at())
                .bind("actor", tx.actor().audited())
                .bind("reverses", head.reversal().map(Reversal::reverses))
                .bind("reason", head.reversal().map(Reversal::reason))
                .run();
        sql.batch("""
                insert into posting (id, voucher, line, account, posted_on, amount, vat_code, vat_note, vat_line, party,
                                     case_number, department, project)
                values (:id, :voucher, :line, :account, :postedOn, :amount, :vatCode, :vatNote, :vatLine, :party,
                        :caseNumber, :department, :project)""", rows(tx, draft, head.number()));
        sql.update("insert into ledger_tail (voucher, period) values (:voucher, :period)")
                .bind("voucher", head.number())
                .bind("period", head.period().number())
                .run();
    }

    /// A posting's id sorts within its voucher by line.
    static Optional<LocalDate> lastDay(Tx tx, CustomerNumber party) {
        return Sql.of(tx)
                .query("select posted_on from posting where party = :party order by posted_on desc limit 1")
                .bind("party", party)
                .first(found -> found.get("posted_on", LocalDate.class));
    }

    static Money costOf(Tx tx, ComplaintNumber complaint) {
        return Sql.of(tx)
                .query(
                        "select cast(coalesce(sum(amount), 0) as bigint) as cost from posting where case_number = :number")
                .bind("number", complaint)
                .first(found -> found.money("cost"))
                .orElse(Money.ZERO);
    }

    static void rename(Tx tx, CustomerNumber party, Name pseudonym) {
        Sql.of(tx).update("""
                        update voucher set text = :text
                         where number in (select voucher from posting where party = :party)""").bind("text", pseudonym).bind("party", party).run();
    }

    private static List<PostingRow> rows(Tx tx, Draft draft, VoucherNumber number) {
        var rows = new ArrayList<PostingRow>();
        var term = draft.postings().stream().anyMatch(p -> p.vatCode().isPresent())
                ? Optional.of(VatTermSql.of(tx, draft.on()))
                : Optional.<VatTerm>empty();
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
                    posting.vatNote(),
                    term.flatMap(t -> posting.vatCode().map(code -> t.line(code, posting.vatNote()))),
                    posting.party(),
                    posting.caseNumber(),
                    posting.department(),
                    posting.project()));
        }
        return rows;
    }

    /// Moves vouchers from the tail into the balances; says how many. What has been read and is gone when it is
    /// deleted,
    /// somebody else folds.
    static long fold(Tx tx, long most) {
        var sql = Sql.of(tx);
        var tail = sql.query("""
                        select t.voucher, t.period, p.account, p.amount, p.vat_code, p.vat_note, p.vat_line
                          from (select voucher, period from ledger_tail order by voucher limit :most) t
                          join posting p on p.voucher = t.voucher
                         order by t.voucher, p.line""").bind("most", most).list(Tail.class);
        var ours = new HashMap<VoucherNumber, Boolean>();
        var balances = new TreeMap<String, Balance>();
        var taxes = new TreeMap<String, VatBalance>();
        for (var one : tail) {
            if (!ours.computeIfAbsent(one.voucher(), voucher -> taken(sql, voucher))) continue;
            balances.merge(one.account().value() + " " + one.period().value(), one.balance(), Balance::plus);
            one.vat().ifPresent(vat -> taxes.merge(vat.line() + vat.period() + vat.account(), vat, VatBalance::plus));
        }
        for (var balance : balances.values()) add(sql, balance);
        for (var tax : taxes.values()) add(sql, tax);
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
}
