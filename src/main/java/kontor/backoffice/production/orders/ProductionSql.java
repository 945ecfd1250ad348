package kontor.backoffice.production.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.warehouse.Materials;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of production orders.
final class ProductionSql {

    private ProductionSql() {}

    private static final String COLUMNS =
            "number, seq, state, product, quantity, made, scrapped, requested_on, starts_on,"
                    + " due_on, bom, wip, materials, work, worth, variance, made_by, words, reason";

    static Optional<ProductionOrder> lock(Tx tx, ProductionNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from production_order where number = :number for update")
                .bind("number", number)
                .first(ProductionOrder.class);
    }

    static void add(Tx tx, ProductionOrder order) {
        Sql.of(tx)
                .update("insert into production_order (" + COLUMNS + """
                        ) values (:number, :seq, :state, :product, :quantity, :made, :scrapped, :requestedOn, :startsOn,
                        :dueOn, :bom, :wip, :materials, :work, :worth, :variance, :madeBy, :words, :reason)""")
                .bindAll(order)
                .run();
    }

    static void save(Tx tx, ProductionOrder order) {
        Sql.of(tx).update("""
                        update production_order
                           set state = :state, quantity = :quantity, made = :made, scrapped = :scrapped,
                               starts_on = :startsOn, due_on = :dueOn, bom = :bom, wip = :wip, materials = :materials,
                               work = :work, worth = :worth, variance = :variance, reason = :reason
                         where number = :number""").bindAll(order).run();
    }

    static List<Material> materials(Tx tx, ProductionNumber order) {
        return Sql.of(tx).query("""
                        select production, line, product, quantity, by_product, share from production_material
                         where production = :order order by production, line""").bind("order", order).list(Material.class);
    }

    static void add(Tx tx, List<Material> materials) {
        Sql.of(tx).batch("""
                insert into production_material (production, line, product, quantity, by_product, share)
                values (:production, :line, :product, :quantity, :byProduct, :share)""", materials);
    }

    /// What lies in an order, by lots.
    static List<Materials.Part> issued(Tx tx, ProductionNumber order) {
        return Sql.of(tx).query("""
                        select line, product, quantity, worth, lot from production_issue
                         where production = :order order by production, place""").bind("order", order).list(Materials.Part.class);
    }

    static void issue(Tx tx, ProductionNumber order, List<Materials.Part> parts) {
        long place = 0;
        for (var part : parts) {
            place++;
            Sql.of(tx)
                    .update("""
                            insert into production_issue (production, place, line, product, quantity, worth, lot)
                            values (:order, :place, :line, :product, :quantity, :worth, :lot)""")
                    .bindAll(part)
                    .bind("order", order)
                    .bind("place", place)
                    .run();
        }
    }

    static void returned(Tx tx, ProductionNumber order) {
        Sql.of(tx)
                .update("delete from production_issue where production = :order")
                .bind("order", order)
                .run();
    }

    static void report(Tx tx, ReportWork work, LocalDate on, Money cost) {
        var before = Sql.of(tx)
                .query("select count(*) as before from work_report where production = :order")
                .bind("order", work.production())
                .first(found -> found.whole("before"))
                .orElse(0L);
        Sql.of(tx)
                .update("""
                        insert into work_report (production, place, on_day, hours, rate, cost, by_whom)
                        values (:order, :place, :day, :hours, :rate, :cost, :by)""")
                .bind("order", work.production())
                .bind("place", before + 1)
                .bind("day", on)
                .bind("hours", work.hours())
                .bind("rate", work.rate())
                .bind("cost", cost)
                .bind("by", tx.actor().audited())
                .run();
    }

    static void add(Tx tx, Completion made) {
        var before = Sql.of(tx)
                .query("select count(*) as before from production_made where production = :order")
                .bind("order", made.production())
                .first(found -> found.whole("before"))
                .orElse(0L);
        Sql.of(tx).update("""
                        insert into production_made (production, place, on_day, quantity, scrapped, reason, worth, lot,
                                                     by_whom)
                        values (:production, :place, :onDay, :quantity, :scrapped, :reason, :worth, :lot, :byWhom)""").bindAll(made).bind("place", before + 1).run();
    }
}
