package kontor.backoffice.accounting.assets;

import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.DimensionNumber;

/// What assets of one sort lose together.
record DueSum(
        AccountNumber account,
        AccountNumber costs,
        Optional<DimensionNumber> department,
        Optional<DimensionNumber> project,
        Money amount) {

    List<Posting> postings() {
        return List.of(
                Posting.of(costs, amount).in(department, project),
                Posting.of(account, amount.negated()).in(department, project));
    }
}
