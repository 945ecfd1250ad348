package kontor.backoffice.counting;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.CountNumbers.CountNumber;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Tx;

/// A count of some or all goods.
///
/// @param worth what stock became worth more, or less, once posted
record StockCount(
        CountNumber number,
        long seq,
        CountState state,
        Optional<Name> title,
        Instant startedAt,
        String startedBy,
        Optional<Instant> endedAt,
        Optional<String> endedBy,
        Optional<Money> worth) {

    StockCount ended(CountState how, Optional<Money> came, Tx tx) {
        return new StockCount(
                number,
                seq,
                how,
                title,
                startedAt,
                startedBy,
                Optional.of(tx.now()),
                Optional.of(tx.actor().audited()),
                came);
    }
}
