package kontor.backoffice.accounting.assets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Period;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.vouchers.Dimensions;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.AssetNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Rate;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Puts an asset in the register, with its plan.
///
/// @param account     where its value stands: of the balance sheet
/// @param acquiredOn  when it was taken into use; its month is the first of its life
/// @param months      of its life
/// @param costs       the account of what it loses
/// @param method      straight-line if left out
/// @param rate        of a year, for the declining method
/// @param residual    what it is worth at the end; nothing if left out
/// @param takenOver   what it had lost before it came to Kontor
/// @param from        the first month that is depreciated here; that of `acquiredOn` if left out
public record RegisterAsset(
        Name name,
        AccountNumber account,
        LocalDate acquiredOn,
        Money cost,
        Long months,
        AccountNumber costs,
        Optional<DepreciationMethod> method,
        Optional<Rate> rate,
        Optional<Money> residual,
        Optional<Money> takenOver,
        Optional<PeriodNumber> from,
        Optional<DimensionNumber> department,
        Optional<DimensionNumber> project)
        implements Command<AssetNumber> {

    private static final int LONGEST = 1200;

    @Override
    public Permission needs() {
        return AssetsRoom.KEEP;
    }

    private DepreciationMethod by() {
        return method.orElse(DepreciationMethod.STRAIGHT_LINE);
    }

    @Override
    public Outcome<AssetNumber> run(Tx tx) {
        var fault = fields().or(() -> accounts(tx)).or(() -> Dimensions.fault(tx, department, project));
        if (fault.isPresent()) return Outcome.refused(fault.get());
        var life = (int) (months - ChronoUnit.MONTHS.between(YearMonth.from(acquiredOn), first()));
        var asset = asset(new AssetNumber("A-" + tx.next(Asset.SERIES)));
        if (life < 1 || !asset.loses().isPositive()) return Outcome.refused(new AssetRefusal.WornOut());
        var plan = new DepreciationPlan(asset.loses(), first(), life);
        AssetSql.add(tx, asset, steps(plan));
        return Outcome.done(asset.number());
    }

    private List<DepreciationPlan.Step> steps(DepreciationPlan plan) {
        return switch (by()) {
            case STRAIGHT_LINE -> plan.straight();
            case DECLINING -> plan.declining(rate.orElseThrow(), cost.minus(takenOver.orElse(Money.ZERO)));
        };
    }

    private YearMonth first() {
        return from.flatMap(Period::parse).map(Period::month).orElseGet(() -> YearMonth.from(acquiredOn));
    }

    private Asset asset(AssetNumber number) {
        return new Asset(
                number,
                AssetState.IN_USE,
                name.value(),
                account,
                costs,
                acquiredOn,
                cost,
                residual.orElse(Money.ZERO),
                takenOver.orElse(Money.ZERO),
                by(),
                department,
                project);
    }

    private Optional<Refusal> fields() {
        if (!cost.isPositive()) return bad("cost", Text.of("accounting.wanted.positive"), cost);
        if (months < 1 || months > LONGEST) return bad("months", Text.of("accounting.wanted.months", LONGEST), months);
        if (residual.filter(Money::isNegative).isPresent())
            return bad("residual", Text.of("accounting.wanted.positive"), residual.get());
        if (takenOver.filter(Money::isNegative).isPresent())
            return bad("takenOver", Text.of("accounting.wanted.positive"), takenOver.get());
        if (from.isPresent() && (from.flatMap(Period::parse).isEmpty() || first().isBefore(YearMonth.from(acquiredOn))))
            return bad("from", Text.of("asset.wanted.month"), from.get());
        var declining = by() == DepreciationMethod.DECLINING;
        if (declining != rate.filter(r -> r.units() > 0 && r.units() < 10_000).isPresent())
            return bad(
                    "rate",
                    Text.of("asset.wanted.rate"),
                    rate.map(Rate::toString).orElse(""));
        return Optional.empty();
    }

    private static Optional<Refusal> bad(String field, Text wanted, Object came) {
        return Optional.of(new BadField("asset", field, wanted, came.toString()));
    }

    private Optional<Refusal> accounts(Tx tx) {
        if (!AccountSql.exists(tx, account) || AccountSql.isResult(account))
            return Optional.of(new AssetRefusal.WrongAccount(account));
        if (!AccountSql.exists(tx, costs) || !AccountSql.isResult(costs))
            return Optional.of(new AssetRefusal.WrongAccount(costs));
        var uses = AccountSql.uses(tx, acquiredOn);
        return Stream.of(Purpose.RECEIVABLE, Purpose.ADVANCE, Purpose.STOCK, Purpose.PAYABLE)
                        .flatMap(use -> uses.find(use).stream())
                        .anyMatch(account::equals)
                ? Optional.of(new AssetRefusal.WrongAccount(account))
                : Optional.empty();
    }
}
