package kontor.backoffice.production.mrp;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ProposalNumber;
import kontor.kernel.Quantity;

/// Something that planning proposes to make or to buy.
///
/// @param level    the lowest place of the product in any list of parts
/// @param document what it became
record Proposal(
        ProposalNumber number,
        long seq,
        ProposalState state,
        ProposalKind kind,
        ProductNumber product,
        Quantity quantity,
        LocalDate startsOn,
        LocalDate dueOn,
        long level,
        LocalDate runOn,
        Optional<String> document) {

    static final NumberSeries SERIES = new NumberSeries("proposal", 1);

    Proposal ended(ProposalState end, Optional<String> became) {
        return new Proposal(number, seq, end, kind, product, quantity, startsOn, dueOn, level, runOn, became);
    }
}
