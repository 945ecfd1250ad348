package kontor.frontdesk.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Numbers.AskedNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of what was asked for.
final class DemandSql {

    private DemandSql() {}

    record Asked(
            AskedNumber number,
            long seq,
            Optional<ProductNumber> product,
            Optional<Words> words,
            Quantity quantity,
            Optional<CustomerNumber> customer,
            LocalDate askedOn,
            Instant at,
            String actor) {}

    static final View ASKED = View.named("asked-not-had", DemandRoom.READ, Side.BOTH)
            .from("""
                    from unmet_demand u
                    left join product p on p.number = u.product
                    left join customer c on c.number = u.customer
                    where true""")
            .columns(
                    Column.of("number", AskedNumber.class, "u.number", 7).always(),
                    Column.of("date", LocalDate.class, "u.asked_on", 10),
                    Column.of("product", ProductNumber.class, "u.product", 10).always(),
                    Column.text("name", "p.name", 22),
                    Column.text("words", "u.words", 24).always(),
                    Column.of("quantity", Quantity.class, "u.quantity", 8),
                    Column.of("customer", CustomerNumber.class, "u.customer", 8).wide(),
                    Column.text("customer-name", "c.name", 22).wide(),
                    Column.text("by", "u.actor", 12).wide())
            .orders(View.Order.by("number", Long.class, "u.seq").downwards().within("product", "customer"))
            .searched("u.number")
            .done();

    static void add(Tx tx, Asked asked) {
        Sql.of(tx).update("""
                        insert into unmet_demand (number, seq, product, words, quantity, customer, asked_on, at, actor)
                        values (:number, :seq, :product, :words, :quantity, :customer, :askedOn, :at, :actor)""").bindAll(asked).run();
    }
}
