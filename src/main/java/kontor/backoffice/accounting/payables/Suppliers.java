package kontor.backoffice.accounting.payables;

import java.util.Optional;
import kontor.kernel.Country;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Tx;

/// The register of suppliers, as other rooms ask it.
public final class Suppliers {

    private Suppliers() {}

    /// What others need to know of a supplier.
    ///
    /// @param costAccount where its invoices usually go
    /// @param vatCode     they usually have
    /// @param abroad      whether its invoices carry no tax of ours
    public record Known(
            SupplierNumber number,
            Name name,
            Optional<AccountNumber> costAccount,
            Optional<Name> vatCode,
            boolean abroad) {}

    public static Optional<Known> find(Tx tx, SupplierNumber number) {
        return SupplierSql.find(tx, number)
                .map(s -> new Known(
                        s.number(),
                        s.name(),
                        s.costAccount(),
                        s.vatCode(),
                        !s.country().equals(Country.NORWAY)));
    }
}
