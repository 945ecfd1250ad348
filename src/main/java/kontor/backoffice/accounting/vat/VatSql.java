package kontor.backoffice.accounting.vat;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The table of VAT rates.
public final class VatSql {

    private VatSql() {}

    static final View CODES = View.named("vat-codes", VatRoom.READ, Side.BOTH)
            .from("from vat_rate r where true")
            .columns(
                    Column.text("number", "r.code", 6).always(),
                    Column.of("name", Label.class, "r.label", 40).always(),
                    Column.of("direction", Direction.class, "r.direction", 8),
                    Column.of("rate", Rate.class, "r.rate", 7).always(),
                    Column.of("from", LocalDate.class, "r.valid_from", 11),
                    Column.of("to", LocalDate.class, "r.valid_to", 11),
                    Column.of("sales-account", AccountNumber.class, "r.sales_account", 7)
                            .wide(),
                    Column.of("vat-account", AccountNumber.class, "r.vat_account", 7)
                            .wide(),
                    Column.text("source", "r.source", 40).wide())
            .orders(View.Order.by("number", String.class, "r.code", LocalDate.class, "r.valid_from"))
            .searched("r.code")
            .done();

    /// What a sales code means on a day; empty where it is unknown then, or not for sales.
    public static Optional<VatTerms> sales(Tx tx, String code, LocalDate on) {
        return Sql.of(tx).query("""
                        select code, rate, sales_account, vat_account
                          from vat_rate
                         where code = :code and direction = 'out' and valid_from <= :day
                           and (valid_to is null or valid_to >= :day)
                         order by valid_from desc limit 1""").bind("code", code).bind("day", on).first(VatTerms.class);
    }

    /// What a code means on a day, if it means anything then.
    public static Optional<VatTreatment> treatment(Tx tx, String code, LocalDate on) {
        return Sql.of(tx).query("""
                        select code, direction, rate, sides, vat_account, output_account, basis_account, counter_account
                          from vat_rate
                         where code = :code and valid_from <= :day and (valid_to is null or valid_to >= :day)
                         order by valid_from desc limit 1""").bind("code", code).bind("day", on).first(VatTreatment.class);
    }

    /// The code of input tax of this rate on a day.
    public static Optional<VatTreatment> inputAt(Tx tx, Rate rate, LocalDate on) {
        return Sql.of(tx).query("""
                        select code, direction, rate, sides, vat_account, output_account, basis_account, counter_account
                          from vat_rate
                         where sides = 'input' and direction = 'in' and rate = :rate and code in ('1', '11', '12', '13')
                           and valid_from <= :day and (valid_to is null or valid_to >= :day)
                         order by code limit 1""").bind("rate", rate).bind("day", on).first(VatTreatment.class);
    }
}
