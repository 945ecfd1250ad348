package kontor.backoffice.accounting.receivables;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// What is open with customers, for those who have money and look for what it is for.
public final class OpenItemSql {

    private OpenItemSql() {}

    /// So many of the same amount are no help any more.
    private static final int MOST = 50;

    /// An invoice that is not settled.
    public record Item(InvoiceNumber invoice, CustomerNumber customer, Name name, Money open) {}

    /// What a customer has with us.
    public record Advance(CustomerNumber customer, Name name, Money amount) {}

    private static final String ITEM = """
            select o.invoice, o.customer, i.name, o.amount as open
              from open_item o join invoice i on i.number = o.invoice""";

    public static Optional<Item> withKid(Tx tx, Kid kid) {
        return Sql.of(tx).query(ITEM + " where i.kid = :kid").bind("kid", kid).first(Item.class);
    }

    /// Whose KID it is, open or not.
    public static Optional<CustomerNumber> customer(Tx tx, Kid kid) {
        return Sql.of(tx)
                .query("select customer from invoice where kid = :kid")
                .bind("kid", kid)
                .first(found -> found.get("customer", CustomerNumber.class));
    }

    /// Whose invoice it is.
    public static Optional<CustomerNumber> customer(Tx tx, InvoiceNumber invoice) {
        return Sql.of(tx)
                .query("select customer from invoice where number = :invoice")
                .bind("invoice", invoice)
                .first(found -> found.get("customer", CustomerNumber.class));
    }

    /// Those of which just this is open.
    public static List<Item> of(Tx tx, Money amount) {
        return Sql.of(tx)
                .query(ITEM + " where o.amount = :amount order by o.invoice limit " + MOST)
                .bind("amount", amount)
                .list(Item.class);
    }

    /// A customer's, first due first.
    public static List<Item> of(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query(ITEM + " where o.customer = :customer order by o.due_on, o.invoice")
                .bind("customer", customer)
                .list(Item.class);
    }

    /// Customers that have just this with us.
    public static List<Advance> advances(Tx tx, Money amount) {
        return Sql.of(tx).query("""
                        select a.customer, c.name, a.amount from advance a join customer c on c.number = a.customer
                         where a.amount = :amount order by a.customer limit 50""").bind("amount", amount).list(Advance.class);
    }
}
