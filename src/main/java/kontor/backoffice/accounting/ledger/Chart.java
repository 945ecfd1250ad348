package kontor.backoffice.accounting.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Tx;

/// A company's own chart of accounts. It takes the place of Kontor's when the company is founded, in the founding's own
/// transaction: a chart that cannot be taken leaves no company behind.
public final class Chart {

    private Chart() {}

    /// Makes these the company's accounts, all of them; nothing may have been posted yet.
    ///
    /// @return why they cannot be
    public static Optional<ChartRefusal> load(Tx tx, List<ChartAccount> accounts) {
        var numbers = new HashSet<AccountNumber>();
        for (var account : accounts) {
            if (!account.fits()) return Optional.of(new ChartRefusal.BadAccount(account.account()));
            if (!numbers.add(account.account())) return Optional.of(new ChartRefusal.Twice(account.account()));
        }
        var lacks = AccountSql.postedTo(tx).stream()
                .filter(number -> !numbers.contains(number))
                .map(AccountNumber::value)
                .collect(Collectors.joining(", "));
        if (!lacks.isEmpty()) return Optional.of(new ChartRefusal.Lacks(lacks));
        AccountSql.replace(tx, accounts);
        return Optional.empty();
    }
}
