package kontor.backoffice.production.orders;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.BomNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.kernel.Words;

/// What can be seen of production orders.
final class ProductionViews {

    private ProductionViews() {}

    private static final String MISSING = """
            (select count(*) from reservation r
              where r.order_number = o.number and r.waiting = true)""";

    static final View PRODUCTION = View.named("production", ProductionRoom.READ, Side.OFFICE)
            .from("from production_order o left join product p on p.number = o.product where true")
            .columns(
                    Column.of("number", ProductionNumber.class, "o.number", 8).always(),
                    Column.of("state", ProductionState.class, "o.state", 9).always(),
                    Column.of("product", ProductNumber.class, "o.product", 12).always(),
                    Column.text("name", "p.name", 20),
                    Column.of("quantity", Quantity.class, "o.quantity", 8).always(),
                    Column.of("made", Quantity.class, "o.made", 8),
                    Column.of("missing", Long.class, MISSING, 7),
                    Column.of("starts", LocalDate.class, "o.starts_on", 10).wide(),
                    Column.of("due", LocalDate.class, "o.due_on", 10).wide(),
                    Column.of("scrapped", Quantity.class, "o.scrapped", 8).wide(),
                    Column.of("requested", LocalDate.class, "o.requested_on", 10)
                            .data(),
                    Column.of("bom", BomNumber.class, "o.bom", 8).wide(),
                    Column.of("wip", Money.class, "o.wip", 11).wide(),
                    Column.of("materials", Money.class, "o.materials", 11).wide(),
                    Column.of("work", Money.class, "o.work", 11).wide(),
                    Column.of("value", Money.class, "o.worth", 11).wide(),
                    Column.of("variance", Money.class, "o.variance", 10).wide(),
                    Column.of("note", Words.class, "o.words", 20).data(),
                    Column.of("reason", Words.class, "o.reason", 20).data())
            .orders(View.Order.by("number", Long.class, "o.seq").downwards().within("state", "product"))
            .searched("p.number_key", "p.name_key")
            .done();

    private static final String ISSUED = """
            cast((select coalesce(sum(i.quantity), 0) from production_issue i
                   where i.production = m.production and i.line = m.line) as bigint)""";

    static final View MATERIALS = View.named("production-materials", ProductionRoom.READ, Side.OFFICE)
            .from("""
                    from production_material m join production_order o on o.number = m.production
                    left join product p on p.number = m.product
                    left join reservation r on r.order_number = m.production and r.line = m.line where true""")
            .columns(
                    Column.text("number", "m.production || '-' || m.line", 10)
                            .under("m.production")
                            .data(),
                    Column.of("production", ProductionNumber.class, "m.production", 8),
                    Column.of("state", ProductionState.class, "o.state", 9).wide(),
                    Column.of("product", ProductNumber.class, "m.product", 12).always(),
                    Column.text("name", "p.name", 20),
                    Column.of("quantity", Quantity.class, "m.quantity", 9).always(),
                    Column.of("reserved", Quantity.class, "coalesce(r.reserved, 0)", 9)
                            .always(),
                    Column.of("issued", Quantity.class, ISSUED, 9),
                    Column.of("by-product", Boolean.class, "m.by_product", 7).wide(),
                    Column.of("share", Rate.class, "m.share", 6).wide())
            .orders(View.Order.by("number", ProductionNumber.class, "m.production", Long.class, "m.line"))
            .done();

    static final View MADE = View.named("completions", ProductionRoom.READ, Side.OFFICE)
            .from("from production_made c join production_order o on o.number = c.production where true")
            .columns(
                    Column.text("number", "c.production || '-' || c.place", 10)
                            .under("c.production")
                            .always(),
                    Column.of("production", ProductionNumber.class, "c.production", 8)
                            .data(),
                    Column.of("product", ProductNumber.class, "o.product", 12).always(),
                    Column.of("date", LocalDate.class, "c.on_day", 10),
                    Column.of("quantity", Quantity.class, "c.quantity", 9).always(),
                    Column.of("scrapped", Quantity.class, "c.scrapped", 8),
                    Column.of("value", Money.class, "c.worth", 11),
                    Column.text("lot", "c.lot", 12),
                    Column.of("reason", Words.class, "c.reason", 20).wide(),
                    Column.text("by", "c.by_whom", 14).wide())
            .orders(View.Order.by("number", ProductionNumber.class, "c.production", Long.class, "c.place"))
            .done();

