package kontor.backoffice.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Words;

/// The office's row of a complaint.
///
/// @param seq      the number as a figure, to sort by
/// @param words    as they stood when the desk handed them over
/// @param cause    empty until it is coded
/// @param week     the Monday of the week in which the customer complained
/// @param openedAt when it came, or came back after the customer had been told
/// @param spent    microseconds it was open before that
/// @param reopened how often it came back
/// @param verifyOn from when its effect is to be judged; empty until the complaint is closed
record CaseFile(
        ComplaintNumber number,
        long seq,
        CaseState state,
        Holder holder,
        Optional<CustomerNumber> customer,
        Name name,
        Lang language,
        Optional<ProductNumber> product,
        Optional<Name> lot,
        Optional<OrderNumber> orderNumber,
        Words words,
        Optional<Severity> severity,
        boolean safety,
        Optional<Login> owner,
        Optional<CauseCode> cause,
        Asked question,
        LocalDate week,
        Instant forwardedAt,
        Instant openedAt,
        long spent,
        long reopened,
        Optional<Instant> toldAt,
        Optional<Instant> closedAt,
        Optional<LocalDate> verifyOn) {

    /// What queues go by: safety first, then by severity (what nobody has judged yet stands with the normal ones), the
    /// oldest first.
    static long urgency(boolean safety, Optional<Severity> severity, Instant since) {
        var rank = safety
                ? 0
                : switch (severity.orElse(Severity.NORMAL)) {
                    case HIGH -> 1;
                    case NORMAL -> 2;
                    case LOW -> 3;
                };
        return rank * 1_000_000_000_000L + since.getEpochSecond();
    }
}
