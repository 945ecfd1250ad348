package kontor.backoffice.people.absence;

import java.time.LocalDate;
import kontor.kernel.Numbers.AbsenceNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Refusal;

/// Why an absence was not asked for or decided.
sealed interface AbsenceRefusal extends Refusal {

    /// Nobody decides on their own.
    record Own(AbsenceNumber absence) implements AbsenceRefusal {
        @Override
        public String code() {
            return "absence.refused.own";
        }
    }

    /// It is another's, and neither theirs to ask for nor to decide.
    record NotYours(EmployeeNumber employee) implements AbsenceRefusal {
        @Override
        public String code() {
            return "absence.refused.permission";
        }
    }

    /// Whoever asks is no employee.
    record NoEmployee() implements AbsenceRefusal {
        @Override
        public String code() {
            return "absence.refused.nobody";
        }
    }

    record Overlaps(AbsenceNumber other) implements AbsenceRefusal {
        @Override
        public String code() {
            return "absence.refused.overlap";
        }
    }

    /// More holiday than there is.
    record NoHolidayLeft(long year, long left, long wanted) implements AbsenceRefusal {
        @Override
        public String code() {
            return "absence.refused.balance";
        }
    }

    record TooLong(AbsenceKind kind, long most) implements AbsenceRefusal {
        @Override
        public String code() {
            return "absence.refused.long";
        }
    }

    record TooOften(AbsenceKind kind, long most) implements AbsenceRefusal {
        @Override
        public String code() {
            return "absence.refused.often";
        }
    }

    record TooManyDays(AbsenceKind kind, long most) implements AbsenceRefusal {
        @Override
        public String code() {
            return "absence.refused.days";
        }
    }

    record TooEarly(AbsenceKind kind, LocalDate from) implements AbsenceRefusal {
        @Override
        public String code() {
            return "absence.refused.early";
        }
    }

    /// A run has reckoned with it.
    record Locked(AbsenceNumber absence, PayrollNumber payroll) implements AbsenceRefusal {
        @Override
        public String code() {
            return "absence.refused.locked";
        }
    }
}
