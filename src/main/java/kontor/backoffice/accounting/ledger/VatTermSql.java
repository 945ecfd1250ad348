package kontor.backoffice.accounting.ledger;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.TermNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table that says how long a term is.
public final class VatTermSql {

    private VatTermSql() {}

    /// The term of a day.
    public static VatTerm of(Tx tx, LocalDate day) {
        return VatTerm.of(day, months(tx, day));
    }

    /// The term with a number, if there is such a term in that year.
    public static Optional<VatTerm> find(Tx tx, TermNumber number) {
        if (!number.value().matches("[12][0-9]{3}-T[1-6]")) return Optional.empty();
        return VatTerm.parse(number, months(tx, LocalDate.of(VatTerm.yearOf(number), 1, 1)));
    }

    private static int months(Tx tx, LocalDate day) {
        return Sql.of(tx)
                .query("select months from vat_term_rule where valid_from <= :day order by valid_from desc limit 1")
                .bind("day", day)
                .first(found -> (int) found.whole("months"))
                .orElseThrow();
    }
}
