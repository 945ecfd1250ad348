package kontor.backoffice.accounting.currencies;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.kernel.Column;
import kontor.kernel.Currency;
import kontor.kernel.ExchangeRate;
import kontor.kernel.Numbers.RateNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The table of rates.
public final class RateSql {

    private RateSql() {}

    /// A rate stands for so many days after its own: over Easter, and a file that came late.
    private static final int DAYS = 10;

    static final View RATES = View.named("rates", LedgerRoom.READ, Side.OFFICE)
            .from("from currency_rate r where true")
            .columns(
                    Column.of("number", RateNumber.class, "r.number", 15).always(),
                    Column.of("currency", Currency.class, "r.currency", 8).always(),
                    Column.of("date", LocalDate.class, "r.valid_on", 11).always(),
                    Column.of("rate", ExchangeRate.class, "r.rate", 14).always(),
                    Column.text("source", "r.source", 24))
            .orders(
                    View.Order.by("date", LocalDate.class, "r.valid_on", String.class, "r.number")
                            .downwards()
                            .within("currency"),
                    View.Order.by("number", RateNumber.class, "r.number"))
            .searched("r.number")
            .done();

    /// What a currency is worth on a day: as of that day, or of the last before it for which there is a rate.
    public static Optional<ExchangeRate> on(Tx tx, Currency currency, LocalDate day) {
        return Sql.of(tx)
                .query("""
                        select rate from currency_rate
                         where currency = :currency and valid_on <= :day and valid_on >= :oldest
                         order by valid_on desc limit 1""")
                .bind("currency", currency)
                .bind("day", day)
                .bind("oldest", day.minusDays(DAYS))
                .first(found -> found.get("rate", ExchangeRate.class));
    }

    static RateNumber set(Tx tx, SetRate rate) {
        var number = new RateNumber(rate.currency() + "/" + rate.on());
        var source = rate.source().orElse(SetRate.NORGES_BANK);
        var known = Sql.of(tx)
                .update("update currency_rate set rate = :rate, source = :source where number = :number")
                .bind("rate", rate.rate())
                .bind("source", source)
                .bind("number", number)
                .run();
        if (known > 0) return number;
        Sql.of(tx)
                .update("""
                        insert into currency_rate (number, currency, valid_on, rate, source)
                        values (:number, :currency, :on, :rate, :source)""")
                .bindAll(rate)
                .bind("source", source)
                .bind("number", number)
                .run();
        return number;
    }
}
