package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// What is bought or meant to be, for who plans: a draft counts, or it would be proposed again.
public final class MeantSql {

    private MeantSql() {}

    /// What is still to come on a purchase order.
    ///
    /// @param day on which it is expected
    public record Meant(ProductNumber product, String document, Quantity quantity, Optional<LocalDate> day) {}

    public static List<Meant> open(Tx tx) {
        return Sql.of(tx).query("""
                        select l.product, l.purchase as document, l.quantity - l.received as quantity,
                               l.expected_on as day
                          from purchase_order o join purchase_order_line l on l.purchase = o.number
                         where o.state in ('draft', 'request-for-quote', 'approved', 'ordered', 'part-received')
                           and l.quantity > l.received
                         order by l.product, l.expected_on, l.purchase, l.line""").list(Meant.class);
    }
}
