package kontor.registry;

import java.time.ZoneId;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Numbers.CompanyNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The company's one row.
public final class CompanySql {

    private CompanySql() {}

    /// Where a company that has not said otherwise keeps its calendar.
    static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Oslo");

    static final View COMPANY = View.named("company", RegistryRoom.READ, Side.BOTH)
            .from("from company c where true")
            .columns(
                    Column.of("number", CompanyNumber.class, "c.org_number", 11).always(),
                    Column.text("name", "c.name", 40).always(),
                    Column.text("zone", "c.zone", 20),
                    Column.text("address", "c.address", 24).wide(),
                    Column.text("post-code", "c.post_code", 6).wide(),
                    Column.text("city", "c.city", 16).wide(),
                    Column.text("phone", "c.phone", 14).wide(),
                    Column.text("email", "c.email", 26).wide(),
                    Column.text("contact", "c.contact", 20).wide(),
                    Column.of("registered", Boolean.class, "c.registered", 10).data())
            .orders(View.Order.by("number", CompanyNumber.class, "c.org_number"))
            .done();

    /// The company, once it has been founded.
    public static Optional<CompanyInfo> find(Tx tx) {
        return Sql.of(tx)
                .query("select org_number, name, zone, founded_at from company")
                .first(CompanyInfo.class);
    }

    public static void add(Tx tx, CompanyInfo company) {
        Sql.of(tx)
                .update(
                        "insert into company (org_number, name, zone, founded_at) values (:orgNumber, :name, :zone, :foundedAt)")
                .bindAll(company)
                .run();
    }

    static void describe(Tx tx, DescribeCompany what) {
        Sql.of(tx)
                .update("""
                        update company
                           set address = :address, post_code = :postCode, city = :city, phone = :phone, email = :email,
                               contact = :contact, registered = :listed""")
                .bindAll(what)
                .bind("listed", what.registered().orElse(true))
                .run();
    }

    static ZoneId zone(Tx tx) {
        return Sql.of(tx)
                .query("select zone from company")
                .first(found -> ZoneId.of(found.text("zone")))
                .orElse(USUAL_ZONE);
    }
}
