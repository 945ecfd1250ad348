package kontor.backoffice.accounting.payables;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Country;
import kontor.kernel.Fold;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The table of suppliers.
final class SupplierSql {

    private SupplierSql() {}

    private static final String COLUMNS = """
            number, seq, name, org_number, email, phone, address, post_code, city, country, account, payment_days,
            cost_account, vat_code, reference""";

    static final View SUPPLIERS = View.named("suppliers", PayablesRoom.READ, Side.OFFICE)
            .from("from supplier s where true")
            .columns(
                    Column.of("number", SupplierNumber.class, "s.number", 8).always(),
                    Column.text("name", "s.name", 28).always(),
                    Column.of("org-number", OrgNumber.class, "s.org_number", 11),
                    Column.of("account", BankAccountNumber.class, "s.account", 22),
                    Column.of(
                            "open",
                            Money.class,
                            "(select cast(coalesce(sum(o.amount), 0) as bigint) from supplier_open_item o"
                                    + " where o.supplier = s.number)",
                            12),
                    Column.text("email", "s.email", 24).wide(),
                    Column.text("phone", "s.phone", 14).wide(),
                    Column.text("address", "s.address", 24).data(),
                    Column.text("post-code", "s.post_code", 6).data(),
                    Column.text("city", "s.city", 14).wide(),
                    Column.of("country", Country.class, "s.country", 4).wide(),
                    Column.of("payment-days", Long.class, "s.payment_days", 5).wide(),
                    Column.of("cost-account", AccountNumber.class, "s.cost_account", 7)
                            .wide(),
                    Column.text("vat-code", "s.vat_code", 4).wide(),
                    Column.text("reference", "s.reference", 12).data())
            .orders(
                    View.Order.by("name", String.class, "s.name_key", Long.class, "s.seq"),
                    View.Order.by("number", Long.class, "s.seq"))
            .searched("s.name_key", "s.number", "s.org_number")
            .done();

    static Optional<Supplier> find(Tx tx, SupplierNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from supplier where number = :number for update")
                .bind("number", number)
                .first(Supplier.class);
    }

    /// Another supplier with the same organisation number.
    static Optional<SupplierNumber> withOrgNumber(Tx tx, OrgNumber org, Optional<SupplierNumber> except) {
        return Sql.of(tx)
                .query("select number from supplier where org_number = :org and number <> :except")
                .bind("org", org)
                .bind("except", except.map(SupplierNumber::value).orElse(""))
                .first(found -> found.get("number", SupplierNumber.class));
    }

    static List<SupplierNumber> withAccount(Tx tx, BankAccountNumber account) {
        return Sql.of(tx)
                .query("select number from supplier where account = :account order by number")
                .bind("account", account)
                .list(found -> found.get("number", SupplierNumber.class));
    }

    static void add(Tx tx, Supplier supplier) {
        Sql.of(tx)
                .update("insert into supplier (" + COLUMNS + """
                        , name_key, changed_at, changed_by) values (:number, :seq, :name, :orgNumber, :email, :phone,
                        :address, :postCode, :city, :country, :account, :paymentDays, :costAccount, :vatCode, :reference,
                        :nameKey, :at, :actor)""")
                .bindAll(supplier)
                .bind("nameKey", Fold.key(supplier.name().value()))
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .run();
    }

    static void save(Tx tx, Supplier supplier) {
        Sql.of(tx)
                .update("""
                        update supplier
                           set name = :name, name_key = :nameKey, org_number = :orgNumber, email = :email, phone = :phone,
                               address = :address, post_code = :postCode, city = :city, country = :country,
                               account = :account, payment_days = :paymentDays, cost_account = :costAccount,
                               vat_code = :vatCode, reference = :reference, changed_at = :at, changed_by = :actor
                         where number = :number""")
                .bindAll(supplier)
                .bind("nameKey", Fold.key(supplier.name().value()))
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .run();
    }
}
