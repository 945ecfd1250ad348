package kontor.backoffice.warehouse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.HoldNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Words;

/// Stock that may not leave the house, for a complaint.
///
/// @param lots     names of lots with commas between; empty for all of the product
/// @param placedBy as the audit trail names them: somebody else must release it
/// @param note     why it was released
record Hold(
        HoldNumber number,
        long seq,
        HoldState state,
        ComplaintNumber caseNumber,
        ProductNumber product,
        String lots,
        Instant placedAt,
        String placedBy,
        Optional<Instant> releasedAt,
        Optional<String> releasedBy,
        Optional<Words> note) {

    static String named(List<Name> lots) {
        return String.join(", ", lots.stream().map(Name::value).toList());
    }

    Hold released(Instant at, String by, Optional<Words> why) {
        return new Hold(
                number,
                seq,
                HoldState.RELEASED,
                caseNumber,
                product,
                lots,
                placedAt,
                placedBy,
                Optional.of(at),
                Optional.of(by),
                why);
    }
}
