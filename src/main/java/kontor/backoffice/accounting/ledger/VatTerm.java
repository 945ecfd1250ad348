package kontor.backoffice.accounting.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import kontor.kernel.Kinds;
import kontor.kernel.Numbers.TermNumber;

/// A term for which value added tax is declared.
///
/// @param place  from 1 within the year
/// @param months how many it has: 2, or 12
public record VatTerm(int year, int place, int months) {

    public static VatTerm of(LocalDate day, int months) {
        return new VatTerm(day.getYear(), (day.getMonthValue() - 1) / months + 1, months);
    }

    /// From a number such as `2026-T6`, where that year's terms have so many months.
    public static Optional<VatTerm> parse(TermNumber number, int months) {
        if (!number.value().matches("[12][0-9]{3}-T[1-6]")) return Optional.empty();
        int place = number.value().charAt(6) - '0';
        if (place * months > 12) return Optional.empty();
        return Optional.of(new VatTerm(yearOf(number), place, months));
    }

    /// The year in a number that has one.
    static int yearOf(TermNumber number) {
        return Integer.parseInt(number.value().substring(0, 4));
    }

    public TermNumber number() {
        return new TermNumber(year + "-T" + place);
    }

    public YearMonth firstMonth() {
        return YearMonth.of(year, (place - 1) * months + 1);
    }

    public YearMonth lastMonth() {
        return YearMonth.of(year, place * months);
    }

    public LocalDate firstDay() {
        return firstMonth().atDay(1);
    }

    public LocalDate lastDay() {
        return lastMonth().atEndOfMonth();
    }

    /// The line of the return that a posting belongs to.
    String line(String code, Optional<VatNote> note) {
        return number().value() + "/" + code
                + note.map(n -> "/" + Kinds.wire(n)).orElse("");
    }
}
