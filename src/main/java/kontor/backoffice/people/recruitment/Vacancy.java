package kontor.backoffice.people.recruitment;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Label;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.VacancyNumber;

/// Work that somebody is wanted for.
///
/// @param wanted  how many are to be hired
/// @param hired   how many have been
/// @param applyBy the last day on which one may apply
record Vacancy(
        VacancyNumber number,
        VacancyState state,
        Label title,
        Optional<DimensionNumber> department,
        Optional<EmployeeNumber> manager,
        long wanted,
        long hired,
        LocalDate applyBy) {

    static final NumberSeries SERIES = new NumberSeries("vacancy", 1);
}
