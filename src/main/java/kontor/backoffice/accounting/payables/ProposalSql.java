package kontor.backoffice.accounting.payables;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Numbers.PaymentProposalNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of payment proposals.
final class ProposalSql {

    private ProposalSql() {}

    private static final String LINE = """
            number, proposal, line, state, invoice, supplier, name, account, country, kid, words, amount, voucher""";

    static void add(Tx tx, PaymentProposal proposal, List<PaymentProposal.Line> lines) {
        Sql.of(tx).update("""
                        insert into payment_proposal (number, seq, state, bank_account, pay_on, lines, total, made_at, made_by)
                        values (:number, :seq, :state, :bankAccount, :payOn, :lines, :total, :at, :madeBy)""").bindAll(proposal).bind("at", tx.now()).run();
        Sql.of(tx).batch("insert into payment_line (" + LINE + """
                ) values (:number, :proposal, :line, :state, :invoice, :supplier, :name, :account, :country, :kid, :words,
                :amount, :voucher)""", lines);
    }

    static Optional<PaymentProposal> lock(Tx tx, PaymentProposalNumber number) {
        return Sql.of(tx).query("""
                        select number, seq, state, bank_account, pay_on, lines, total, made_by
                          from payment_proposal where number = :number for update""").bind("number", number).first(PaymentProposal.class);
    }

    static void save(Tx tx, PaymentProposal proposal) {
        Sql.of(tx)
                .update(
                        "update payment_proposal set state = :state, lines = :lines, total = :total where number = :number")
                .bindAll(proposal)
                .run();
    }

    static void approved(Tx tx, PaymentProposalNumber proposal) {
        Sql.of(tx)
                .update("update payment_proposal set approved_at = :at, approved_by = :by where number = :number")
                .bind("at", tx.now())
                .bind("by", tx.actor().audited())
                .bind("number", proposal)
                .run();
    }

    static void sent(Tx tx, PaymentProposalNumber proposal) {
        Sql.of(tx)
                .update("update payment_proposal set sent_at = :at, sent_by = :by where number = :number")
                .bind("at", tx.now())
                .bind("by", tx.actor().audited())
                .bind("number", proposal)
                .run();
    }

    static List<PaymentProposal.Line> lines(Tx tx, PaymentProposalNumber proposal) {
        return Sql.of(tx)
                .query("select " + LINE + " from payment_line where proposal = :proposal order by line")
                .bind("proposal", proposal)
                .list(PaymentProposal.Line.class);
    }

    static Optional<PaymentProposal.Line> lock(Tx tx, PaymentLineNumber number) {
        return Sql.of(tx)
                .query("select " + LINE + " from payment_line where number = :number for update")
                .bind("number", number)
                .first(PaymentProposal.Line.class);
    }

    /// The payment of an invoice that has been proposed and neither dropped nor done.
    static Optional<PaymentProposal.Line> live(Tx tx, SupplierInvoiceNumber invoice) {
        return Sql.of(tx)
                .query("select " + LINE
                        + " from payment_line where invoice = :invoice and state = 'proposed' order by number limit 1")
                .bind("invoice", invoice)
                .first(PaymentProposal.Line.class);
    }

    static void save(Tx tx, PaymentProposal.Line line) {
        Sql.of(tx)
                .update("update payment_line set state = :state, voucher = :voucher where number = :number")
                .bindAll(line)
                .run();
    }

    static void dropAll(Tx tx, PaymentProposalNumber proposal) {
        Sql.of(tx)
                .update("update payment_line set state = 'dropped' where proposal = :proposal and state = 'proposed'")
                .bind("proposal", proposal)
                .run();
    }
}
