package kontor.registry;

import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Fold;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The product table.
public final class ProductSql {

    private ProductSql() {}

    private static final String COLUMNS = "number, name, price, vat_code, kind, cost, state, service_part";

    /// What a product is found by, in the order of the list: by number.
    static final String WORDS = "select number, number as key, number || ' ' || name as words from product";

    public static final View PRODUCTS = View.named("products", RegistryRoom.READ, Side.BOTH)
            .from("from product p where true")
            .columns(
                    Column.of("number", ProductNumber.class, "p.number", 12).always(),
                    Column.of("state", ProductState.class, "p.state", 12),
                    Column.text("name", "p.name", 30).always(),
                    Column.of("price", Price.class, "p.price", 12),
                    Column.text("vat-code", "p.vat_code", 4),
                    Column.of("kind", ProductKind.class, "p.kind", 8).wide(),
                    Column.of("cost", Price.class, "p.cost", 12).wide(),
                    Column.of("service-part", Boolean.class, "p.service_part", 6)
                            .data(),
                    Column.of("floor", Rate.class, "p.floor", 6).data())
            .orders(
                    View.Order.by("number", ProductNumber.class, "p.number"),
                    View.Order.by("name", String.class, "p.name_key", ProductNumber.class, "p.number"))
            .searched("p.name_key", "p.number_key")
            .indexed("product")
            .done();

    /// The product with this number.
    public static Optional<Product> find(Tx tx, ProductNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from product where number = :number")
                .bind("number", number)
                .first(Product.class);
    }

    /// The product with this number, with all that its price on an order depends on.
    public static Optional<Offer> offer(Tx tx, ProductNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + ", listed, floor from product where number = :number")
                .bind("number", number)
                .first(Offer.class);
    }

    /// Some list has a price of its own for the product.
    public static void list(Tx tx, ProductNumber number) {
        Sql.of(tx)
                .update("update product set listed = true where number = :number")
                .bind("number", number)
                .run();
    }

    /// @param floor the least margin in percent; empty for the company's
    public static void floor(Tx tx, ProductNumber number, Optional<Rate> floor) {
        Sql.of(tx)
                .update("update product set floor = :floor where number = :number")
                .bind("floor", floor)
                .bind("number", number)
                .run();
    }

    /// The product with this number, locked until the transaction ends.
    public static Optional<Product> lock(Tx tx, ProductNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from product where number = :number for update")
                .bind("number", number)
                .first(Product.class);
    }

    public static void add(Tx tx, Product product) {
        Sql.of(tx)
                .update("""
                        insert into product (number, number_key, name, name_key, price, vat_code, kind, cost, state,
                               service_part)
                        values (:number, :numberKey, :name, :nameKey, :price, :vatCode, :kind, :cost, :state,
                               :servicePart)""")
                .bindAll(product)
                .bind("numberKey", Fold.key(product.number().value()))
                .bind("nameKey", Fold.key(product.name().value()))
                .run();
        findable(tx, product.number(), product.name().value());
    }

    public static void save(Tx tx, Product product) {
        Sql.of(tx)
                .update("""
                        update product
                           set name = :name, name_key = :nameKey, price = :price, vat_code = :vatCode, kind = :kind,
                               cost = :cost, state = :state, service_part = :servicePart
                         where number = :number""")
                .bindAll(product)
                .bind("nameKey", Fold.key(product.name().value()))
                .run();
        findable(tx, product.number(), product.name().value());
    }

    /// Lets a product be found by number and name.
    public static void findable(Tx tx, ProductNumber number, String name) {
        tx.index("product", number, number.value(), number.value() + ' ' + name);
    }
}
