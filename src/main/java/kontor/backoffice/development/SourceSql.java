package kontor.backoffice.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// Where facts come from: the tables of warehouse, accounting and desk, read as a view reads them.
final class SourceSql {

    private SourceSql() {}

    /// Goods that moved.
    ///
    /// @param worth  what went is negative
    /// @param tagged whether it was for a complaint
    record Move(
            String number,
            Instant at,
            ProductNumber product,
            String kind,
            LocalDate movedOn,
            Quantity quantity,
            Money worth,
            boolean tagged) {}

    /// A line of an invoice or a credit note.
    ///
    /// @param service nothing is shipped for it: invoiced is delivered
    record Invoiced(
            ProductNumber product, LocalDate postedOn, Money net, Quantity quantity, boolean service, boolean credit) {}

    /// What a voucher has cost a complaint.
    record Cost(ComplaintNumber complaint, LocalDate postedOn, Money amount) {}

    record Asked(long seq, ProductNumber product, LocalDate askedOn, Quantity quantity) {}

    record About(Optional<ProductNumber> product, Instant receivedAt) {}

    /// A series of vouchers and its newest.
    record Series(String name, long place) {}

    private static final String FOR_A_COMPLAINT = """
            exists (select 1 from voucher v join posting g on g.voucher = v.number
                     where v.source = m.document and g.case_number is not null)""";

    /// Moves between two moments that have not been noted, the oldest first.
    static List<Move> moves(Tx tx, Instant from, Instant before, int most) {
        return Sql.of(tx)
                .query("""
                        select m.number, m.at, m.product, m.kind, m.moved_on, m.quantity, m.worth, %s as tagged
                          from stock_move m
                         where m.at >= :from and m.at < :before
                           and not exists (select 1 from fact_seen s where s.number = m.number)
                         order by m.at, m.number limit :most""".formatted(FOR_A_COMPLAINT))
                .bind("from", from)
                .bind("before", before)
                .bind("most", most)
                .list(Move.class);
    }

    static void seen(Tx tx, List<Seen> moves) {
        Sql.of(tx).batch("insert into fact_seen (number, at) values (:number, :at)", moves);
    }

    record Seen(String number, Instant at) {}

    static long forgetSeen(Tx tx, Instant before) {
        return Sql.of(tx)
                .update("delete from fact_seen where at < :before")
                .bind("before", before)
                .run();
    }

    /// Every series that has a voucher which has not been noted.
    static List<Series> behind(Tx tx) {
        return Sql.of(tx).query("""
                        select s.name, coalesce(f.place, 0) as place
                          from number_series s left join fact_mark f on f.source = concat('v:', s.name)
                         where exists (select 1 from voucher v where v.series = s.name and v.serial > coalesce(f.place, 0))
                         order by s.name""").list(Series.class);
    }

    /// The last of the next so many vouchers of a series.
    static long last(Tx tx, Series series, int most) {
        return Sql.of(tx)
                .query("""
                        select max(serial) as serial
                          from (select serial from voucher where series = :name and serial > :place
                                 order by series, serial limit :most) v""")
                .bindAll(series)
                .bind("most", most)
                .first(found -> found.whole("serial"))
                .orElse(series.place());
    }

    /// Credit notes for a complaint are its cost, not less revenue.
    static List<Invoiced> invoiced(Tx tx, Series series, long to) {
        return Sql.of(tx).query("""
                        select l.product, v.posted_on, l.net, l.quantity, p.kind = 'service' as service,
                               v.kind = 'credit-note' as credit
                          from voucher v
                          join invoice_line l on l.invoice = v.number
                          join product p on p.number = l.product
                         where v.series = :name and v.serial > :place and v.serial <= :to
                           and v.kind in ('invoice', 'credit-note')
                           and not exists (select 1 from posting g where g.voucher = v.number and g.case_number is not null)
                         order by v.serial, l.line""").bindAll(series).bind("to", to).list(Invoiced.class);
    }

    static List<Cost> costs(Tx tx, Series series, long to) {
        return Sql.of(tx).query("""
                        select g.case_number as complaint, g.posted_on, g.amount
                          from voucher v join posting g on g.voucher = v.number
                         where v.series = :name and v.serial > :place and v.serial <= :to and g.case_number is not null
                         order by v.serial, g.line""").bindAll(series).bind("to", to).list(Cost.class);
    }

    static List<Asked> asked(Tx tx, long after, int most) {
        return Sql.of(tx).query("""
                        select seq, product, asked_on, quantity from unmet_demand
                         where seq > :after and product is not null order by seq limit :most""").bind("after", after).bind("most", most).list(Asked.class);
    }

    /// What the office takes a complaint to be about.
    static Optional<About> about(Tx tx, ComplaintNumber complaint) {
        return Sql.of(tx)
                .query("select product, received_at from case_file where number = :number")
                .bind("number", complaint)
                .first(About.class);
    }
}
