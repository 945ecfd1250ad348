package kontor.backoffice.production.bom;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;

/// What a product is made of on a day, one level.
public record Recipe(Bom bom, List<BomLine> lines) {

    /// Nothing where no list of parts is valid that day.
    public static Optional<Recipe> of(Tx tx, ProductNumber product, LocalDate day) {
        return BomSql.valid(tx, product, day).map(bom -> new Recipe(bom, BomSql.lines(tx, bom.number())));
    }
}
