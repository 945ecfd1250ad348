package kontor.backoffice.accounting.payables;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Country;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
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

    @Override
    public Permission needs() {
        return PayablesRoom.KEEP_SUPPLIERS;
    }

    @Override
    public Outcome<SupplierNumber> run(Tx tx) {
        return new SupplierFields(
                        name,
                        orgNumber,
                        email,
                        phone,
                        address,
                        postCode,
                        city,
                        country,
                        account,
                        paymentDays,
                        costAccount,
                        vatCode,
                        reference)
                .checked(tx, Optional.empty())
                .then(said -> {
                    var seq = tx.next(SERIES);
                    var number = new SupplierNumber("L-" + seq);
                    SupplierSql.add(tx, SupplierFields.numbered(said, number, seq));
                    return Outcome.done(number);
                });
    }
}
