package kontor.backoffice.accounting.bank;

import java.util.Optional;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.BankRuleNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table of what the clerk confirmed.
final class RuleSql {

    private RuleSql() {}

    private static final NumberSeries SERIES = new NumberSeries("bank-rule", 1);

    /// What the party of a line was before, if it was the same way.
    static Optional<Proposal> of(Tx tx, BankLine line) {
        return line.partyKey()
                .flatMap(key -> Sql.of(tx)
                        .query("""
                        select proposal, target, vat_code from bank_rule
                         where party_key = :key and inwards = :inwards""")
                        .bind("key", key)
                        .bind("inwards", line.inwards())
                        .first(found -> new Proposal(
                                found.get("proposal", ProposalKind.class),
                                found.get("target", String.class),
                                found.maybe("vat_code", String.class),
                                Why.RULE)));
    }

    /// Remembers what the clerk said of a line's party; what he says otherwise later takes its place.
    static void learn(Tx tx, BankLine line, ProposalKind kind, String target, Optional<String> vatCode) {
        var key = line.partyKey();
        if (key.isEmpty()) return;
        var sql = Sql.of(tx);
        var before = of(tx, line);
        var same = before.filter(p -> p.kind() == kind
                        && p.target().equals(target)
                        && p.vatCode().equals(vatCode))
                .isPresent();
        var known = sql.update("""
                        update bank_rule set proposal = :kind, target = :target, vat_code = :vat, times = %s
                         where party_key = :key and inwards = :inwards""".formatted(same ? "times + 1" : "1"))
                .bind("kind", kind)
                .bind("target", target)
                .bind("vat", vatCode)
                .bind("key", key)
                .bind("inwards", line.inwards())
                .run();
        if (known > 0) return;
        var seq = tx.next(SERIES);
        sql.update("""
                        insert into bank_rule (number, seq, party_key, inwards, proposal, target, vat_code, times)
                        values (:number, :seq, :key, :inwards, :kind, :target, :vat, 1)""")
                .bind("number", "BR-" + seq)
                .bind("seq", seq)
                .bind("key", key)
                .bind("inwards", line.inwards())
                .bind("kind", kind)
                .bind("target", target)
                .bind("vat", vatCode)
                .run();
    }

    static boolean forget(Tx tx, BankRuleNumber rule) {
        return Sql.of(tx)
                        .update("delete from bank_rule where number = :rule")
                        .bind("rule", rule)
                        .run()
                > 0;
    }
}
