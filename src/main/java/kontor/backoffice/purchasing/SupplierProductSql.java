package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Numbers.SupplierProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of what suppliers sell us.
final class SupplierProductSql {

    private SupplierProductSql() {}

    private static final String SELECT = """
            select number, seq, supplier, product, their_number, lead_days, minimum, multiple, preferred
              from supplier_product""";

    static Optional<SupplierProduct> find(Tx tx, ProductNumber product, SupplierNumber supplier) {
        return Sql.of(tx)
                .query(SELECT + " where product = :product and supplier = :supplier for update")
                .bind("product", product)
                .bind("supplier", supplier)
                .first(SupplierProduct.class);
    }

    static Optional<SupplierProduct> find(Tx tx, SupplierProductNumber number) {
        return Sql.of(tx)
                .query(SELECT + " where number = :number for update")
                .bind("number", number)
                .first(SupplierProduct.class);
    }

    /// Who is asked first: the preferred supplier, else the one that was known first.
    static Optional<SupplierProduct> usual(Tx tx, ProductNumber product) {
        return Sql.of(tx)
                .query(SELECT + " where product = :product order by preferred desc, seq limit 1")
                .bind("product", product)
                .first(SupplierProduct.class);
    }

    static void add(Tx tx, SupplierProduct sold) {
        Sql.of(tx).update("""
                        insert into supplier_product (number, seq, supplier, product, their_number, lead_days, minimum,
                               multiple, preferred)
                        values (:number, :seq, :supplier, :product, :theirNumber, :leadDays, :minimum, :multiple,
                               :preferred)""").bindAll(sold).run();
    }

    static void save(Tx tx, SupplierProduct sold) {
        Sql.of(tx).update("""
                        update supplier_product
                           set their_number = :theirNumber, lead_days = :leadDays, minimum = :minimum,
                               multiple = :multiple, preferred = :preferred
                         where number = :number""").bindAll(sold).run();
    }

    /// Nobody else is asked first any more.
    static void preferOnly(Tx tx, SupplierProduct sold) {
        Sql.of(tx)
                .update("update supplier_product set preferred = :none where product = :product and number <> :number")
                .bind("none", false)
                .bind("product", sold.product())
                .bind("number", sold.number())
                .run();
    }

    static void drop(Tx tx, SupplierProductNumber number) {
        Sql.of(tx)
                .update("delete from supplier_price where supplier_product = :number")
                .bind("number", number)
                .run();
        Sql.of(tx)
                .update("delete from supplier_product where number = :number")
                .bind("number", number)
                .run();
    }

    /// What one costs where so many are bought on that day: the newest price list that holds, its highest step reached.
    static Optional<Price> price(Tx tx, SupplierProductNumber number, Quantity quantity, LocalDate on) {
        return Sql.of(tx)
                .query("""
                        select p.price from supplier_price p
                         where p.supplier_product = :number and p.from_quantity <= :quantity
                           and p.valid_from = (select max(n.valid_from) from supplier_price n
                                                where n.supplier_product = :number and n.valid_from <= :on)
                         order by p.from_quantity desc limit 1""")
                .bind("number", number)
                .bind("quantity", quantity)
                .bind("on", on)
                .first(found -> found.get("price", Price.class));
    }

    static void setPrice(Tx tx, SupplierProductNumber number, LocalDate from, Quantity quantity, Price price) {
        Sql.of(tx)
                .update("""
                        delete from supplier_price
                         where supplier_product = :number and valid_from = :from and from_quantity = :quantity""")
                .bind("number", number)
                .bind("from", from)
                .bind("quantity", quantity)
                .run();
        Sql.of(tx)
                .update("""
                        insert into supplier_price (supplier_product, valid_from, from_quantity, price)
                        values (:number, :from, :quantity, :price)""")
                .bind("number", number)
                .bind("from", from)
                .bind("quantity", quantity)
                .bind("price", price)
                .run();
    }
}
