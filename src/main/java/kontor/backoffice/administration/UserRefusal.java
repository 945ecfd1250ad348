package kontor.backoffice.administration;

import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Refusal;

/// Why nothing was changed about the company or its users.
sealed interface UserRefusal extends Refusal {

    /// The folder holds a company already.
    record Founded() implements UserRefusal {
        @Override
        public String code() {
            return "company.refused.founded";
        }
    }

    /// The zone is none that the world knows.
    record NoZone(String zone) implements UserRefusal {
        @Override
        public String code() {
            return "company.refused.zone";
        }
    }

    /// A login is short, lower case and starts with a letter.
    record BadLogin(Login login) implements UserRefusal {
        @Override
        public String code() {
            return "user.refused.login";
        }
    }

    /// There is a user with this login already.
    record Twice(Login login) implements UserRefusal {
        @Override
        public String code() {
            return "user.refused.twice";
        }
    }

    /// No such role.
    record NoRole(RoleName role) implements UserRefusal {
        @Override
        public String code() {
            return "user.refused.role";
        }
    }

    /// No public key of a kind and length that is strong enough. What came is not said: it might be a private one.
    record BadKey() implements UserRefusal {
        @Override
        public String code() {
            return "user.refused.key";
        }
    }

    /// A key opens for one login only.
    record KeyTaken(Login holder) implements UserRefusal {
        @Override
        public String code() {
            return "user.refused.key-taken";
        }
    }

    /// The company would have nobody left who may run its users.
    record LastManager(Login login) implements UserRefusal {
        @Override
        public String code() {
            return "user.refused.last";
        }
    }

    /// A manager may do everything; nothing can be given or taken.
    record HasAll(RoleName role) implements UserRefusal {
        @Override
        public String code() {
            return "role.refused.has-all";
        }
    }

    /// The role has the right already.
    record HasRight(RoleName role, String permission) implements UserRefusal {
        @Override
        public String code() {
            return "role.refused.has";
        }
    }

    /// The role does not have the right.
    record HasNoRight(RoleName role, String permission) implements UserRefusal {
        @Override
        public String code() {
            return "role.refused.has-not";
        }
    }

    /// The role has a right of the hatch's other side.
    record Wall(RoleName role, String permission, String other) implements UserRefusal {
        @Override
        public String code() {
            return "role.refused.wall";
        }
    }
}
