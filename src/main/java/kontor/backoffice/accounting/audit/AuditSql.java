package kontor.backoffice.accounting.audit;

import java.time.Instant;
import java.time.LocalDate;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.backoffice.accounting.ledger.VoucherCountSql;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Column;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// The auditor's questions to vouchers, number series and the trail.
final class AuditSql {

    private AuditSql() {}

    static final View SHEET = View.named("audit-sheet", LedgerRoom.READ, Side.OFFICE)
            .from("""
                    from (select 'chain' as number, 'chain-head' as line, cast(null as bigint) as first, a.seq as last,
                                 a.seq as many, cast(null as bigint) as missing, a.hash as words
                            from audit a where a.seq = (select max(seq) from audit)
                           union all
                          select concat('series/', s.name), 'series', s.first_number, s.next_number - 1, v.many,
                                 s.next_number - s.first_number - v.many, s.name
                            from number_series s
                            join (%1$s) v on v.number = concat('series/', s.name)
                           union all
                          select 'reversed', 'reversed', cast(null as bigint), cast(null as bigint),
                                 (select v.many from (%1$s) v where v.number = 'reversed'), cast(null as bigint), ''
                            from company
                           union all
                          select 'outside-hours', 'outside-hours', cast(null as bigint), cast(null as bigint), count(*),
                                 cast(null as bigint), '' from voucher_outside_hours) t
                    where true""".formatted(VoucherCountSql.COUNTED))
            .columns(
                    Column.text("number", "t.number", 22).always(),
                    Column.of("line", AuditLine.class, "t.line", 16).always(),
                    Column.of("first", Long.class, "t.first", 10),
                    Column.of("last", Long.class, "t.last", 10),
                    Column.of("count", Long.class, "coalesce(t.many, 0)", 8).always(),
                    Column.of("missing", Long.class, "t.missing", 8),
                    Column.text("words", "t.words", 66).wide())
            .orders(View.Order.by("number", String.class, "t.number"))
            .done();

    static final View REVERSED = View.named("reversed-vouchers", LedgerRoom.READ, Side.OFFICE)
            .from("from voucher r join voucher v on v.number = r.reverses where r.reverses is not null")
            .columns(
                    Column.of("number", VoucherNumber.class, "r.reverses", 10).always(),
                    Column.of("kind", VoucherKind.class, "v.kind", 12),
                    Column.of("date", LocalDate.class, "v.posted_on", 11).always(),
                    Column.of("reversed-by", VoucherNumber.class, "r.number", 10)
                            .always(),
                    Column.of("reversed-on", LocalDate.class, "r.posted_on", 11),
                    Column.text("reason", "r.reason", 30),
                    Column.text("actor", "r.actor", 14).wide(),
                    Column.of("at", Instant.class, "r.posted_at", 20).wide())
            .orders(View.Order.by("number", VoucherNumber.class, "r.reverses"))
            .done();

    static final View LATE = View.named("vouchers-outside-hours", LedgerRoom.READ, Side.OFFICE)
            .from("from voucher_outside_hours o join voucher v on v.number = o.voucher where true")
            .columns(
                    Column.of("number", VoucherNumber.class, "v.number", 10).always(),
                    Column.of("at", Instant.class, "v.posted_at", 20).always(),
                    Column.text("actor", "v.actor", 14).always(),
                    Column.of("kind", VoucherKind.class, "v.kind", 12),
                    Column.of("date", LocalDate.class, "v.posted_on", 11),
                    Column.text("text", "v.text", 28))
            .orders(View.Order.by("date", LocalDate.class, "o.posted_on", VoucherNumber.class, "o.voucher")
                    .downwards())
            .done();
}
