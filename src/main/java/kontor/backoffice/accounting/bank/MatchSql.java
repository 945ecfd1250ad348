package kontor.backoffice.accounting.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.StatementNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table of which line is which voucher.
final class MatchSql {

    private MatchSql() {}

    /// What a voucher has on an account that no line of this kind is yet.
    record Unmatched(VoucherNumber voucher, Money amount) {}

    /// @param made whether the match made the voucher
    static void add(Tx tx, BankLine line, Unmatched part, boolean made) {
        Sql.of(tx)
                .update("""
                        insert into bank_match (number, line, statement, voucher, amount, at, actor, made)
                        values (:number, :line, :statement, :voucher, :amount, :at, :actor, :made)""")
                .bind("number", "%s.%03d".formatted(line.number().value(), many(tx, line) + 1))
                .bind("line", line.number())
                .bind("statement", line.statement())
                .bind("voucher", part.voucher())
                .bind("amount", part.amount())
                .bind("made", made)
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .run();
        BankSql.matched(tx, line, part.amount());
    }

    private static long many(Tx tx, BankLine line) {
        return Sql.of(tx)
                .query("select count(*) as many from bank_match where line = :line")
                .bind("line", line.number())
                .first(found -> found.whole("many"))
                .orElse(0L);
    }

    private static final String LEFT = """
            p.amount - coalesce((select sum(m.amount) from bank_match m join bank_statement s on s.number = m.statement
                                  where m.voucher = p.voucher and s.kind = :kind and s.bank_account = :bank), 0)""";

    /// A voucher that was taken back, and the one that does it, are no money.
    private static final String STANDS = """
            not exists (select 1 from voucher v where v.reverses = p.voucher
                            or v.number = p.voucher and v.reverses is not null)""";

    /// What a voucher has left on an account, for lines of a kind.
    static Optional<Unmatched> left(
            Tx tx, VoucherNumber voucher, AccountNumber account, StatementKind kind, BankAccountNumber bank) {
        return Sql.of(tx)
                .query("""
                        select g.voucher, cast(g.amount - coalesce((
                                   select sum(m.amount) from bank_match m join bank_statement s on s.number = m.statement
                                    where m.voucher = g.voucher and s.kind = :kind and s.bank_account = :bank), 0)
                                   as bigint) as amount
                          from (select voucher, sum(amount) as amount from posting
                                 where voucher = :voucher and account = :account group by voucher) g""")
                .bind("kind", kind)
                .bind("bank", bank)
                .bind("voucher", voucher)
                .bind("account", account)
                .first(Unmatched.class)
                .filter(found -> !found.amount().isZero());
    }

    /// A voucher with just this amount on an account, around a day, that no line of the kind is yet.
    static Optional<VoucherNumber> like(Tx tx, BankLine line, AccountNumber account, int days) {
        return Sql.of(tx)
                .query("""
                        select p.voucher as voucher from posting p
                         where p.account = :account and p.amount = :amount and %s
                           and p.posted_on between :from and :to and %s = p.amount
                         order by p.posted_on, p.id limit 1""".formatted(STANDS, LEFT))
                .bind("account", account)
                .bind("amount", line.rest())
                .bind("from", line.bookedOn().minusDays(days))
                .bind("to", line.bookedOn().plusDays(days))
                .bind("kind", line.kind())
                .bind("bank", line.bankAccount())
                .first(found -> found.get("voucher", VoucherNumber.class));
    }

    /// An advice that comes to just this sum and of which no statement has a line yet.
    static Optional<StatementNumber> advice(Tx tx, BankLine line, LocalDate from) {
        return Sql.of(tx)
                .query("""
                        select a.number from bank_statement a
                         where a.bank_account = :bank and a.kind = 'advice' and a.made_on between :from and :to
                           and a.total = :amount and a.matched = a.total
                           and not exists (select 1 from bank_match m join bank_match o on o.voucher = m.voucher
                                             join bank_statement s on s.number = o.statement and s.kind = 'statement'
                                            where m.statement = a.number)
                         order by a.made_on, a.number limit 1""")
                .bind("bank", line.bankAccount())
                .bind("from", from)
                .bind("to", line.bookedOn().plusDays(3))
                .bind("amount", line.rest())
                .first(found -> found.get("number", StatementNumber.class));
    }

    /// What an advice's lines became.
    static List<Unmatched> of(Tx tx, StatementNumber advice) {
        return Sql.of(tx).query("""
                        select voucher, cast(sum(amount) as bigint) as amount from bank_match where statement = :advice
                         group by voucher order by voucher""").bind("advice", advice).list(Unmatched.class);
    }

    /// A match of a line.
    record Match(String number, VoucherNumber voucher, Money amount, boolean made) {}

    static List<Match> of(Tx tx, BankLineNumber line) {
        return Sql.of(tx)
                .query("select number, voucher, amount, made from bank_match where line = :line order by number")
                .bind("line", line)
                .list(Match.class);
    }

    /// Whether another line is the same voucher.
    static boolean elsewhere(Tx tx, VoucherNumber voucher, BankLineNumber line) {
        return Sql.of(tx)
                .query("select 1 from bank_match where voucher = :voucher and line <> :line limit 1")
                .bind("voucher", voucher)
                .bind("line", line)
                .first(ignored -> true)
                .orElse(false);
    }

    static void remove(Tx tx, BankLine line, Match match) {
        var sql = Sql.of(tx);
        sql.update("delete from bank_match where number = :number")
                .bind("number", match.number())
                .run();
        sql.update("update bank_line set rest = rest + :amount, state = 'open' where number = :line")
                .bind("amount", match.amount())
                .bind("line", line.number())
                .run();
        sql.update("update bank_statement set matched = matched - :amount where number = :statement")
                .bind("amount", match.amount())
                .bind("statement", line.statement())
                .run();
    }
}
