package kontor.backoffice.administration;

import static kontor.terminal.RowAction.onlyIn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Row;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.Screens;

/// Users, kiosks and settings on the screen.
public final class AdministrationScreens {

    private AdministrationScreens() {}

    private static final ListScreen USERS = ListScreen.of(UserSql.USERS)
            .action("user.pin", row -> Map.of("login", row.wire(0)))
            .action("user.key", row -> Map.of("login", row.wire(0)))
            .action("user.change", AdministrationScreens::user);

    private static final ListScreen KIOSKS = ListScreen.of(KioskSql.KIOSKS)
            .action("kiosk.change", AdministrationScreens::kiosk)
            .action("kiosk.close", AdministrationScreens::number, onlyIn(KioskState.OPEN))
            .does("kiosk.reopen", AdministrationScreens::number, onlyIn(KioskState.CLOSED))
            .creates("kiosk.add")
            .marks(row -> row.choice("state", KioskState.class) == KioskState.OPEN ? Tone.USUAL : Tone.QUIET);

    private static final ListScreen SETTINGS = ListScreen.of(SettingSql.SETTINGS)
            .action(
                    "setting.change",
                    row -> Map.of(
                            "setting", row.wire(0), "value", row.get("value").orElse(0L)));

    private static final ListScreen ROLES = ListScreen.of(UserSql.ROLES)
            .creates("role.grant")
            .action(
                    "role.revoke",
                    row -> Map.of("role", row.wire(row.view().at("role")), "permission", row.text("permission")));

    public static final Screens SCREENS = Screens.of()
            .lists(USERS, KIOSKS, SETTINGS, ROLES)
            .cards(
                    CardScreen.of(UserSql.USERS)
                            .part(RightsSql.RIGHTS, "login")
                            .actions(USERS)
                            .andOthers(),
                    CardScreen.of(KioskSql.KIOSKS).actions(KIOSKS),
                    CardScreen.of(SettingSql.SETTINGS)
                            .part(SettingSql.HISTORY, "setting")
                            .actions(SETTINGS))
            .forms(
                    FormSpec.of("kiosk.close").destroys(),
                    FormSpec.of("customer.erase").destroys(),
                    FormSpec.of("complaint.erase").destroys())
            .done();

    private static Map<String, Object> number(Row row) {
        return Map.of("kiosk", row.wire(0));
    }

    private static Map<String, Object> user(Row row) {
        return Map.of("login", row.wire(0), "roles", roles(row));
    }

    private static Map<String, Object> kiosk(Row row) {
        var filled = new HashMap<String, Object>();
        filled.put("kiosk", row.wire(0));
        filled.put("place", row.text("place"));
        filled.put("side", row.wire(row.view().at("side")));
        filled.put("roles", roles(row));
        row.get("lock-after").ifPresent(minutes -> filled.put("lockAfter", minutes));
        return filled;
    }

    private static List<String> roles(Row row) {
        return Optional.of(row.wire(row.view().at("roles")))
                .filter(r -> !r.isEmpty())
                .map(r -> List.of(r.split(" ")))
                .orElse(List.of());
    }
}
