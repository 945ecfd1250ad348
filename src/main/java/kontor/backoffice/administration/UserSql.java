package kontor.backoffice.administration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.PasswordHash;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The tables of users and roles.
final class UserSql {

    private UserSql() {}

    /// A user.
    record User(Login login, Name name, PasswordHash password, boolean active, Lang language) {}

    static final View USERS = View.named("users", AdministrationRoom.RUN_USERS, Side.OFFICE)
            .from("""
                    from (select u.login, u.name, u.active, u.language,
                                 (select string_agg(r.role, ' ' order by r.role) from user_role r
                                   where r.login = u.login) as roles,
                                 exists (select 1 from user_pin p where p.login = u.login) as pin
                            from user_account u) u where true""")
            .columns(
                    Column.of("number", Login.class, "u.login", 14).always(),
                    Column.text("name", "u.name", 30).always(),
                    Column.text("roles", "u.roles", 30),
                    Column.of("active", Boolean.class, "u.active", 6),
                    Column.of("language", Lang.class, "u.language", 4).wide(),
                    Column.of("pin", Boolean.class, "u.pin", 4))
            .orders(View.Order.by("number", Login.class, "u.login"))
            .done();

    static final View ROLES = View.named("roles", AdministrationRoom.RUN_USERS, Side.OFFICE)
            .from("from role_grant g where true")
            .columns(
                    Column.text("number", "g.role || ' ' || g.permission", 40).data(),
                    Column.of("role", RoleName.class, "g.role", 14).always(),
                    Column.text("permission", "g.permission", 30).always())
            .orders(View.Order.by("role", String.class, "g.role", String.class, "g.permission"))
            .done();

    static Optional<User> find(Tx tx, Login login) {
        return Sql.of(tx)
                .query("select login, name, password, active, language from user_account where login = :login")
                .bind("login", login)
                .first(User.class);
    }

    /// The same, while nobody else changes any user: whether a manager is left is a question about all of them.
    static Optional<User> lock(Tx tx, Login login) {
        Sql.of(tx)
                .query("select login from user_account order by login for update")
                .list(f -> f.text("login"));
        return find(tx, login);
    }

    static void add(Tx tx, User user) {
        Sql.of(tx)
                .update("insert into user_account (login, name, password, active, language)"
                        + " values (:login, :name, :password, :active, :language)")
                .bindAll(user)
                .run();
    }

    static void save(Tx tx, User user) {
        Sql.of(tx)
                .update(
                        "update user_account set name = :name, password = :password, active = :active, language = :language"
                                + " where login = :login")
                .bindAll(user)
                .run();
    }

    static void roles(Tx tx, Login login, List<RoleName> roles) {
        Sql.of(tx)
                .update("delete from user_role where login = :login")
                .bind("login", login)
                .run();
        for (var role : roles.stream().distinct().toList()) {
            Sql.of(tx)
                    .update("insert into user_role (login, role) values (:login, :role)")
                    .bind("login", login)
                    .bind("role", role)
                    .run();
        }
    }

    static List<RoleName> rolesOf(Tx tx, Login login) {
        return Sql.of(tx)
                .query("select role from user_role where login = :login order by role")
                .bind("login", login)
                .list(found -> found.get("role", RoleName.class));
    }

    static boolean hasRole(Tx tx, RoleName role) {
        return role.value().equals(AdministrationRoom.MANAGER)
                || Sql.of(tx)
                        .query("select 1 from role_grant where role = :role limit 1")
                        .bind("role", role)
                        .first(_ -> true)
                        .isPresent();
    }

    /// Whether somebody who can sign in would still be a manager without this user.
    static boolean managerBeside(Tx tx, Login login) {
        return Sql.of(tx).query("""
                        select 1 from user_role r join user_account u on u.login = r.login
                         where r.role = 'manager' and u.active and u.login <> :login limit 1""").bind("login", login).first(_ -> true).isPresent();
    }

    static void grant(Tx tx, List<FoundCompany.Grant> grants) {
        Sql.of(tx).batch("insert into role_grant (role, permission) values (:role, :permission)", grants);
        Sql.of(tx).batch("insert into grant_known (role, permission) values (:role, :permission)", grants);
    }

    /// Those that no program has brought before.
    static List<FoundCompany.Grant> unknown(Tx tx, List<FoundCompany.Grant> grants) {
        var known = new HashSet<>(
                Sql.of(tx).query("select role, permission from grant_known").list(FoundCompany.Grant.class));
        return grants.stream().filter(grant -> !known.contains(grant)).toList();
    }

    static boolean active(Tx tx, String login) {
        return Sql.of(tx)
                .query("select 1 from user_account where login = :login and active")
                .bind("login", login)
                .first(_ -> true)
                .isPresent();
    }

    static boolean may(Tx tx, String login, String permission) {
        return Sql.of(tx)
                .query("""
                        select 1 from user_account u join user_role r on r.login = u.login
                         where u.login = :login and u.active
                           and (r.role = 'manager' or exists (select 1 from role_grant g
                                 where g.role = r.role and g.permission = :permission)) limit 1""")
                .bind("login", login)
                .bind("permission", permission)
                .first(_ -> true)
                .isPresent();
    }
}
