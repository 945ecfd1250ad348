package kontor.backoffice.accounting.payables;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Country;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Corrects a supplier: all is said anew, what is left out is emptied.
public record ChangeSupplier(
        SupplierNumber supplier,
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

    @Override
    public Permission needs() {
        return PayablesRoom.KEEP_SUPPLIERS;
    }

    @Override
    public Outcome<SupplierNumber> run(Tx tx) {
        if (SupplierSql.find(tx, supplier).isEmpty()) return Outcome.refused(new NoSuch("supplier", supplier));
        return new RegisterSupplier(
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
                .checked(tx, Optional.of(supplier))
                .then(said -> {
                    SupplierSql.save(tx, said);
                    return Outcome.done(supplier);
                });
    }
}
