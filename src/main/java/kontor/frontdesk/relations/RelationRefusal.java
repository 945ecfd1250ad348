package kontor.frontdesk.relations;

import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Refusal;
import kontor.kernel.RelationNumbers.ContactNumber;

/// Why something was not noted of a customer.
sealed interface RelationRefusal extends Refusal {

    /// The person has been erased: nothing more is kept of them.
    record Gone(CustomerNumber customer) implements RelationRefusal {
        @Override
        public String code() {
            return "relations.refused.gone";
        }
    }

    /// The contact is another customer's, or is not to be spoken with any more.
    record NotTheirs(ContactNumber contact, CustomerNumber customer) implements RelationRefusal {
        @Override
        public String code() {
            return "relations.refused.not-theirs";
        }
    }

    /// Nobody with this login works here.
    record NoOwner(Login owner) implements RelationRefusal {
        @Override
        public String code() {
            return "relations.refused.owner";
        }
    }

    /// The customer carries the tag already.
    record Tagged(CustomerNumber customer, String tag) implements RelationRefusal {
        @Override
        public String code() {
            return "relations.refused.tagged";
        }
    }

    /// The customer does not carry the tag.
    record NotTagged(CustomerNumber customer, String tag) implements RelationRefusal {
        @Override
        public String code() {
            return "relations.refused.not-tagged";
        }
    }
}
