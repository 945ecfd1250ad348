package kontor.backoffice.accounting.bank;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.StatementNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says that a line is a voucher that is there already, or all that an advice told of before.
public record MatchLine(BankLineNumber line, Optional<VoucherNumber> voucher, Optional<StatementNumber> advice)
        implements Command<BankLineNumber> {

    @Override
    public Permission needs() {
        return BankRoom.MATCH;
    }

    @Override
    public Outcome<BankLineNumber> run(Tx tx) {
        if (voucher.isPresent() == advice.isPresent())
            return Outcome.refused(new BadField("bank", "voucher", Text.of("bank.wanted.voucher-or-advice"), ""));
        return LinePosting.of(tx, line, Optional.empty())
                .then(ready ->
                        voucher.map(v -> one(tx, ready, v)).orElseGet(() -> all(tx, ready, advice.orElseThrow())))
                .then(matched -> matched.done(tx));
    }

    /// As much of it as both have left.
    static Outcome<LinePosting> one(Tx tx, LinePosting ready, VoucherNumber voucher) {
        var line = ready.line();
        var left = MatchSql.left(tx, voucher, ready.account(), line.kind(), line.bankAccount())
                .map(MatchSql.Unmatched::amount)
                .orElse(Money.ZERO);
        if (left.isZero() || left.isNegative() == line.inwards())
            return Outcome.refused(new BankRefusal.NotOnVoucher(voucher, ready.account()));
        var part = line.inwards()
                ? left.min(ready.amount())
                : left.negated().min(ready.amount().negated()).negated();
        return Outcome.done(ready.matched(tx, voucher, part));
    }

    static Outcome<LinePosting> all(Tx tx, LinePosting ready, StatementNumber advice) {
        var head = BankSql.lock(tx, advice);
        if (head.isEmpty() || head.get().kind() != StatementKind.ADVICE)
            return Outcome.refused(new NoSuch("bank", advice));
        if (!head.get().matched().equals(ready.amount()))
            return Outcome.refused(new BankRefusal.PartsDiffer(
                    ready.line().number(), ready.amount(), head.get().matched()));
        var outcome = Outcome.done(ready);
        for (var part : MatchSql.of(tx, advice)) {
            var line = ready.line();
            var left = MatchSql.left(tx, part.voucher(), ready.account(), line.kind(), line.bankAccount());
            if (left.filter(found -> found.amount().equals(part.amount())).isEmpty())
                return Outcome.refused(new BankRefusal.NotOnVoucher(part.voucher(), ready.account()));
            outcome = outcome.then(now -> Outcome.done(now.matched(tx, part.voucher(), part.amount())));
        }
        return outcome;
    }
}
