package kontor.frontdesk.prices;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.PriceRuleNumber;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Lets a price of a list hold no longer than to a day.
///
/// @param to the last day; yesterday where nothing is said, so that it holds no more
public record EndPrice(PriceRuleNumber price, Optional<LocalDate> to) implements Command<PriceRuleNumber> {

    @Override
    public Permission needs() {
        return PricesRoom.KEEP;
    }

    @Override
    public Outcome<PriceRuleNumber> run(Tx tx) {
        var found = PriceSql.rule(tx, price);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("price", price));
        var rule = found.get();
        var last = to.orElseGet(() -> tx.today().minusDays(1));
        if (to.isPresent() && last.isBefore(rule.fromOn()))
            return Outcome.refused(new BadField("price", "to", Text.of("price.to.wanted"), last.toString()));
        PriceSql.save(
                tx,
                new PriceRule(
                        rule.number(),
                        rule.seq(),
                        rule.list(),
                        rule.product(),
                        rule.fromQuantity(),
                        rule.fromOn(),
                        Optional.of(last),
                        rule.price(),
                        rule.percentage()));
        return Outcome.done(price);
    }
}
