package kontor.backoffice.development;

import kontor.kernel.Money;
import kontor.kernel.Numbers.DecisionNumber;
import kontor.kernel.Refusal;

/// Why the evidence of a decision does not stand.
sealed interface DecisionRefusal extends Refusal {

    /// Reckoned again it comes to something else: the data have been changed from outside.
    record Differs(DecisionNumber decision, Money margin, Money again) implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.refused.differs";
        }
    }
}
