package kontor.frontdesk.prices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kontor.kernel.Fold;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.SalesNumbers.PriceListNumber;
import kontor.kernel.SalesNumbers.PriceRuleNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of price lists.
final class PriceSql {

    private PriceSql() {}

    private static final String COLUMNS =
            "number, seq, list, product, from_quantity, from_on, to_on, price, percentage";

    /// A price that may hold.
    ///
    /// @param place of its list: 1 the customer's own, 2 what that builds on, 3 everyone's
    record Candidate(
            PriceRuleNumber number,
            ProductNumber product,
            Quantity fromQuantity,
            LocalDate fromOn,
            Optional<Price> price,
            Optional<Rate> percentage,
            long place) {}

    /// What the products may cost the customer on that day, in one question.
    static List<Candidate> candidates(Tx tx, CustomerNumber customer, LocalDate on, List<ProductNumber> products) {
        var places = places(products.size());
        var names = IntStream.range(0, places).mapToObj(i -> ":p" + i).collect(Collectors.joining(", "));
        var asked = Sql.of(tx)
                .query("""
                        select r.number, r.product, r.from_quantity, r.from_on, r.price, r.percentage,
                               case when r.list = own.number then 1 when r.list = own.base then 2 else 3 end as place
                          from price_rule r
                          join price_list l on l.number = r.list
                          left join customer_price_list c on c.customer = :customer
                          left join price_list own on own.number = c.list
                         where r.product in (%s) and r.from_on <= :day and (r.to_on is null or r.to_on >= :day)
                           and (r.list = own.number or r.list = own.base or l.everyone)""".formatted(names))
                .bind("customer", customer)
                .bind("day", on);
        for (int i = 0; i < places; i++) asked.bind("p" + i, products.get(Math.min(i, products.size() - 1)));
        return asked.list(Candidate.class);
    }

    /// Few texts for all sizes of orders, so that each is prepared once.
    private static int places(int products) {
        return products == 1 ? 1 : Integer.highestOneBit(products - 1) * 2;
    }

    static Optional<PriceList> list(Tx tx, PriceListNumber number) {
        return Sql.of(tx)
                .query("select number, seq, name, base, everyone from price_list where number = :number")
                .bind("number", number)
                .first(PriceList.class);
    }

    static Optional<PriceListNumber> forEveryone(Tx tx) {
        return Sql.of(tx)
                .query("select number from price_list where everyone order by seq limit 1")
                .first(found -> found.get("number", PriceListNumber.class));
    }

    static void add(Tx tx, PriceList list) {
        Sql.of(tx)
                .update("""
                        insert into price_list (number, seq, name, name_key, base, everyone)
                        values (:number, :seq, :name, :nameKey, :base, :everyone)""")
                .bindAll(list)
                .bind("nameKey", Fold.key(list.name().value()))
                .run();
    }

    static Optional<PriceRule> rule(Tx tx, PriceRuleNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from price_rule where number = :number for update")
                .bind("number", number)
                .first(PriceRule.class);
    }

    static Optional<PriceRule> same(
            Tx tx, PriceListNumber list, ProductNumber product, Quantity fromQuantity, LocalDate from) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from price_rule where product = :product and list = :list"
                        + " and from_quantity = :many and from_on = :day")
                .bind("product", product)
                .bind("list", list)
                .bind("many", fromQuantity)
                .bind("day", from)
                .first(PriceRule.class);
    }

    static void add(Tx tx, PriceRule rule) {
        Sql.of(tx)
                .update("insert into price_rule (" + COLUMNS + """
                        ) values (:number, :seq, :list, :product, :fromQuantity, :fromOn, :toOn, :price, :percentage)""")
                .bindAll(rule)
                .run();
    }

    static void save(Tx tx, PriceRule rule) {
        Sql.of(tx).update("""
                        update price_rule set to_on = :toOn, price = :price, percentage = :percentage
                         where number = :number""").bindAll(rule).run();
    }

    static void give(Tx tx, CustomerNumber customer, Optional<PriceListNumber> list) {
        Sql.of(tx)
                .update("delete from customer_price_list where customer = :customer")
                .bind("customer", customer)
                .run();
        if (list.isEmpty()) return;
        Sql.of(tx)
                .update("insert into customer_price_list (customer, list) values (:customer, :list)")
                .bind("customer", customer)
                .bind("list", list.get())
                .run();
    }
}
