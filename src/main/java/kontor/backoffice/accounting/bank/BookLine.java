package kontor.backoffice.accounting.bank;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Posts a line to an account, such as the bank's own charges. Next time the same is proposed for the same party.
///
/// @param amount  so much of the line; all that is left if left out
/// @param vatCode the tax is part of the amount; none if left out
public record BookLine(
        BankLineNumber line, AccountNumber account, Optional<Money> amount, Optional<Name> vatCode, Optional<Name> text)
        implements Command<BankLineNumber> {

    @Override
    public Permission needs() {
        return BankRoom.MATCH;
    }

    @Override
    public Outcome<BankLineNumber> run(Tx tx) {
        return LinePosting.of(tx, line, amount)
                .then(ready ->
                        Booking.post(tx, ready, List.of(new Booking.Share(account, vatCode, ready.amount())), text))
                .then(booked -> {
                    RuleSql.learn(tx, booked.line(), ProposalKind.ACCOUNT, account.value(), vatCode.map(Name::value));
                    return booked.done(tx);
                });
    }
}
