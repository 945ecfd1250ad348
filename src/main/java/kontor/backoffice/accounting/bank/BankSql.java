package kontor.backoffice.accounting.bank;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.StatementNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The tables of bank accounts, statements and their lines.
final class BankSql {

    private BankSql() {}

    /// @param account in the ledger; none until the office says which
    record Account(BankAccountNumber number, Optional<AccountNumber> account, String currency) {}

    /// @param total  of the lines taken with it
    record Head(
            StatementNumber number,
            long seq,
            BankAccountNumber bankAccount,
            StatementKind kind,
            String currency,
            Optional<Name> reference,
            LocalDate madeOn,
            Optional<Money> opening,
            Optional<Money> closing,
            Money total,
            Money matched,
            Money aside,
            String statementKey) {}

    private static final String LINE = """
            number, statement, line, bank_account, kind, booked_on, amount, rest, currency, kid, reference, party,
            party_account, words, state, proposal, target, vat_code, why, line_key""";

    static Optional<Account> account(Tx tx, BankAccountNumber number) {
        return Sql.of(tx)
                .query("select number, account, currency from bank_account where number = :number for update")
                .bind("number", number)
                .first(Account.class);
    }

    static Optional<BankAccountNumber> ofLedger(Tx tx, AccountNumber account) {
        return Sql.of(tx)
                .query("select number from bank_account where account = :account")
                .bind("account", account)
                .first(found -> found.get("number", BankAccountNumber.class));
    }

    static void save(Tx tx, Account account) {
        var sql = Sql.of(tx);
        var known = sql.update(
                        "update bank_account set account = :account, currency = :currency where number = :number")
                .bindAll(account)
                .run();
        if (known == 0)
            sql.update("insert into bank_account (number, account, currency) values (:number, :account, :currency)")
                    .bindAll(account)
                    .run();
    }

    static Optional<StatementNumber> known(Tx tx, Name key) {
        return Sql.of(tx)
                .query("select number from bank_statement where statement_key = :key")
                .bind("key", key)
                .first(found -> found.get("number", StatementNumber.class));
    }

    static Optional<Head> lock(Tx tx, StatementNumber number) {
        return Sql.of(tx).query("""
                        select number, seq, bank_account, kind, currency, reference, made_on, opening, closing, total,
                               matched, aside, statement_key
                          from bank_statement where number = :number for update""").bind("number", number).first(Head.class);
    }

    static void add(Tx tx, Head head) {
        Sql.of(tx).update("""
                insert into bank_statement (number, seq, bank_account, kind, currency, reference, made_on, opening, closing,
                       total, matched, aside, statement_key)
                values (:number, :seq, :bankAccount, :kind, :currency, :reference, :madeOn, :opening, :closing, :total,
                       :matched, :aside, :statementKey)""").bindAll(head).run();
    }

    static boolean has(Tx tx, Name lineKey) {
        return Sql.of(tx)
                .query("select number from bank_line where line_key = :key")
                .bind("key", lineKey)
                .first(_ -> true)
                .orElse(false);
    }

    /// The statement that a line came with.
    static StatementNumber statementOf(Tx tx, Name lineKey) {
        return Sql.of(tx)
                .query("select statement from bank_line where line_key = :key")
                .bind("key", lineKey)
                .first(found -> found.get("statement", StatementNumber.class))
                .orElseThrow();
    }

    static long lines(Tx tx, StatementNumber statement) {
        return Sql.of(tx)
                .query("select count(*) as many from bank_line where statement = :statement")
                .bind("statement", statement)
                .first(found -> found.whole("many"))
                .orElse(0L);
    }

    static void add(Tx tx, BankLine line) {
        var sql = Sql.of(tx);
        sql.update("insert into bank_line (" + LINE + """
                ) values (:number, :statement, :line, :bankAccount, :kind, :bookedOn, :amount, :rest, :currency, :kid,
                :reference, :party, :partyAccount, :words, :state, :proposal, :target, :vatCode, :why, :lineKey)""").bindAll(line).run();
        sql.update("update bank_statement set total = total + :amount where number = :statement")
                .bind("amount", line.amount())
                .bind("statement", line.statement())
                .run();
    }

    static Optional<BankLine> lock(Tx tx, BankLineNumber number) {
        return Sql.of(tx)
                .query("select " + LINE + " from bank_line where number = :number for update")
                .bind("number", number)
                .first(BankLine.class);
    }

    static void propose(Tx tx, BankLineNumber line, Optional<Proposal> proposal) {
        Sql.of(tx)
                .update("""
                        update bank_line
                           set state = :state, proposal = :proposal, target = :target, vat_code = :vat, why = :why
                         where number = :number""")
                .bind("state", proposal.isPresent() ? LineState.PROPOSED : LineState.OPEN)
                .bind("proposal", proposal.map(Proposal::kind))
                .bind("target", proposal.map(Proposal::target))
                .bind("vat", proposal.flatMap(Proposal::vatCode))
                .bind("why", proposal.map(Proposal::why))
                .bind("number", line)
                .run();
    }

    /// So much of a line is in the ledger now.
    static void matched(Tx tx, BankLine line, Money amount) {
        var rest = line.rest().minus(amount);
        var sql = Sql.of(tx);
        sql.update("""
                        update bank_line
                           set rest = :rest, state = :state, proposal = null, target = null, vat_code = null, why = null
                         where number = :number""")
                .bind("rest", rest)
                .bind("state", rest.isZero() ? LineState.MATCHED : LineState.OPEN)
                .bind("number", line.number())
                .run();
        sql.update("update bank_statement set matched = matched + :amount where number = :statement")
                .bind("amount", amount)
                .bind("statement", line.statement())
                .run();
    }

    static void setAside(Tx tx, BankLine line, Words reason) {
        var sql = Sql.of(tx);
        sql.update("""
                        update bank_line
                           set state = 'set-aside', note = :note, proposal = null, target = null, vat_code = null,
                               why = null
                         where number = :number""").bind("note", reason).bind("number", line.number()).run();
        aside(sql, line, line.rest());
    }

    static void takeUp(Tx tx, BankLine line) {
        var sql = Sql.of(tx);
        sql.update("update bank_line set state = 'open', note = null where number = :number")
                .bind("number", line.number())
                .run();
        aside(sql, line, line.rest().negated());
    }

    private static void aside(Sql sql, BankLine line, Money amount) {
        sql.update("update bank_statement set aside = aside + :amount where number = :statement")
                .bind("amount", amount)
                .bind("statement", line.statement())
                .run();
    }
}
