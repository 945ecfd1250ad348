package kontor.backoffice.production.bom;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Numbers.BomNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What things are made of, one level, all levels, and from below.
final class BomViews {

    private BomViews() {}

    private static final String STATE = """
            case when b.valid_to < b.valid_from then 'replaced' when b.valid_from > {today} then 'coming'
                 when b.valid_to < {today} then 'ended' else 'valid' end""";

    static final View BOMS = View.named("boms", BomRoom.READ, Side.OFFICE)
            .from("from bom b left join product p on p.number = b.product where true")
            .columns(
                    Column.of("number", BomNumber.class, "b.number", 8).always(),
                    Column.of("state", BomState.class, STATE, 9).always(),
                    Column.of("product", ProductNumber.class, "b.product", 12).always(),
                    Column.text("name", "p.name", 24),
                    Column.of("from", LocalDate.class, "b.valid_from", 10),
                    Column.of("to", LocalDate.class, "nullif(b.valid_to, date '9999-12-31')", 10),
                    Column.of("makes", Quantity.class, "b.makes", 8).wide(),
                    Column.of("complaint", ComplaintNumber.class, "b.complaint", 8)
                            .wide(),
                    Column.text("note", "b.note", 24).wide(),
                    Column.text("by", "b.actor", 14).wide())
            .orders(View.Order.by("number", Long.class, "b.seq").downwards())
            .searched("p.number_key", "p.name_key")
            .done();

    static final View LINES = View.named("bom", BomRoom.READ, Side.OFFICE)
            .from(
                    "from bom_line l join bom b on b.number = l.bom left join product p on p.number = l.component where true")
            .columns(
                    Column.text("number", "l.bom || '-' || l.line", 10)
                            .under("l.bom")
                            .data(),
                    Column.of("bom", BomNumber.class, "l.bom", 8),
                    Column.of("state", BomState.class, STATE, 9),
                    Column.of("product", ProductNumber.class, "l.product", 10).always(),
                    Column.of("component", ProductNumber.class, "l.component", 10)
                            .always(),
                    Column.text("name", "p.name", 20),
                    Column.of("quantity", Quantity.class, "l.quantity", 9).always(),
                    Column.of("unit", Unit.class, "l.unit", 5).always(),
                    Column.of("scrap", Rate.class, "l.scrap", 6).wide(),
                    Column.of("by-product", Boolean.class, "l.by_product", 6).wide(),
                    Column.of("share", Rate.class, "l.share", 6).wide(),
                    Column.of("from", LocalDate.class, "b.valid_from", 10).wide(),
                    Column.of("to", LocalDate.class, "nullif(b.valid_to, date '9999-12-31')", 10)
                            .wide())
            .orders(View.Order.by("number", BomNumber.class, "l.bom", Long.class, "l.line"))
            .searched("p.number_key", "p.name_key")
            .done();

    private static final String NOW = "b.valid_from <= {today} and b.valid_to >= {today} and l.by_product = false";

    private static final String PER = "cast(l.own * (10000 + l.scrap) / cast(b.makes as decimal(38, 10)) / 10000";

    private static final String STEP = "cast(lpad(cast(l.line as varchar(5)), 5, '0') as varchar(900))";

    static final View EXPLOSION = View.named("explosion", BomRoom.READ, Side.OFFICE)
            .from("from (with recursive e(root, product, component, depth, path, bars, tree, quantity) as ("
                    + " select b.product, b.product, l.component, cast(1 as bigint), " + STEP + ","
                    + " cast(case when l.last_line then '   ' else '│  ' end as varchar(900)),"
                    + " cast(case when l.last_line then '└─ ' else '├─ ' end || l.component as varchar(900)), " + PER
                    + " as decimal(30, 10)) from bom b join bom_line l on l.bom = b.number where " + NOW
                    + " and b.product = " + View.asked("product")
                    + " union all select e.root, b.product, l.component, e.depth + 1, cast(e.path || '.' || " + STEP
                    + " as varchar(900)),"
                    + " cast(e.bars || case when l.last_line then '   ' else '│  ' end as varchar(900)),"
                    + " cast(e.bars || case when l.last_line then '└─ ' else '├─ ' end || l.component as varchar(900)),"
                    + " cast(e.quantity * " + PER + " as decimal(30, 10)) as decimal(30, 10))"
                    + " from e join bom b on b.product = e.component join bom_line l on l.bom = b.number where " + NOW
                    + ") select * from e) t left join product p on p.number = t.component where true")
            .columns(
                    Column.text("number", "t.root || '-' || t.path", 12).data(),
                    Column.of("product", ProductNumber.class, "t.root", 12).data(),
                    Column.text("tree", "t.tree", 24).always(),
                    Column.of("level", Long.class, "t.depth", 5),
                    Column.of("component", ProductNumber.class, "t.component", 12)
                            .wide(),
                    Column.text("name", "p.name", 20),
                    Column.of("quantity", Quantity.class, "cast(round(t.quantity * 10000, 0) as bigint)", 10)
                            .always(),
                    Column.of("made", Boolean.class, """
                            exists (select 1 from bom b where b.product = t.component
                                       and b.valid_from <= {today} and b.valid_to >= {today})""", 5),
                    Column.of("cost", Price.class, "p.cost", 10).wide())
            .orders(View.Order.by("number", String.class, "t.path"))
            .done();

    static final View WHERE_USED = View.named("where-used", BomRoom.READ, Side.OFFICE)
            .from("from (with recursive e(root, product, depth, path, quantity) as ("
                    + " select l.component, l.product, cast(1 as bigint),"
                    + " cast(l.product || '/' || l.line as varchar(900)), " + PER + " as decimal(30, 10))"
                    + " from bom b join bom_line l on l.bom = b.number where " + NOW + " and l.component = "
                    + View.asked("component")
                    + " union all select e.root, l.product, e.depth + 1,"
                    + " cast(e.path || '.' || l.product || '/' || l.line as varchar(900)),"
                    + " cast(e.quantity * " + PER + " as decimal(30, 10)) as decimal(30, 10))"
                    + " from e join bom_line l on l.component = e.product join bom b on b.number = l.bom where " + NOW
                    + ") select * from e) t left join product p on p.number = t.product where true")
            .columns(
                    Column.text("number", "t.root || '-' || t.path", 12).data(),
                    Column.of("component", ProductNumber.class, "t.root", 12).data(),
                    Column.text("tree", "repeat('   ', cast(t.depth - 1 as int)) || '└─ ' || t.product", 24)
                            .always(),
                    Column.of("level", Long.class, "t.depth", 5),
                    Column.of("product", ProductNumber.class, "t.product", 12).wide(),
                    Column.text("name", "p.name", 20),
                    Column.of("quantity", Quantity.class, "cast(round(t.quantity * 10000, 0) as bigint)", 10)
                            .always())
            .orders(View.Order.by("number", String.class, "t.path"))
            .done();

    /// A product has one list on any day, and no list without lines.
    static final String ONE_A_DAY = """
            select 'list ' || a.number || ' and ' || b.number as fault
              from bom a join bom b on b.product = a.product and b.seq > a.seq
             where a.valid_to >= a.valid_from and b.valid_to >= b.valid_from
               and a.valid_from <= b.valid_to and b.valid_from <= a.valid_to
            union all
            select 'list ' || b.number from bom b
             where not exists (select 1 from bom_line l where l.bom = b.number and l.last_line = true)""";
}
