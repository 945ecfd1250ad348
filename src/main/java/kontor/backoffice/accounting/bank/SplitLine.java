package kontor.backoffice.accounting.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Posts all that is left of a line to several accounts.
public record SplitLine(BankLineNumber line, List<SplitPart> lines, Optional<Name> text)
        implements Command<BankLineNumber> {

    @Override
    public Permission needs() {
        return BankRoom.MATCH;
    }

    @Override
    public Outcome<BankLineNumber> run(Tx tx) {
        return LinePosting.of(tx, line, Optional.empty()).then(ready -> {
            var whole = ready.line().inwards() ? ready.amount() : ready.amount().negated();
            var amounts = Split.of(whole, lines);
            if (amounts.isEmpty()) return Outcome.refused(new BankRefusal.PartsDiffer(line, whole, sum()));
            var shares = new ArrayList<Booking.Share>();
            for (int i = 0; i < lines.size(); i++) {
                var amount = amounts.get().get(i);
                shares.add(new Booking.Share(
                        lines.get(i).account(),
                        lines.get(i).vatCode(),
                        ready.line().inwards() ? amount : amount.negated()));
            }
            return Booking.post(tx, ready, shares, text).then(booked -> booked.done(tx));
        });
    }

    private Money sum() {
        return lines.stream().flatMap(p -> p.amount().stream()).reduce(Money.ZERO, Money::plus);
    }
}
