package kontor.backoffice.development;

import java.util.List;
import java.util.Optional;
import kontor.hatch.CallBackTold;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CallBackNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of call-backs, and who belongs on a list. Complaints and deliveries are read, never written.
final class CallBackSql {

    private CallBackSql() {}

    /// Somebody who may belong on a list.
    ///
    /// @param place where they stand in what is read: pages go on after it
    record Person(String place, Optional<CustomerNumber> customer, Optional<ComplaintNumber> complaint) {}

    /// How somebody is addressed.
    record Address(Name name, Lang language) {}

    private static final String COLUMNS = "number, seq, product, revision, state, customer, complaint";

    /// Who complained about a product, the newest complaint first, after a place.
    ///
    /// @param after a complaint's number as a figure
    static List<Person> complained(Tx tx, ProductNumber product, long after, int most) {
        return Sql.of(tx)
                .query("""
                        select cast(seq as varchar) as place, customer, number as complaint
                          from case_file where product = :product and seq < :after
                         order by product desc, seq desc limit :most""")
                .bind("product", product)
                .bind("after", after)
                .bind("most", most)
                .list(Person.class);
    }

    /// Who holds a product: to whom it was shipped, by delivery, after a place.
    static List<Person> holders(Tx tx, ProductNumber product, String after, int most) {
        return Sql.of(tx)
                .query("""
                        select l.delivery as place, case when d.state = 'shipped' then d.customer end as customer,
                               cast(null as varchar(40)) as complaint
                          from delivery_line l join delivery d on d.number = l.delivery
                         where l.product = :product and l.delivery > :after
                         order by l.product, l.delivery limit :most""")
                .bind("product", product)
                .bind("after", after)
                .bind("most", most)
                .list(Person.class);
    }

    /// Who holds one of these lots of a product, by delivery, after a place.
    static List<Person> holders(Tx tx, ProductNumber product, List<String> lots, String after, int most) {
        return Sql.of(tx)
                .query("""
                        select l.delivery as place, case when d.state = 'shipped' then d.customer end as customer,
                               cast(null as varchar(40)) as complaint
                          from (select distinct k.delivery from picked_lot k
                                 where k.product = :product and k.delivery > :after
                                   and position(cast(:edge as varchar) || k.lot || cast(:edge as varchar) in cast(:lots as varchar)) > 0) l
                          join delivery d on d.number = l.delivery
                         order by l.delivery limit :most""")
                .bind("product", product)
                .bind("after", after)
                .bind("edge", "\n")
                .bind("lots", "\n" + String.join("\n", lots) + "\n")
                .bind("most", most)
                .list(Person.class);
    }

    static boolean listed(Tx tx, String revision, CustomerNumber customer) {
        return Sql.of(tx)
                .query("select 1 from call_back where revision = :revision and customer = :customer")
                .bind("revision", revision)
                .bind("customer", customer)
                .first(_ -> true)
                .orElse(false);
    }

    static void add(Tx tx, CallBack one) {
        Sql.of(tx)
                .update("insert into call_back (" + COLUMNS + ", listed_at"
                        + ") values (:number, :seq, :product, :revision, :state, :customer, :complaint, :at)")
                .bindAll(one)
                .bind("at", tx.now())
                .run();
    }

    static Optional<CallBack> lock(Tx tx, CallBackNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from call_back where number = :number for update")
                .bind("number", number)
                .first(CallBack.class);
    }

    /// The next on a product's lists who are to be addressed in a language, locked.
    static List<CallBack> listed(Tx tx, ProductNumber product, Lang language, int most) {
        return Sql.of(tx)
                .query("select " + COLUMNS + """
                         from call_back b where b.product = :product and b.state = 'listed'
                          and coalesce((select c.language from customer c where c.number = b.customer),
                                       (select f.language from case_file f where f.number = b.complaint), 'nb') = :language
                        order by b.product, b.state, b.seq limit :most for update""")
                .bind("product", product)
                .bind("language", language.code())
                .bind("most", most)
                .list(CallBack.class);
    }

    /// How the person is called, and in which language.
    static Optional<Address> address(Tx tx, CallBack one) {
        return Sql.of(tx)
                .query("""
                        select name, language from customer where number = :customer
                         union all
                        select name, language from case_file where number = :complaint""")
                .bind("customer", one.customer().map(CustomerNumber::value).orElse(""))
                .bind("complaint", one.complaint().map(ComplaintNumber::value).orElse(""))
                .first(Address.class);
    }

    static void prepared(Tx tx, CallBackNumber number, Words words, String by) {
        Sql.of(tx)
                .update("""
                        update call_back set state = 'ready', words = :words, prepared_at = :at, prepared_by = :by
                         where number = :number""")
                .bind("words", words)
                .bind("at", tx.now())
                .bind("by", by)
                .bind("number", number)
                .run();
    }

    static void told(Tx tx, CallBackTold told) {
        Sql.of(tx).update("""
                        update call_back set state = 'told', channel = :channel, reaction = :reaction, told_at = :at,
                               told_by = :by
                         where number = :callBack""").bindAll(told).run();
    }

    /// Nobody can call who has been erased.
    static void drop(Tx tx, CustomerNumber customer) {
        Sql.of(tx).update("""
                        update call_back set state = 'dropped', words = null
                         where customer = :customer and state in ('listed', 'ready')""").bind("customer", customer).run();
    }

    static void drop(Tx tx, CallBackNumber number, Words reason) {
        Sql.of(tx)
                .update("update call_back set state = 'dropped', words = :reason where number = :number")
                .bind("reason", reason)
                .bind("number", number)
                .run();
    }

    static boolean untold(Tx tx, ComplaintNumber complaint) {
        return any(
                tx,
                "select 1 from call_back where complaint = :of and state in ('listed', 'ready')",
                complaint.value());
    }

    /// Also while a list is still being made.
    static boolean untold(Tx tx, ProductNumber product) {
        return any(tx, "select 1 from call_back where product = :of and state in ('listed', 'ready')", product.value())
                || any(tx, "select 1 from product_revision where product = :of and listing = true", product.value());
    }

    private static boolean any(Tx tx, String sql, String of) {
        return Sql.of(tx)
                .query(sql + " limit 1")
                .bind("of", of)
                .first(_ -> true)
                .orElse(false);
    }
}
