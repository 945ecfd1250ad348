package kontor.frontdesk.customers;

import kontor.kernel.BadField;
import kontor.kernel.Numbers.ConsentNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Text;

/// Why a consent was not noted.
sealed interface ConsentRefusal extends Refusal {

    static Refusal unsaid() {
        return new BadField("consent", "how", Text.of("consent.how.wanted"), "");
    }

    /// It stands so already.
    record Already(ConsentNumber consent, ConsentState state) implements ConsentRefusal {
        @Override
        public String code() {
            return "consent.refused.state";
        }
    }

    /// There is nothing to take back.
    record NeverGiven(CustomerNumber customer) implements ConsentRefusal {
        @Override
        public String code() {
            return "consent.refused.never";
        }
    }

    /// The person has been erased.
    record Gone(CustomerNumber customer) implements ConsentRefusal {
        @Override
        public String code() {
            return "consent.refused.gone";
        }
    }
}
