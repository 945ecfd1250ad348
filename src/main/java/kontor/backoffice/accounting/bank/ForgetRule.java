package kontor.backoffice.accounting.bank;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.BankRuleNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Forgets what was learned of a party.
public record ForgetRule(BankRuleNumber rule) implements Command<BankRuleNumber> {

    @Override
    public Permission needs() {
        return BankRoom.MATCH;
    }

    @Override
    public Outcome<BankRuleNumber> run(Tx tx) {
        return RuleSql.forget(tx, rule) ? Outcome.done(rule) : Outcome.refused(new NoSuch("bank", rule));
    }
}
