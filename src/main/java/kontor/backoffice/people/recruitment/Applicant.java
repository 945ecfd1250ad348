package kontor.backoffice.people.recruitment;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Numbers.VacancyNumber;

/// Somebody who asks for work.
///
/// @param eraseOn the day they are erased; none while it is not decided
record Applicant(
        ApplicantNumber number,
        ApplicantState state,
        VacancyNumber vacancy,
        Name name,
        Optional<LocalDate> eraseOn,
        Optional<LocalDate> erasedOn) {

    static final NumberSeries SERIES = new NumberSeries("applicant", 1);
}
