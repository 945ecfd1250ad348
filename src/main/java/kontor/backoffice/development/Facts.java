package kontor.backoffice.development;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;

/// Facts as they are gathered, and the one place where they are written down.
final class Facts {

    private final TreeMap<String, Fact> facts = new TreeMap<>();

    /// Adds to a product's month.
    void add(ProductNumber product, LocalDate day, UnaryOperator<Fact> more) {
        var none = Fact.none(product, day);
        facts.merge(product.value() + " " + none.month(), more.apply(none), Fact::plus);
    }

    /// Writes what was gathered under the next fold, and brings the sheets of the products up to date.
    ///
    /// @param fold taken by [FactSql#fold], which lets one at a time write
    void write(Tx tx, long fold) {
        write(tx, fold, false);
    }

    /// @param more whether there is so much that the sheets are only marked, to be brought up to date one by one
    void write(Tx tx, long fold, boolean more) {
        var all = List.copyOf(facts.values());
        FactSql.add(tx, fold, all);
        var products = new TreeSet<String>();
        all.forEach(fact -> products.add(fact.product().value()));
        for (var product : products) {
            if (more) SheetSql.behind(tx, new ProductNumber(product));
            else sheet(tx, new ProductNumber(product), fold);
        }
    }

    /// The product's sheet as it is today.
    static void sheet(Tx tx, ProductNumber product, long fold) {
        var months = FactSql.months(tx, product);
        SheetSql.save(tx, new SheetSql.Sheet(product, fold, Evidence.of(months, tx.today())));
    }
}
