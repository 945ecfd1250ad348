package kontor.backoffice.administration;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kontor.kernel.Column;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The tables of what roles may, and of who gave and took it.
final class RightsSql {

    private RightsSql() {}

    private static final NumberSeries SERIES = new NumberSeries("role-grant-step", 1);

    /// Who tells a customer what became of a complaint, and who finds it out: never the same role.
    static final Set<String> TELLS = Set.of("complaints.tell", "returns.tell");

    static final Set<String> FINDS = Set.of("cases.handle");

    /// What somebody may do, and why: through which role, and who gave it that. A manager may do everything.
    static final View RIGHTS = View.named("user-rights", AdministrationRoom.RUN_USERS, Side.OFFICE)
            .from("""
                    from (select r.login, g.permission, r.role, g.granted_by, g.granted_at
                            from user_role r join role_grant g on g.role = r.role
                           union all
                          select r.login, '*', r.role, cast(null as varchar), cast(null as timestamp with time zone)
                            from user_role r where r.role = 'manager') t
                    join user_account u on u.login = t.login and u.active
                    where true""")
            .columns(
                    Column.text("number", "t.login || '/' || t.permission || '/' || t.role", 40)
                            .data(),
                    Column.of("login", Login.class, "t.login", 12).always(),
                    Column.text("permission", "t.permission", 26).always(),
                    Column.of("role", RoleName.class, "t.role", 14).always(),
                    Column.text("given-by", "t.granted_by", 14),
                    Column.of("given", Instant.class, "t.granted_at", 16).wide())
            .orders(
                    View.Order.by("login", Login.class, "t.login", String.class, "t.permission || '/' || t.role"),
                    View.Order.by("permission", String.class, "t.permission", String.class, "t.login || '/' || t.role"))
            .searched("t.permission", "t.login")
            .done();

    static final View HISTORY = View.named("rights-history", AdministrationRoom.RUN_USERS, Side.OFFICE)
            .from("from role_grant_step s where true")
            .columns(
                    Column.text("number", "s.number", 8).data(),
                    Column.of("at", Instant.class, "s.at", 16).always(),
                    Column.of("role", RoleName.class, "s.role", 14).always(),
                    Column.text("permission", "s.permission", 24).always(),
                    Column.of("given", Boolean.class, "s.given", 6).always(),
                    Column.text("by", "s.by_whom", 12),
                    Column.of("why", Words.class, "s.why", 30).wide())
            .orders(View.Order.by("number", Long.class, "s.seq").downwards().within("role"))
            .searched("s.role", "s.permission")
            .done();

    /// No role stands on both sides of the hatch.
    static final String WALL = """
            select 'role ' || a.role || ' has ' || a.permission || ' and ' || b.permission as fault
              from role_grant a join role_grant b on b.role = a.role
             where a.permission in (%s) and b.permission in (%s)""".formatted(quoted(TELLS), quoted(FINDS));

    private static String quoted(Set<String> names) {
        return names.stream().sorted().map(name -> "'" + name + "'").collect(java.util.stream.Collectors.joining(", "));
    }

    /// Whether any role was ever meant to have it: what only managers may is not among them.
    static boolean known(Tx tx, String permission) {
        return Sql.of(tx)
                .query("select 1 from grant_known where permission = :permission limit 1")
                .bind("permission", permission)
                .first(_ -> true)
                .isPresent();
    }

    static boolean has(Tx tx, RoleName role, String permission) {
        return Sql.of(tx)
                .query("select 1 from role_grant where role = :role and permission = :permission for update")
                .bind("role", role)
                .bind("permission", permission)
                .first(_ -> true)
                .isPresent();
    }

    /// A right of the role from the other side of the hatch, where the new one would join both.
    static Optional<String> beyondWall(Tx tx, RoleName role, String permission) {
        var others = TELLS.contains(permission) ? FINDS : FINDS.contains(permission) ? TELLS : Set.<String>of();
        return others.stream().sorted().filter(other -> has(tx, role, other)).findFirst();
    }

    static void give(Tx tx, RoleName role, String permission) {
        Sql.of(tx)
                .update("""
                        insert into role_grant (role, permission, granted_by, granted_at)
                        values (:role, :permission, :by, :at)""")
                .bind("role", role)
                .bind("permission", permission)
                .bind("by", tx.actor().audited())
                .bind("at", tx.now())
                .run();
    }

    static void take(Tx tx, RoleName role, String permission) {
        Sql.of(tx)
                .update("delete from role_grant where role = :role and permission = :permission")
                .bind("role", role)
                .bind("permission", permission)
                .run();
    }

    static void note(Tx tx, RoleName role, String permission, boolean given, Optional<Words> why) {
        long seq = tx.next(SERIES);
        Sql.of(tx)
                .update("""
                        insert into role_grant_step (number, seq, role, permission, given, why, at, by_whom)
                        values (:number, :seq, :role, :permission, :given, :why, :at, :by)""")
                .bind("number", "RG-" + seq)
                .bind("seq", seq)
                .bind("role", role)
                .bind("permission", permission)
                .bind("given", given)
                .bind("why", why)
                .bind("at", tx.now())
                .bind("by", tx.actor().audited())
                .run();
    }
}
