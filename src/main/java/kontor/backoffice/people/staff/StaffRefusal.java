package kontor.backoffice.people.staff;

import java.time.LocalDate;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Refusal;

/// Why something about an employee was not done.
sealed interface StaffRefusal extends Refusal {

    /// Somebody would be above themselves.
    record Circle(EmployeeNumber manager) implements StaffRefusal {
        @Override
        public String code() {
            return "employee.refused.circle";
        }
    }

    /// The chart is not deeper than this.
    record TooDeep(EmployeeNumber manager) implements StaffRefusal {
        @Override
        public String code() {
            return "employee.refused.deep";
        }
    }

    /// The user is another employee.
    record UserTaken(Login login, EmployeeNumber other) implements StaffRefusal {
        @Override
        public String code() {
            return "employee.refused.login";
        }
    }

    /// The person has been erased.
    record Gone(EmployeeNumber employee) implements StaffRefusal {
        @Override
        public String code() {
            return "employee.refused.gone";
        }
    }

    /// Whoever works here cannot be erased.
    record StillHere(EmployeeNumber employee) implements StaffRefusal {
        @Override
        public String code() {
            return "employee.refused.here";
        }
    }

    /// Pay slips are bookkeeping material.
    record Kept(EmployeeNumber employee, LocalDate until) implements StaffRefusal {
        @Override
        public String code() {
            return "employee.refused.kept";
        }
    }
}
