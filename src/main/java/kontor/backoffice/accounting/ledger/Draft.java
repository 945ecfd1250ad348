package kontor.backoffice.accounting.ledger;

import java.time.LocalDate;
import java.util.List;
import kontor.kernel.Money;
import kontor.kernel.RecordNumber;

/// A voucher about to be posted.
///
/// @param on     its date, which decides its period
/// @param text   what it says of itself, such as the customer's name; may be empty
/// @param source the record behind it, such as a delivery's number
public record Draft(VoucherKind kind, LocalDate on, String text, RecordNumber source, List<Posting> postings) {

    /// @throws IllegalArgumentException where debit and credit differ: a fault of the room that posts
    public Draft {
        postings = postings.stream().filter(p -> !p.amount().isZero()).toList();
        var sum = postings.stream().map(Posting::amount).reduce(Money.ZERO, Money::plus);
        if (!sum.isZero()) throw new IllegalArgumentException("a voucher that does not balance: " + postings);
    }
}
