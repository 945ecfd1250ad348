package kontor.backoffice.accounting.vat;

import java.time.LocalDate;
import kontor.kernel.Money;
import kontor.kernel.Numbers.TermNumber;
import kontor.kernel.Numbers.VatLineNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The tables of settled terms, and of what the company says of its returns' lines.
final class SettlementSql {

    private SettlementSql() {}

    /// A settlement of a term: the first, or what came after it.
    record Settlement(TermNumber term, Money payable, Money rounded, VoucherNumber voucher, LocalDate on) {}

    static long many(Tx tx, TermNumber term) {
        return Sql.of(tx)
                .query("select count(*) as many from vat_settlement where term = :term")
                .bind("term", term)
                .first(found -> found.whole("many"))
                .orElse(0L);
    }

    static Money settled(Tx tx, TermNumber term) {
        return Sql.of(tx)
                .query(
                        "select cast(coalesce(sum(payable), 0) as bigint) as settled from vat_settlement where term = :term")
                .bind("term", term)
                .first(found -> found.money("settled"))
                .orElse(Money.ZERO);
    }

    static void add(Tx tx, Settlement settlement) {
        Sql.of(tx)
                .update("""
                        insert into vat_settlement (number, term, payable, rounded, voucher, settled_on, settled_at, actor)
                        values (:number, :term, :payable, :rounded, :voucher, :on, :at, :actor)""")
                .bindAll(settlement)
                .bind("number", settlement.term().value() + "-" + (many(tx, settlement.term()) + 1))
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .run();
    }

    static void remark(Tx tx, VatLineNumber line, Words words) {
        Sql.of(tx)
                .update("delete from vat_remark where number = :line")
                .bind("line", line)
                .run();
        Sql.of(tx)
                .update("insert into vat_remark (number, words, at, actor) values (:line, :words, :at, :actor)")
                .bind("line", line)
                .bind("words", words)
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .run();
    }
}
