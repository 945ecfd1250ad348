package kontor.backoffice.production.bom;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.BomNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of lists of parts.
final class BomSql {

    private BomSql() {}

    private static final String COLUMNS =
            "number, seq, product, valid_from, valid_to, makes, note, complaint, at, actor";

    private static final String LINE =
            "bom, line, product, component, quantity, unit, own, scrap, by_product, share, last_line";

    /// Whoever changes a list holds this: nobody else closes a circle meanwhile.
    static void guard(Tx tx) {
        Sql.of(tx)
                .query("select number from bom_guard where number = 1 for update")
                .first(found -> true);
    }

    static Optional<Bom> lock(Tx tx, BomNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from bom where number = :number for update")
                .bind("number", number)
                .first(Bom.class);
    }

    /// A product's lists that are valid on this day or later, the first of them first, locked.
    static List<Bom> from(Tx tx, ProductNumber product, LocalDate day) {
        return Sql.of(tx)
                .query("select " + COLUMNS + """
                         from bom where product = :product and valid_to >= :day and valid_to >= valid_from
                        order by product, valid_from for update""")
                .bind("product", product)
                .bind("day", day)
                .list(Bom.class);
    }

    static Optional<Bom> valid(Tx tx, ProductNumber product, LocalDate day) {
        return Sql.of(tx)
                .query("select " + COLUMNS
                        + " from bom where product = :product and valid_from <= :day and valid_to >= :day")
                .bind("product", product)
                .bind("day", day)
                .first(Bom.class);
    }

    static List<BomLine> lines(Tx tx, BomNumber bom) {
        return Sql.of(tx)
                .query("select " + LINE + " from bom_line where bom = :bom order by bom, line")
                .bind("bom", bom)
                .list(BomLine.class);
    }

    /// What a product is or will be made of on this day or later.
    static List<ProductNumber> below(Tx tx, ProductNumber product, LocalDate day) {
        return Sql.of(tx)
                .query("""
                        select distinct l.component
                          from bom b join bom_line l on l.bom = b.number
                         where b.product = :product and b.valid_to >= :day and b.valid_to >= b.valid_from
                           and l.by_product = false
                         order by l.component""")
                .bind("product", product)
                .bind("day", day)
                .list(found -> found.get("component", ProductNumber.class));
    }

    static void add(Tx tx, Bom bom, List<BomLine> lines) {
        Sql.of(tx).update("insert into bom (" + COLUMNS + """
                        ) values (:number, :seq, :product, :validFrom, :validTo, :makes, :note, :complaint, :at, :actor)""").bindAll(bom).run();
        Sql.of(tx).batch("insert into bom_line (" + LINE + """
                ) values (:bom, :line, :product, :component, :quantity, :unit, :own, :scrap, :byProduct, :share,
                :lastLine)""", lines);
    }

    static void ends(Tx tx, BomNumber bom, LocalDate last) {
        Sql.of(tx)
                .update("update bom set valid_to = :last where number = :number")
                .bind("last", last)
                .bind("number", bom)
                .run();
    }

    /// Whether lines of lists count the product in its unit.
    static boolean counted(Tx tx, ProductNumber product) {
        return Sql.of(tx)
                .query("select bom from bom_line where component = :product limit 1")
                .bind("product", product)
                .first(found -> true)
                .orElse(false);
    }

    /// The unit in which a product's stock is counted.
    static Unit unit(Tx tx, ProductNumber product) {
        return Sql.of(tx)
                .query("select unit from making where product = :product")
                .bind("product", product)
                .first(found -> found.get("unit", Unit.class))
                .orElse(Unit.PCS);
    }

    static void unit(Tx tx, ProductNumber product, Unit unit) {
        var known = Sql.of(tx)
                .update("update making set unit = :unit where product = :product")
                .bind("product", product)
                .bind("unit", unit)
                .run();
        if (known == 0)
            Sql.of(tx)
                    .update("insert into making (product, unit) values (:product, :unit)")
                    .bind("product", product)
                    .bind("unit", unit)
                    .run();
    }
}
