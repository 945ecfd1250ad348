package kontor.frontdesk.prices;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.SalesNumbers.PriceListNumber;
import kontor.kernel.SalesNumbers.PriceRuleNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of price lists.
final class PriceViews {

    private PriceViews() {}

    static final View LISTS = View.named("price-lists", PricesRoom.READ, Side.BOTH)
            .from("from price_list l where true")
            .columns(
                    Column.of("number", PriceListNumber.class, "l.number", 8).always(),
                    Column.text("name", "l.name", 30).always(),
                    Column.of("base", PriceListNumber.class, "l.base", 8),
                    Column.of("everyone", Boolean.class, "l.everyone", 8),
                    Column.of(
                            "customers",
                            Long.class,
                            "(select count(*) from customer_price_list c where c.list = l.number)",
                            9))
            .orders(View.Order.by("number", Long.class, "l.seq"))
            .searched("l.name_key", "l.number")
            .done();

    static final View PRICES = View.named("prices", PricesRoom.READ, Side.BOTH)
            .from("from price_rule r join product p on p.number = r.product where true")
            .columns(
                    Column.of("number", PriceRuleNumber.class, "r.number", 8).always(),
                    Column.of("list", PriceListNumber.class, "r.list", 8).always(),
                    Column.of("product", ProductNumber.class, "r.product", 12).always(),
                    Column.text("name", "p.name", 24),
                    Column.of("from-quantity", Quantity.class, "r.from_quantity", 8),
                    Column.of("from", LocalDate.class, "r.from_on", 10),
                    Column.of("to", LocalDate.class, "r.to_on", 10).wide(),
                    Column.of("price", Price.class, "r.price", 12),
                    Column.of("percentage", Rate.class, "r.percentage", 8))
            .orders(View.Order.by("number", Long.class, "r.seq").within("list", "product"))
            .searched("r.product", "r.number")
            .done();

    /// Asked with a customer and a product, and if one likes a quantity: every price that may hold, the one that does
    /// first.
    static final View EXPLAIN = View.named("price-explain", PricesRoom.READ, Side.BOTH)
            .from("""
                    from (select r.number, r.list, l.name, r.product, r.from_quantity, r.from_on, r.to_on, r.price,
                                 r.percentage, c.number as customer, c.name as customer_name, p.price as usual,
                                 case when r.list = own.number then 'own-list' when r.list = own.base then 'base-list'
                                      else 'everyone' end as why,
                                 case when r.list = own.number then '1' when r.list = own.base then '2' else '3' end
                                 || lpad(cast(10000000000000 - r.from_quantity as varchar), 14, '0')
                                 || lpad(cast(99999999 - extract(year from r.from_on) * 10000
                                              - extract(month from r.from_on) * 100
                                              - extract(day from r.from_on) as varchar), 8, '0') as place
                            from customer c
                            join price_rule r on r.product = %s
                            join price_list l on l.number = r.list
                            join product p on p.number = r.product
                            left join customer_price_list g on g.customer = c.number
                            left join price_list own on own.number = g.list
                           where c.number = %s and r.from_on <= %s and (r.to_on is null or r.to_on >= %3$s)
                             and (r.list = own.number or r.list = own.base or l.everyone)) x where true""".formatted(View.asked("product"), View.asked("customer"), View.TODAY))
            .columns(
                    Column.of("number", PriceRuleNumber.class, "x.number", 8).always(),
                    Column.of("why", PriceWhy.class, "x.why", 12).always(),
                    Column.of("list", PriceListNumber.class, "x.list", 8).always(),
                    Column.text("name", "x.name", 20),
                    Column.of("from-quantity", Quantity.class, "x.from_quantity", 8),
                    Column.of("price", Price.class, "x.price", 12),
                    Column.of("percentage", Rate.class, "x.percentage", 8),
                    Column.of("usual", Price.class, "x.usual", 12),
                    Column.of("from", LocalDate.class, "x.from_on", 10).wide(),
                    Column.of("to", LocalDate.class, "x.to_on", 10).wide(),
                    Column.of("customer", CustomerNumber.class, "x.customer", 8).wide(),
                    Column.of("product", ProductNumber.class, "x.product", 10).wide())
            .orders(View.Order.by("why", String.class, "x.place"))
            .done();

    static final String LISTED = """
            select 'product ' || r.product as fault from price_rule r join product p on p.number = r.product
             where not p.listed
            union all
            select 'price ' || r.number as fault from price_rule r
             where (r.price is null) = (r.percentage is null)""";
}
