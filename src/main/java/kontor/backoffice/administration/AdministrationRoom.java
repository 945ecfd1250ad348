package kontor.backoffice.administration;

import java.util.Collection;
import java.util.List;
import kontor.kernel.CommandSpec;
import kontor.kernel.MayDo;
import kontor.kernel.MayShow;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Numbers.SettingName;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.registry.CompanySql;
import kontor.registry.Decided;
import kontor.registry.Works;

/// Users, roles and the company's founding.
public final class AdministrationRoom {

    private AdministrationRoom() {}

    /// The role that may do everything.
    static final String MANAGER = "manager";

    static final Permission FOUND = Permission.of("company.found", Side.OFFICE);
    static final Permission RUN_USERS = Permission.of("users.run", Side.OFFICE);

    /// To change one's own password and PIN: whoever may sign in may, whatever their roles; not at a kiosk.
    static final Permission OWN = Permission.of("users.own", Side.BOTH);

    /// To hand out, or to erase, all that is known of a person.
    public static final Permission RUN_PERSONS = Permission.of("persons.run", Side.OFFICE);

    /// To see what the law and the company have decided from when on, and where numbers stand.
    static final Permission SEE_RULES = Permission.of("rules.see", Side.OFFICE, "accountant");

    /// The name of a role of the company's own.
    static boolean isRole(RoleName role) {
        return role.value().matches("[a-z][a-z0-9-]{1,29}");
    }

    /// Two to thirty lower-case letters, digits, dots, hyphens; a letter first.
    static boolean isLogin(Login login) {
        return login.value().matches("[a-z][a-z0-9.-]{1,29}");
    }

    /// What the roles of a new company may, from the rights that the rooms declare.
    public static List<FoundCompany.Grant> usualGrants(Collection<Permission> permissions) {
        return permissions.stream()
                .flatMap(p ->
                        p.roles().stream().sorted().map(role -> new FoundCompany.Grant(new RoleName(role), p.name())))
                .toList();
    }

    public static final Room ROOM = Room.of(AdministrationRoom.class)
            .permissions(FOUND, RUN_USERS, RUN_PERSONS, OWN, SEE_RULES)
            .commands(
                    CommandSpec.of("company.found", FoundCompany.class, Side.OFFICE)
                            .from(1, FoundCompany::withoutChart)
                            .scripts(),
                    CommandSpec.of("company.rights", BringRights.class, Side.OFFICE)
                            .system(),
                    CommandSpec.of("user.add", AddUser.class, Side.OFFICE).scripts(),
                    CommandSpec.of("user.change", ChangeUser.class, Side.OFFICE),
                    CommandSpec.of("user.password", SetPassword.class, Side.OFFICE)
                            .scripts(),
                    CommandSpec.of("customer.erase", EraseCustomer.class, Side.OFFICE),
                    CommandSpec.of("complaint.erase", EraseComplaint.class, Side.OFFICE),
                    CommandSpec.of("user.pin", SetPin.class, Side.OFFICE),
                    CommandSpec.of("user.own-password", OwnPassword.class, Side.BOTH)
                            .scripts(),
                    CommandSpec.of("user.own-pin", OwnPin.class, Side.BOTH).scripts(),
                    CommandSpec.of("user.key", AddKey.class, Side.OFFICE),
                    CommandSpec.of("user.key-remove", RemoveKey.class, Side.OFFICE)
                            .scripts(),
                    CommandSpec.of("kiosk.add", AddKiosk.class, Side.OFFICE),
                    CommandSpec.of("kiosk.change", ChangeKiosk.class, Side.OFFICE),
                    CommandSpec.of("kiosk.close", CloseKiosk.class, Side.OFFICE),
                    CommandSpec.of("kiosk.reopen", ReopenKiosk.class, Side.OFFICE),
                    CommandSpec.of("role.grant", GrantRight.class, Side.OFFICE),
                    CommandSpec.of("role.revoke", RevokeRight.class, Side.OFFICE),
                    CommandSpec.of("setting.change", ChangeSetting.class, Side.OFFICE)
                            .from(1, ChangeSetting::inMinutes))
            .persons(Login.class, RUN_USERS)
            .views(
                    UserSql.USERS,
                    UserSql.ROLES,
                    KioskSql.KIOSKS,
                    KeySql.KEYS,
                    SettingSql.SETTINGS,
                    SettingSql.HISTORY,
                    RightsSql.RIGHTS,
                    RightsSql.HISTORY,
                    DatedViews.DATED,
                    DatedViews.SERIES)
            .answer(
                    MayDo.class,
                    (tx, may) -> may.permission().equals(OWN.name())
                            ? UserSql.active(tx, may.login())
                            : UserSql.may(tx, may.login(), may.permission()))
            .answer(
                    MayShow.class,
                    (tx, may) -> KioskSql.shows(tx, new KioskName(may.kiosk()), may.permission(), may.side()))
            .answer(
                    Users.class,
                    (tx, asked) -> UserSql.find(tx, asked.login())
                            .filter(UserSql.User::active)
                            .map(u -> new Users.Found(
                                    u.login(), u.name(), u.password(), PinSql.find(tx, u.login()), u.language())))
            .answer(
                    KeyHolder.class,
                    (tx, asked) -> KeySql.holder(tx, asked.key())
                            .filter(login -> UserSql.find(tx, login)
                                            .filter(UserSql.User::active)
                                            .isPresent()
                                    || KioskSql.open(tx, new KioskName(login.value()))
                                            .isPresent()))
            .answer(Kiosks.class, (tx, asked) -> KioskSql.open(tx, asked.kiosk()))
            .answer(
                    Decided.class,
                    (tx, asked) -> SettingSql.find(tx, new SettingName(asked.setting()))
                            .orElseThrow()
                            .amount())
            .answer(
                    Works.class,
                    (tx, asked) -> UserSql.find(tx, asked.login())
                            .filter(UserSql.User::active)
                            .isPresent())
            .answer(
                    NewRights.class,
                    (tx, asked) -> CompanySql.find(tx)
                            .map(_ -> new BringRights(UserSql.unknown(tx, asked.grants())))
                            .filter(bring -> !bring.grants().isEmpty()))
            .answer(Settings.class, (tx, _) -> SettingSql.decided(tx))
            .check("somebody-manages", """
                select 'no active user is manager' as fault from company
                 where not exists (select 1 from user_role r join user_account u on u.login = r.login
                                    where r.role = 'manager' and u.active)\
                """)
            .check("no-role-on-both-sides", RightsSql.WALL)
            .check(
                    "kiosk-names-are-no-logins",
                    "select k.kiosk || ' is a kiosk and a user' as fault from kiosk k join user_account u on u.login ="
                            + " k.kiosk")
            .check("kiosks-lend-no-managers-rights", """
                select kiosk || ' lends the manager''s rights' as fault from kiosk_role where role = 'manager'\
                """)
            .done();
}