    /// Which lots went into which: from a lot that was made down to its materials, and from a material's lot up.
    static final View TRACE = View.named("production-trace", ProductionRoom.READ, Side.OFFICE)
            .from("""
                    from production_issue i join production_order o on o.number = i.production
                    left join production_made c on c.production = i.production and c.quantity > 0 where true""")
            .columns(
                    Column.text(
                                    "number",
                                    "i.production || '-' || i.place || '.' || coalesce(cast(c.place as varchar), '0')",
                                    12)
                            .data(),
                    Column.of("production", ProductionNumber.class, "i.production", 8)
                            .always(),
                    Column.of("product", ProductNumber.class, "o.product", 12).always(),
                    Column.text("lot", "c.lot", 12).always(),
                    Column.of("material", ProductNumber.class, "i.product", 12).always(),
                    Column.text("material-lot", "i.lot", 12).always(),
                    Column.of("quantity", Quantity.class, "i.quantity", 8))
            .orders(View.Order.by(
                    "number",
                    ProductionNumber.class,
                    "i.production",
                    Long.class,
                    "i.place * 100000 + coalesce(c.place, 0)"))
            .done();

    static final View WORK = View.named("production-work", ProductionRoom.READ, Side.OFFICE)
            .from("from work_report w join production_order o on o.number = w.production where true")
            .columns(
                    Column.text("number", "w.production || '-' || w.place", 10)
                            .under("w.production")
                            .always(),
                    Column.of("production", ProductionNumber.class, "w.production", 8)
                            .data(),
                    Column.of("product", ProductNumber.class, "o.product", 12).always(),
                    Column.of("date", LocalDate.class, "w.on_day", 10),
                    Column.of("hours", Quantity.class, "w.hours", 8).always(),
                    Column.of("rate", Price.class, "w.rate", 10),
                    Column.of("cost", Money.class, "w.cost", 11).always(),
                    Column.text("by", "w.by_whom", 14).wide())
            .orders(View.Order.by("number", ProductionNumber.class, "w.production", Long.class, "w.place"))
            .done();

    static final String WIP = """
            select 'work in progress is worth ' || cast(o.wip as varchar) || ' øre and the ledger says '
                   || cast(l.amount as varchar) as fault
              from (select coalesce(sum(wip), 0) as wip from production_order) o
             cross join (select coalesce(sum(p.amount), 0) as amount from posting p
                          where p.account in (select u.account from account_use u join account a on a.number = u.account
                                               where u.purpose = 'work-in-progress' and a.kind = 'asset')
                            and p.voucher in (select v.number from voucher v where v.kind = 'production')) l
             where o.wip <> l.amount
               and exists (select 1 from account_use u join account a on a.number = u.account
                            where u.purpose = 'work-in-progress' and a.kind = 'asset')""";

    static final String AS_MADE = """
            select 'production ' || o.number || ' is ' || o.state as fault from production_order o
              left join (select production, sum(quantity) as made, sum(scrapped) as scrapped, sum(worth) as worth
                           from production_made group by production) c on c.production = o.number
              left join (select production, sum(cost) as cost from work_report group by production) w
                on w.production = o.number
              left join (select production, sum(worth) as worth from production_issue group by production) i
                on i.production = o.number
             where o.made <> coalesce(c.made, 0) or o.scrapped <> coalesce(c.scrapped, 0)
                or o.worth <> coalesce(c.worth, 0) or o.materials <> coalesce(i.worth, 0)
                or o.work <> coalesce(w.cost, 0)
                or o.made + o.scrapped > o.quantity
                or o.wip <> o.materials + o.work - o.worth - o.variance
                or o.state in ('done', 'cancelled') and o.wip <> 0""";

    static final String CLAIMED = """
            select 'claim of ' || r.order_number || ' line ' || r.line as fault
              from reservation r left join production_order o on o.number = r.order_number
              left join production_material m on m.production = r.order_number and m.line = r.line
             where r.delivery = r.order_number
               and (o.number is null or o.state not in ('waiting', 'assigned') or m.product <> r.product
                    or m.quantity <> r.wanted or o.state = 'assigned' and r.waiting = true)
            union all
            select 'production ' || m.production || ' line ' || m.line
              from production_material m join production_order o on o.number = m.production
             where o.state in ('waiting', 'assigned') and m.by_product = false
               and not exists (select 1 from reservation r where r.order_number = m.production and r.line = m.line)""";
}
