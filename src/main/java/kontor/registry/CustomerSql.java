package kontor.registry;

import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Country;
import kontor.kernel.Fold;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The customer table.
public final class CustomerSql {

    private CustomerSql() {}

    private static final String COLUMNS = """
            number, seq, name, org_number, email, phone, address, post_code, city, country, language, vat_area,
            credit_limit, blocked, payment_days, reference, registered_at""";

    /// What a customer is found by.
    static final String WORDS = """
            select number, name_key as key, number || ' ' || name || ' ' || coalesce(city, '') as words from customer""";

    public static final View CUSTOMERS = View.named("customers", RegistryRoom.READ, Side.BOTH)
            .from("from customer c where true")
            .columns(
                    Column.of("number", CustomerNumber.class, "c.number", 8).always(),
                    Column.text("name", "c.name", 30).always(),
                    Column.text("city", "c.city", 16),
                    Column.text("phone", "c.phone", 14),
                    Column.of("org-number", OrgNumber.class, "c.org_number", 11).wide(),
                    Column.text("email", "c.email", 26).wide(),
                    Column.text("address", "c.address", 24).wide(),
                    Column.text("post-code", "c.post_code", 6).wide(),
                    Column.of("country", Country.class, "c.country", 4).wide(),
                    Column.of("vat-area", VatArea.class, "c.vat_area", 7).data(),
                    Column.of("credit-limit", Money.class, "c.credit_limit", 12).wide(),
                    Column.of("blocked", Boolean.class, "c.blocked", 6).wide(),
                    Column.of("payment-days", Long.class, "c.payment_days", 5).data(),
                    Column.text("reference", "c.reference", 12).data())
            .orders(
                    View.Order.by("name", String.class, "c.name_key", Long.class, "c.seq"),
                    View.Order.by("number", Long.class, "c.seq"))
            .searched("c.name_key", "c.number")
            .indexed("customer")
            .done();

    /// The customer with this number.
    public static Optional<Customer> find(Tx tx, CustomerNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from customer where number = :number")
                .bind("number", number)
                .first(Customer.class);
    }

    /// The customer with this number, locked until the transaction ends.
    public static Optional<Customer> lock(Tx tx, CustomerNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from customer where number = :number for update")
                .bind("number", number)
                .first(Customer.class);
    }

    /// The customer with this number, whom nobody changes or erases until the transaction ends.
    public static Optional<Customer> hold(Tx tx, CustomerNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from customer where number = :number for share")
                .bind("number", number)
                .first(Customer.class);
    }

    /// Two orders of a customer with a limit are promised one after the other, so that the second counts the first.
    public static void lockIfLimited(Tx tx, CustomerNumber number) {
        Sql.of(tx)
                .query("select 1 from customer where number = :number and credit_limit is not null for update")
                .bind("number", number)
                .first(_ -> true);
    }

    /// A customer other than this one with the same organisation number.
    public static Optional<CustomerNumber> withOrgNumber(Tx tx, OrgNumber orgNumber, Optional<CustomerNumber> except) {
        return Sql.of(tx)
                .query("select number from customer where org_number = :org and number <> :except")
                .bind("org", orgNumber)
                .bind("except", except.map(CustomerNumber::value).orElse(""))
                .first(found -> found.get("number", CustomerNumber.class));
    }

    /// The customer with this number elsewhere.
    public static Optional<CustomerNumber> withReference(Tx tx, String reference) {
        return Sql.of(tx)
                .query("select number from customer where reference = :reference")
                .bind("reference", reference)
                .first(found -> found.get("number", CustomerNumber.class));
    }

    public static void add(Tx tx, Customer customer) {
        Sql.of(tx)
                .update("insert into customer (" + COLUMNS + """
                        , name_key, once_person) values (:number, :seq, :name, :orgNumber, :email, :phone, :address, :postCode, :city,
                        :country, :language, :vatArea, :creditLimit, :blocked, :paymentDays, :reference, :registeredAt,
                        :nameKey, :person)""")
                .bindAll(customer)
                .bind("person", customer.orgNumber().isEmpty())
                .bind("nameKey", Fold.key(customer.name().value()))
                .run();
        index(tx, customer);
    }

    public static void save(Tx tx, Customer customer) {
        Sql.of(tx)
                .update("""
                        update customer
                           set name = :name, name_key = :nameKey, org_number = :orgNumber, email = :email, phone = :phone,
                               address = :address, post_code = :postCode, city = :city, country = :country,
                               language = :language, vat_area = :vatArea, credit_limit = :creditLimit, blocked = :blocked,
                               payment_days = :paymentDays, reference = :reference,
                               once_person = once_person or :person
                         where number = :number""")
                .bindAll(customer)
                .bind("person", customer.orgNumber().isEmpty())
                .bind("nameKey", Fold.key(customer.name().value()))
                .run();
        index(tx, customer);
    }

    /// Writes what is left of an erased person, and when.
    public static void erase(Tx tx, Customer erased) {
        save(tx, erased);
        Sql.of(tx)
                .update("update customer set erased_on = :today where number = :number")
                .bind("today", tx.today())
                .bind("number", erased.number())
                .run();
    }

    /// Whether this was a person who has been erased.
    public static boolean erased(Tx tx, CustomerNumber number) {
        return Sql.of(tx)
                .query("select 1 from customer where number = :number and erased_on is not null")
                .bind("number", number)
                .first(_ -> true)
                .isPresent();
    }

    /// Whether it has ever been kept without an organisation number, as persons are.
    public static boolean oncePerson(Tx tx, CustomerNumber number) {
        return Sql.of(tx)
                .query("select 1 from customer where number = :number and once_person")
                .bind("number", number)
                .first(_ -> true)
                .isPresent();
    }

    private static void index(Tx tx, Customer customer) {
        findable(
                tx,
                customer.number(),
                customer.name().value(),
                customer.city().map(Name::value).orElse(""));
    }

    /// Lets a customer be found by number, name and city.
    public static void findable(Tx tx, CustomerNumber number, String name, String city) {
        tx.index("customer", number, Fold.key(name), number.value() + ' ' + name + ' ' + city);
    }
}
