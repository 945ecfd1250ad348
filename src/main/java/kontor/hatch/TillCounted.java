package kontor.hatch;

import java.util.Optional;
import kontor.kernel.CounterNumbers.TillDayNumber;
import kontor.kernel.Money;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Question;

/// The desk has counted a till: accounting posts what it lacks, or has too much of. No voucher where it is right.
///
/// @param difference counted less expected
public record TillCounted(TillDayNumber day, Money difference) implements Question<Outcome<Optional<VoucherNumber>>> {}
