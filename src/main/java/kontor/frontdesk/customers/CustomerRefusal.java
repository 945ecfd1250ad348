package kontor.frontdesk.customers;

import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Refusal;

/// Why a customer was not registered or changed.
sealed interface CustomerRefusal extends Refusal {

    /// The person has been erased, and the row is to be filled no more.
    record Gone(CustomerNumber customer) implements CustomerRefusal {
        @Override
        public String code() {
            return "customer.refused.gone";
        }
    }

    /// The organisation number belongs to a customer that is there already.
    record Twice(OrgNumber orgNumber, CustomerNumber other) implements CustomerRefusal {
        @Override
        public String code() {
            return "customer.refused.twice";
        }
    }
}
