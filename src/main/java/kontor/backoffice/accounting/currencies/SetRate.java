package kontor.backoffice.accounting.currencies;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Currency;
import kontor.kernel.ExchangeRate;
import kontor.kernel.Name;
import kontor.kernel.Numbers.RateNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says what a currency was worth on a day, in the place of what was said before.
///
/// @param rate   kroner for one
/// @param source who says so; Norges Bank if left out
public record SetRate(Currency currency, LocalDate on, ExchangeRate rate, Optional<Name> source)
        implements Command<RateNumber> {

    static final Name NORGES_BANK = new Name("Norges Bank");

    @Override
    public Permission needs() {
        return CurrenciesRoom.KEEP;
    }

    @Override
    public Outcome<RateNumber> run(Tx tx) {
        if (currency.equals(Currency.KRONER))
            return Outcome.refused(
                    new BadField("currency", "currency", Text.of("currency.wanted.other"), currency.value()));
        return Outcome.done(RateSql.set(tx, this));
    }
}
