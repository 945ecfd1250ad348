package kontor.backoffice.people.payroll;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Quantity;

/// A line of a pay slip.
record PayLine(
        PayLineKind kind, Optional<String> text, Optional<Quantity> quantity, Optional<Money> price, Money amount) {

    static PayLine of(PayLineKind kind, Money amount) {
        return new PayLine(kind, Optional.empty(), Optional.empty(), Optional.empty(), amount);
    }
}
