package kontor.backoffice.accounting.ledger;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// The ledger on the screen: from the trial balance to an account's postings, from a posting to its voucher.
public final class LedgerScreens {

    private LedgerScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(
                    ListScreen.of(LedgerSql.TRIAL_BALANCE).enter(LedgerScreens::postings),
                    ListScreen.of(AccountSql.ACCOUNTS).enter(LedgerScreens::postings),
                    ListScreen.of(LedgerSql.VOUCHERS)
                            .action(
                                    "voucher.reverse",
                                    row -> Map.of("voucher", row.wire(0)),
                                    row -> row.choice("kind", VoucherKind.class) == VoucherKind.MANUAL
                                                    && row.get("reversed-by").isEmpty()
                                            ? Optional.empty()
                                            : Optional.of(Text.of("voucher.reverse.off")))
                            .creates("voucher.post")
                            .marks(row -> row.get("reversed-by").isEmpty() ? Tone.USUAL : Tone.QUIET))
            .cards(CardScreen.of(LedgerSql.VOUCHERS)
                    .part(LedgerSql.LEDGER, "voucher")
                    .behind(row ->
                            VoucherSource.of(row.choice("kind", VoucherKind.class), row.wire(0), row.text("source"))))
            .inside(
                    MenuEntry.list(Side.OFFICE, 'h', LedgerSql.LEDGER),
                    MenuEntry.list(Side.OFFICE, 't', LedgerSql.TRIAL_BALANCE),
                    MenuEntry.list(Side.OFFICE, 'j', LedgerSql.VOUCHERS))
            .done();

    /// What was posted to the row's account.
    private static Opening postings(Row row) {
        return Opening.rows("ledger", new Query.Where("account", first(row)));
    }

    private static Object first(Row row) {
        return java.util.Objects.requireNonNull(row.values().getFirst());
    }
}
