package kontor.backoffice.accounting.vouchers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.VatNote;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.PartyNumber;
import kontor.kernel.Numbers.PlanNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The tables of vouchers not posted.
final class PlanSql {

    private PlanSql() {}

    static final View PLANS = View.named("voucher-plans", LedgerRoom.READ, Side.OFFICE)
            .from("from voucher_plan v where true")
            .columns(
                    Column.of("number", PlanNumber.class, "v.number", 8).always(),
                    Column.of("state", PlanState.class, "v.state", 10).always(),
                    Column.text("text", "v.text", 28).always(),
                    Column.of("due", LocalDate.class, "v.due_on", 11),
                    Column.of("months", Long.class, "v.months", 6),
                    Column.of("until", LocalDate.class, "v.until_day", 11).wide(),
                    Column.of("split-vat", Boolean.class, "v.split_vat", 5).wide(),
                    Column.text("actor", "v.changed_by", 14).wide())
            .orders(View.Order.by("number", Long.class, "v.seq").downwards())
            .done();

    static final View LINES = View.named("voucher-plan-lines", LedgerRoom.READ, Side.OFFICE)
            .from("from voucher_plan_line l left join account a on a.number = l.account where true")
            .columns(
                    Column.of("plan", PlanNumber.class, "l.plan", 8).always(),
                    Column.of("line", Long.class, "l.line", 4),
                    Column.of("account", AccountNumber.class, "l.account", 7).always(),
                    Column.of("name", Label.class, "a.label", 26),
                    Column.of("amount", Money.class, "l.amount", 14).always(),
                    Column.text("vat-code", "l.vat_code", 4))
            .orders(View.Order.by("plan", String.class, "l.plan", Long.class, "l.line"))
            .done();

    static final View TO_REVERSE = View.named("vouchers-to-reverse", LedgerRoom.READ, Side.OFFICE)
            .from("from reversal_due r join voucher v on v.number = r.voucher where true")
            .columns(
                    Column.of("voucher", VoucherNumber.class, "r.voucher", 10).always(),
                    Column.of("due", LocalDate.class, "r.due_on", 11).always(),
                    Column.text("text", "v.text", 30),
                    Column.of("date", LocalDate.class, "v.posted_on", 11))
            .orders(View.Order.by("due", LocalDate.class, "r.due_on", String.class, "r.voucher"))
            .done();

    private record LineRow(
            PlanNumber plan,
            long line,
            AccountNumber account,
            Money amount,
            Optional<String> vatCode,
            Optional<VatNote> vatNote,
            Optional<PartyNumber> party,
            Optional<String> caseNumber,
            Optional<DimensionNumber> department,
            Optional<DimensionNumber> project,
            Optional<DimensionNumber> campaign) {}

    static void add(Tx tx, Plan plan, long seq, List<Posting> lines) {
        Sql.of(tx)
                .update("""
                        insert into voucher_plan (number, seq, state, text, due_on, months, until_day, split_vat,
                                                  changed_at, changed_by)
                        values (:number, :seq, :state, :text, :dueOn, :months, :untilDay, :splitVat, :at, :actor)""")
                .bindAll(plan)
                .bind("seq", seq)
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .run();
        var rows = new ArrayList<LineRow>();
        for (var line : lines)
            rows.add(new LineRow(
                    plan.number(),
                    rows.size() + 1L,
                    line.account(),
                    line.amount(),
                    line.vatCode(),
                    line.vatNote(),
                    line.party(),
                    line.caseNumber(),
                    line.department(),
                    line.project(),
                    line.campaign()));
        Sql.of(tx).batch("""
                insert into voucher_plan_line (plan, line, account, amount, vat_code, vat_note, party, case_number,
                                               department, project, campaign)
                values (:plan, :line, :account, :amount, :vatCode, :vatNote, :party, :caseNumber, :department,
                        :project, :campaign)""", rows);
    }

    static Optional<Plan> lock(Tx tx, PlanNumber number) {
        return Sql.of(tx).query("""
                        select number, state, text, due_on, months, until_day, split_vat
                          from voucher_plan where number = :number for update""").bind("number", number).first(Plan.class);
    }

    static List<Posting> lines(Tx tx, PlanNumber number) {
        return Sql.of(tx).query("""
                        select account, amount, vat_code, vat_note, party, case_number, department, project, campaign,
                               cast(null as varchar(3)) as currency, cast(null as bigint) as currency_amount
                          from voucher_plan_line where plan = :number order by line""").bind("number", number).list(Posting.class);
    }

    static void save(Tx tx, Plan plan) {
        Sql.of(tx)
                .update("""
                        update voucher_plan set state = :state, due_on = :dueOn, changed_at = :at, changed_by = :actor
                         where number = :number""")
                .bind("number", plan.number())
                .bind("state", plan.state())
                .bind("dueOn", plan.dueOn())
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .run();
    }
}
