package kontor.backoffice.people.recruitment;

import java.time.LocalDate;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Numbers.VacancyNumber;
import kontor.kernel.Refusal;

/// Why something about a vacancy or an applicant was not done.
sealed interface RecruitmentRefusal extends Refusal {

    /// Nobody is wanted any more.
    record Closed(VacancyNumber vacancy) implements RecruitmentRefusal {
        @Override
        public String code() {
            return "vacancy.refused.closed";
        }
    }

    /// Some wait for an answer.
    record Undecided(VacancyNumber vacancy, long applicants) implements RecruitmentRefusal {
        @Override
        public String code() {
            return "vacancy.refused.undecided";
        }
    }

    /// It came after the last day.
    record Late(VacancyNumber vacancy, LocalDate applyBy) implements RecruitmentRefusal {
        @Override
        public String code() {
            return "applicant.refused.late";
        }
    }

    /// The person has been erased.
    record Gone(ApplicantNumber applicant) implements RecruitmentRefusal {
        @Override
        public String code() {
            return "applicant.refused.gone";
        }
    }

    /// Whoever waits for an answer is not erased.
    record Waits(ApplicantNumber applicant) implements RecruitmentRefusal {
        @Override
        public String code() {
            return "applicant.refused.waits";
        }
    }
}
