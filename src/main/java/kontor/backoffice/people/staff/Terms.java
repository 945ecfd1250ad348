package kontor.backoffice.people.staff;

import java.time.LocalDate;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Rate;

/// What somebody works on from a day.
///
/// @param percentage of full time
/// @param pay        a month of full time, or an hour
public record Terms(
        LocalDate validFrom, Name position, Rate percentage, PayKind payKind, Money pay, HolidayPlan plan) {}
