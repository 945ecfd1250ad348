package kontor.backoffice.accounting.assets;

import java.time.LocalDate;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.AssetNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What is seen of assets.
final class AssetViews {

    private AssetViews() {}

    private static final String LOST = """
            select p.asset, cast(sum(case when p.voucher is null then 0 else p.amount end) as bigint) as lost,
                   max(p.period) as ends
              from asset_plan p group by p.asset""";

    static final View ASSETS = View.named("assets", LedgerRoom.READ, Side.OFFICE)
            .from("from asset a left join (%s) l on l.asset = a.number where true".formatted(LOST))
            .columns(
                    Column.of("number", AssetNumber.class, "a.number", 6).always(),
                    Column.of("state", AssetState.class, "a.state", 9).always(),
                    Column.text("name", "a.name", 22).always(),
                    Column.of("account", AccountNumber.class, "a.account", 6),
                    Column.of("acquired", LocalDate.class, "a.acquired_on", 10),
                    Column.of("cost", Money.class, "a.cost", 13),
                    Column.of(
                                    "book-value",
                                    Money.class,
                                    "case when a.state = 'disposed' then 0 else a.cost - a.taken_over - coalesce(l.lost, 0) end",
                                    13)
                            .always(),
                    Column.of("lost", Money.class, "a.taken_over + coalesce(l.lost, 0)", 13)
                            .wide(),
                    Column.of("residual", Money.class, "a.residual", 12).wide(),
                    Column.of("method", DepreciationMethod.class, "a.method", 12)
                            .wide(),
                    Column.of("costs", AccountNumber.class, "a.costs", 7).wide(),
                    Column.of("ends", PeriodNumber.class, "l.ends", 8).wide(),
                    Column.of("department", DimensionNumber.class, "a.department", 10)
                            .wide(),
                    Column.of("project", DimensionNumber.class, "a.project", 10).wide(),
                    Column.of("disposed", LocalDate.class, "a.disposed_on", 10).wide(),
                    Column.of("disposal", VoucherNumber.class, "a.disposal", 9).wide())
            .orders(View.Order.by("number", Long.class, "a.seq"))
            .searched("a.number")
            .done();

    static final View PLAN = View.named("asset-plan", LedgerRoom.READ, Side.OFFICE)
            .from("from asset_plan p join asset a on a.number = p.asset where true")
            .columns(
                    Column.of("period", PeriodNumber.class, "p.period", 8).always(),
                    Column.of("asset", AssetNumber.class, "p.asset", 6).always(),
                    Column.text("name", "a.name", 24),
                    Column.of("amount", Money.class, "p.amount", 13).always(),
                    Column.of("voucher", VoucherNumber.class, "p.voucher", 9))
            .orders(View.Order.by("period", String.class, "p.period", String.class, "p.asset"))
            .done();

    /// What an asset in use has lost, will lose and will be worth then is what it cost.
    static final String UNEVEN = """
            select concat('asset ', a.number) as fault from asset a
             where a.state = 'in-use'
               and a.cost <> a.residual + a.taken_over
                             + (select coalesce(sum(p.amount), 0) from asset_plan p where p.asset = a.number)""";

    /// A month's voucher takes from the assets what their plans say.
    static final String UNPOSTED = """
            select concat('voucher ', v.number) as fault
              from voucher v
             where v.kind = 'depreciation'
               and not exists (select 1 from voucher r where r.reverses = v.number)
               and (select coalesce(sum(case when p.amount > 0 then p.amount else 0 end), 0)
                      from posting p where p.voucher = v.number)
                   <> (select coalesce(sum(l.amount), 0) from asset_plan l where l.voucher = v.number)""";
}
