package kontor.backoffice.accounting.vat;

import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Tx;

/// What the company charges itself on a purchase: import, services from abroad, reverse charge at home.
public final class ReverseCharge {

    private ReverseCharge() {}

    /// The purchase, its basis with both signs, the tax owed, and the same tax deducted; without a right to deduct it
    /// is
    /// a cost where the purchase is. Empty where the chart lacks an account of the code.
    ///
    /// @param line net, on its own account
    public static Optional<List<Posting>> postings(Tx tx, Posting line, VatTreatment it) {
        var owed = it.outputAccount();
        var basis = it.basisAccount();
        var counter = it.counterAccount();
        if (!there(tx, owed) || !there(tx, basis) || !there(tx, counter)) return Optional.empty();
        Money net = line.amount();
        Money tax = it.rate().of(net);
        var plain = line.untaxed();
        var coded = line.taxed(it.code());
        var deducted = it.sides() == Sides.BOTH ? it.vatAccount() : Optional.<AccountNumber>empty();
        return Optional.of(List.of(
                plain,
                coded.on(basis.get(), net),
                coded.on(counter.get(), net.negated()),
                coded.on(owed.get(), tax.negated()),
                deducted.map(account -> coded.on(account, tax)).orElseGet(() -> plain.amounting(tax))));
    }

    private static boolean there(Tx tx, Optional<AccountNumber> account) {
        return account.filter(number -> AccountSql.exists(tx, number)).isPresent();
    }
}
