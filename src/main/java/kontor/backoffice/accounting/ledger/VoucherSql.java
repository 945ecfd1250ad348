package kontor.backoffice.accounting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Currency;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.PartyNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The tables of vouchers, postings and balances.
final class VoucherSql {

    private VoucherSql() {}

    private static final int DIGITS = 4;

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
            Optional<DimensionNumber> project,
            Optional<DimensionNumber> campaign,
            Optional<Currency> currency,
            Optional<Money> currencyAmount) {}

    /// What a voucher is given when it is posted.
    record Head(VoucherNumber number, long serial, Period period, Instant at, Optional<Reversal> reversal) {}

    /// What a voucher takes back, and why.
    record Reversal(VoucherNumber reverses, Words reason) {}

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
                                     case_number, department, project, campaign, currency, currency_amount)
                values (:id, :voucher, :line, :account, :postedOn, :amount, :vatCode, :vatNote, :vatLine, :party,
                        :caseNumber, :department, :project, :campaign, :currency, :currencyAmount)""", rows(tx, draft, head.number()));
        sql.update("insert into ledger_tail (voucher, period) values (:voucher, :period)")
                .bind("voucher", head.number())
                .bind("period", head.period().number())
                .run();
        VoucherCountSql.noteHours(tx, draft.on(), head);
    }

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

    /// Sorts within its voucher by line.
    private static String id(VoucherNumber number, long line) {
        var digits = Long.toString(line);
        return number.value() + "." + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    private static List<PostingRow> rows(Tx tx, Draft draft, VoucherNumber number) {
        var rows = new ArrayList<PostingRow>();
        var term = draft.postings().stream().anyMatch(p -> p.vatCode().isPresent())
                ? Optional.of(VatTermSql.of(tx, draft.on()))
                : Optional.<VatTerm>empty();
        for (var posting : draft.postings()) {
            long line = rows.size() + 1L;
            rows.add(new PostingRow(
                    id(number, line),
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
                    posting.project(),
                    posting.campaign(),
                    posting.currency(),
                    posting.currencyAmount()));
        }
        return rows;
    }
}
