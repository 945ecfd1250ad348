package kontor.backoffice.people.staff;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.Login;

/// Somebody in the directory.
///
/// @param path     the way from the top of the organisation, six digits a step
/// @param language that pay slips are written in
public record Employee(
        EmployeeNumber number,
        Name name,
        Optional<DimensionNumber> department,
        Optional<EmployeeNumber> manager,
        String path,
        Optional<Name> phone,
        Optional<Name> email,
        Optional<Login> login,
        Lang language,
        LocalDate startedOn,
        Optional<LocalDate> leftOn,
        Optional<LocalDate> erasedOn) {

    static final NumberSeries SERIES = new NumberSeries("employee", 1);

    /// Whether they work here on a day.
    public boolean worksOn(LocalDate day) {
        return !day.isBefore(startedOn) && leftOn.filter(day::isAfter).isEmpty() && erasedOn.isEmpty();
    }

    /// The last step of a path.
    static String step(long seq) {
        return "%06d".formatted(seq);
    }

    long seq() {
        return Long.parseLong(number.value().substring(2));
    }
}
