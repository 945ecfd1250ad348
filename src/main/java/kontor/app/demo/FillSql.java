package kontor.app.demo;

import java.time.Instant;
import java.util.List;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;
import kontor.registry.ProductSql;
import kontor.storage.Sql;

/// Writes many rows at once into the tables of the registry, as the commands of its rooms would have written them.
final class FillSql {

    private FillSql() {}

    /// @param orgNumber   empty for none
    /// @param creditLimit in øre; 0 for none
    record CustomerRow(
            String number,
            long seq,
            String name,
            String nameKey,
            String orgNumber,
            String email,
            String phone,
            String address,
            String postCode,
            String city,
            long creditLimit,
            long paymentDays,
            Instant registeredAt) {}

    /// @param price and cost in ten-thousandths of a krone
    record ProductRow(String number, String numberKey, String name, String nameKey, long price, long cost) {}

    /// Where the customers' numbers begin.
    static final long FIRST_CUSTOMER = 10_001;

    /// Takes so many numbers of a series.
    ///
    /// @return the first of them
    static long take(Tx tx, NumberSeries series, long count) {
        var sql = Sql.of(tx);
        var there = sql.update("update number_series set next_number = next_number + :count where name = :name")
                .bind("count", count)
                .bind("name", series.name())
                .run();
        if (there == 0) {
            sql.update("insert into number_series (name, first_number, next_number) values (:name, :first, :next)")
                    .bind("name", series.name())
                    .bind("first", series.first())
                    .bind("next", series.first() + count)
                    .run();
        }
        return next(tx, series) - count;
    }

    private static long next(Tx tx, NumberSeries series) {
        return Sql.of(tx)
                .query("select next_number from number_series where name = :name")
                .bind("name", series.name())
                .first(found -> found.whole("next_number"))
                .orElse(series.first());
    }

    static final NumberSeries CUSTOMERS = new NumberSeries("customer", FIRST_CUSTOMER);

    /// How many customers there are.
    static long customers(Tx tx) {
        return next(tx, CUSTOMERS) - FIRST_CUSTOMER;
    }

    static void addCustomers(Tx tx, List<CustomerRow> rows) {
        Sql.of(tx).batch("""
                insert into customer (number, seq, name, name_key, org_number, email, phone, address, post_code, city,
                       country, language, vat_area, credit_limit, blocked, payment_days, registered_at)
                values (:number, :seq, :name, :nameKey, nullif(:orgNumber, ''), :email, :phone, :address, :postCode,
                       :city, 'NO', 'nb', 'home', nullif(:creditLimit, 0), false, :paymentDays, :registeredAt)""", rows);
        rows.forEach(r -> CustomerSql.findable(tx, new CustomerNumber(r.number()), r.name(), r.city()));
    }

    static void addProducts(Tx tx, List<ProductRow> rows) {
        Sql.of(tx).batch("""
                insert into product (number, number_key, name, name_key, price, vat_code, kind, cost, state)
                values (:number, :numberKey, :name, :nameKey, :price, '3', 'goods', :cost, 'on-sale')""", rows);
        rows.forEach(r -> ProductSql.findable(tx, new ProductNumber(r.number()), r.name()));
    }
}
