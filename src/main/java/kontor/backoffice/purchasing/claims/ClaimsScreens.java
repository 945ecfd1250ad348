package kontor.backoffice.purchasing.claims;

import static kontor.backoffice.purchasing.claims.ClaimState.OPEN;
import static kontor.backoffice.purchasing.claims.ClaimState.SENT;
import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import kontor.kernel.Numbers.SupplierClaimNumber;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Claims on suppliers on the screen.
public final class ClaimsScreens {

    private ClaimsScreens() {}

    private static final ListScreen CLAIMS = ListScreen.of(ClaimSql.CLAIMS)
            .creates("supplier-claim.open")
            .does("supplier-claim.send", ClaimsScreens::claim, onlyIn(OPEN))
            .action("supplier-claim.credit", ClaimsScreens::claim, onlyIn(SENT))
            .action("supplier-claim.replace", ClaimsScreens::claim, onlyIn(SENT))
            .action("supplier-claim.refuse", ClaimsScreens::claim, onlyIn(SENT))
            .action("supplier-claim.change", ClaimsScreens::claim, onlyIn(OPEN))
            .action("supplier-claim.withdraw", ClaimsScreens::claim, onlyIn(OPEN))
            .marks(row -> switch (row.choice("state", ClaimState.class)) {
                case OPEN -> Tone.WARNING;
                case SENT -> Tone.USUAL;
                case CREDITED, REPLACED -> Tone.GOOD;
                case REFUSED, WITHDRAWN -> Tone.QUIET;
            });

    public static final Screens SCREENS = Screens.of()
            .lists(CLAIMS)
            .cards(CardScreen.of(ClaimSql.CLAIMS).actions(CLAIMS))
            .lookups(Lookup.of(SupplierClaimNumber.class, ClaimSql.CLAIMS, "name", "fault", "amount"))
            .forms(FormSpec.of("supplier-claim.credit").shows("claim", "name", "amount"))
            .inside(MenuEntry.queue(Side.OFFICE, 'c', ClaimSql.CLAIMS, new Query.Where("state", OPEN))
                    .titled("supplier-claim.home.open"))
            .done();

    private static Map<String, Object> claim(Row row) {
        return Map.of("claim", row.wire(0));
    }
}
