package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Refusal;

/// Why a run was not opened, worked out, reviewed, posted or paid.
sealed interface PayrollRefusal extends Refusal {

    /// There is a run of the month.
    record MonthTaken(String month, PayrollNumber other) implements PayrollRefusal {
        @Override
        public String code() {
            return "payroll.refused.month";
        }
    }

    /// Nobody reviews what they worked out.
    record OwnRun(PayrollNumber payroll) implements PayrollRefusal {
        @Override
        public String code() {
            return "payroll.refused.own";
        }
    }

    record NoRules(long year) implements PayrollRefusal {
        @Override
        public String code() {
            return "payroll.refused.rules";
        }
    }

    record NothingToPay(PayrollNumber payroll) implements PayrollRefusal {
        @Override
        public String code() {
            return "payroll.refused.nothing";
        }
    }

    /// Somebody would owe the company.
    record Negative(PayrollNumber payroll, EmployeeNumber employee) implements PayrollRefusal {
        @Override
        public String code() {
            return "payroll.refused.negative";
        }
    }

    record NoAccounts(LocalDate on) implements PayrollRefusal {
        @Override
        public String code() {
            return "payroll.refused.accounts";
        }
    }

    record PaidAlready(PayrollNumber payroll, Levy levy) implements PayrollRefusal {
        @Override
        public String code() {
            return "payroll.refused.paid";
        }
    }
}
