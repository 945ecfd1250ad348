package kontor.backoffice.accounting.payables;

import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.vat.VatSql;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Country;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Takes on a supplier.
///
/// @param country     `NO` where nothing is said
/// @param account     eleven digits or an IBAN
/// @param paymentDays 30 where nothing is said
/// @param reference   the number elsewhere
public record RegisterSupplier(
        Name name,
        Optional<OrgNumber> orgNumber,
        Optional<Name> email,
        Optional<Name> phone,
        Optional<Name> address,
        Optional<Name> postCode,
        Optional<Name> city,
        Optional<Country> country,
        Optional<BankAccountNumber> account,
        Optional<Long> paymentDays,
        Optional<AccountNumber> costAccount,
        Optional<Name> vatCode,
        Optional<Name> reference)
        implements Command<SupplierNumber> {

    private static final NumberSeries SERIES = new NumberSeries("supplier", 101);
    private static final long USUAL_DAYS = 30;
    private static final long MOST_DAYS = 365;

    @Override
    public Permission needs() {
        return PayablesRoom.KEEP_SUPPLIERS;
    }

    @Override
    public Outcome<SupplierNumber> run(Tx tx) {
        return checked(tx, Optional.empty()).then(said -> {
            var seq = tx.next(SERIES);
            var number = new SupplierNumber("L-" + seq);
            SupplierSql.add(tx, numbered(said, number, seq));
            return Outcome.done(number);
        });
    }

    /// The supplier that it makes, new or corrected.
    ///
    /// @param number that it has already
    Outcome<Supplier> checked(Tx tx, Optional<SupplierNumber> number) {
        var other = orgNumber.flatMap(org -> SupplierSql.withOrgNumber(tx, org, number));
        if (other.isPresent())
            return Outcome.refused(new PayablesRefusal.SupplierTwice(orgNumber.orElseThrow(), other.get()));
        var days = paymentDays.orElse(USUAL_DAYS);
        if (days < 0 || days > MOST_DAYS) return bad("paymentDays", "supplier.wanted.days", days.toString());
        if (costAccount.isPresent() && !AccountSql.exists(tx, costAccount.get()))
            return Outcome.refused(new NoSuch("supplier", costAccount.get()));
        if (vatCode.isPresent()
                && VatSql.treatment(tx, vatCode.get().value(), tx.today()).isEmpty())
            return bad("vatCode", "supplier.wanted.vat-code", vatCode.get().value());
        var kept = account.flatMap(a -> SupplierAccount.of(a.value()));
        if (account.isPresent() && kept.isEmpty())
            return bad("account", "supplier.wanted.account", account.get().value());
        return Outcome.done(new Supplier(
                number.orElse(new SupplierNumber("")),
                0,
                name,
                orgNumber,
                email,
                phone,
                address,
                postCode,
                city,
                country.orElse(Country.NORWAY),
                kept,
                days,
                costAccount,
                vatCode,
                reference));
    }

    private static Outcome<Supplier> bad(String field, String wanted, String came) {
        return Outcome.refused(new BadField("supplier", field, Text.of(wanted), came));
    }

    private static Supplier numbered(Supplier said, SupplierNumber number, long seq) {
        return new Supplier(
                number,
                seq,
                said.name(),
                said.orgNumber(),
                said.email(),
                said.phone(),
                said.address(),
                said.postCode(),
                said.city(),
                said.country(),
                said.account(),
                said.paymentDays(),
                said.costAccount(),
                said.vatCode(),
                said.reference());
    }
}
