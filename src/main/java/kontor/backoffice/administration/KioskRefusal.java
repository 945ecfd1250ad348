package kontor.backoffice.administration;

import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Refusal;

/// Why nothing was changed about a kiosk or a PIN.
sealed interface KioskRefusal extends Refusal {

    /// A name is short, lower case and starts with a letter.
    record BadName(KioskName kiosk) implements KioskRefusal {
        @Override
        public String code() {
            return "kiosk.refused.name";
        }
    }

    /// A kiosk or a user has this name; over SSH the two are told apart by it.
    record Taken(KioskName kiosk) implements KioskRefusal {
        @Override
        public String code() {
            return "kiosk.refused.taken";
        }
    }

    /// A kiosk that lends the manager's rights would show everything.
    record Everything() implements KioskRefusal {
        @Override
        public String code() {
            return "kiosk.refused.manager";
        }
    }
}
