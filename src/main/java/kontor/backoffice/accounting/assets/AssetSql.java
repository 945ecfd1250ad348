package kontor.backoffice.accounting.assets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AssetNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of assets.
final class AssetSql {

    private AssetSql() {}

    private static final String SUMS = """
            select a.account, a.costs, a.department, a.project, cast(sum(p.amount) as bigint) as amount
              from asset_plan p join asset a on a.number = p.asset
             where p.voucher is null and p.period <= :period %s
             group by a.account, a.costs, a.department, a.project
             order by a.account, a.costs, a.department, a.project""";

    private record Row(AssetNumber asset, PeriodNumber period, Money amount) {}

    static void add(Tx tx, Asset asset, List<DepreciationPlan.Step> steps) {
        Sql.of(tx)
                .update("""
                        insert into asset (number, seq, state, name, account, costs, acquired_on, cost, residual,
                                           taken_over, method, department, project)
                        values (:number, :seq, :state, :name, :account, :costs, :acquiredOn, :cost, :residual,
                                :takenOver, :method, :department, :project)""")
                .bindAll(asset)
                .bind("seq", Long.parseLong(asset.number().value().substring(2)))
                .run();
        Sql.of(tx)
                .batch(
                        "insert into asset_plan (asset, period, amount) values (:asset, :period, :amount)",
                        steps.stream()
                                .map(step -> new Row(
                                        asset.number(),
                                        new PeriodNumber(step.month().toString()),
                                        step.amount()))
                                .toList());
    }

    static Optional<Asset> lock(Tx tx, AssetNumber number) {
        return Sql.of(tx).query("""
                        select number, state, name, account, costs, acquired_on, cost, residual, taken_over, method,
                               department, project
                          from asset where number = :number for update""").bind("number", number).first(Asset.class);
    }

    /// What is due up to a month, by sort.
    static List<DueSum> due(Tx tx, PeriodNumber period) {
        return Sql.of(tx).query(SUMS.formatted("")).bind("period", period).list(DueSum.class);
    }

    /// The same of one asset.
    static Optional<DueSum> dueOf(Tx tx, AssetNumber asset, PeriodNumber period) {
        return Sql.of(tx)
                .query(SUMS.formatted("and p.asset = :asset"))
                .bind("period", period)
                .bind("asset", asset)
                .first(DueSum.class);
    }

    static void posted(Tx tx, PeriodNumber period, VoucherNumber voucher) {
        Sql.of(tx)
                .update("update asset_plan set voucher = :voucher where voucher is null and period <= :period")
                .bind("voucher", voucher)
                .bind("period", period)
                .run();
    }

    /// What of an asset has been posted.
    static Money lost(Tx tx, AssetNumber asset) {
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(amount), 0) as bigint) as lost from asset_plan
                         where asset = :asset and voucher is not null""")
                .bind("asset", asset)
                .first(found -> found.money("lost"))
                .orElse(Money.ZERO);
    }

    static Optional<PeriodNumber> lastPosted(Tx tx, AssetNumber asset) {
        return Sql.of(tx).query("""
                        select period from asset_plan where asset = :asset and voucher is not null
                         order by period desc limit 1""").bind("asset", asset).first(found -> found.get("period", PeriodNumber.class));
    }

    /// It went: what was due before is posted with it, and nothing more will be.
    static void gone(Tx tx, AssetNumber asset, LocalDate on, PeriodNumber before, Optional<VoucherNumber> voucher) {
        Sql.of(tx)
                .update("""
                        update asset_plan set voucher = :voucher
                         where asset = :asset and voucher is null and period <= :period""")
                .bind("voucher", voucher)
                .bind("asset", asset)
                .bind("period", before)
                .run();
        Sql.of(tx)
                .update("delete from asset_plan where asset = :asset and voucher is null")
                .bind("asset", asset)
                .run();
        Sql.of(tx)
                .update("""
                        update asset set state = 'disposed', disposed_on = :on, disposal = :voucher
                         where number = :asset""")
                .bind("on", on)
                .bind("voucher", voucher)
                .bind("asset", asset)
                .run();
    }
}
