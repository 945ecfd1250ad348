package kontor.backoffice.administration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Permission;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Found;
import kontor.storage.Sql;

/// The tables of kiosks.
final class KioskSql {

    private KioskSql() {}

    static final View KIOSKS = View.named("kiosks", AdministrationRoom.RUN_USERS, Side.OFFICE)
            .from("""
                    from (select k.kiosk, k.state, k.place, k.side, k.lock_after,
                                 (select string_agg(r.role, ' ' order by r.role) from kiosk_role r
                                   where r.kiosk = k.kiosk) as roles
                            from kiosk k) k where true""")
            .columns(
                    Column.of("number", KioskName.class, "k.kiosk", 14).always(),
                    Column.of("state", KioskState.class, "k.state", 8).always(),
                    Column.text("place", "k.place", 18).always(),
                    Column.of("side", KioskSide.class, "k.side", 8),
                    Column.text("roles", "k.roles", 16),
                    Column.of("lock-after", Long.class, "k.lock_after", 6))
            .orders(View.Order.by("number", KioskName.class, "k.kiosk"))
            .done();

    static Optional<Kiosk> find(Tx tx, KioskName kiosk) {
        var roles = roles(tx, kiosk);
        return Sql.of(tx)
                .query("select kiosk, state, place, side, lock_after from kiosk where kiosk = :kiosk")
                .bind("kiosk", kiosk)
                .first(found -> read(found, roles));
    }

    /// The kiosk, which nobody else changes until the transaction ends.
    static Optional<Kiosk> lock(Tx tx, KioskName kiosk) {
        Sql.of(tx)
                .query("select kiosk from kiosk where kiosk = :kiosk for update")
                .bind("kiosk", kiosk)
                .first(_ -> true);
        return find(tx, kiosk);
    }

    /// An open one as the doors know it.
    static Optional<Kiosks.Found> open(Tx tx, KioskName kiosk) {
        return find(tx, kiosk)
                .filter(k -> k.state() == KioskState.OPEN)
                .map(k -> new Kiosks.Found(
                        k.kiosk(),
                        k.place(),
                        k.side().side(),
                        k.lockAfter()
                                .map(Duration::ofMinutes)
                                .orElseGet(() -> SettingSql.decided(tx).kioskLock())));
    }

    private static Kiosk read(Found found, List<RoleName> roles) {
        return new Kiosk(
                found.get("kiosk", KioskName.class),
                found.get("state", KioskState.class),
                found.text("place"),
                found.get("side", KioskSide.class),
                roles,
                found.maybe("lock_after", Long.class));
    }

    private static List<RoleName> roles(Tx tx, KioskName kiosk) {
        return Sql.of(tx)
                .query("select role from kiosk_role where kiosk = :kiosk order by role")
                .bind("kiosk", kiosk)
                .list(found -> found.get("role", RoleName.class));
    }

    static void add(Tx tx, Kiosk kiosk) {
        write(
                tx,
                kiosk,
                "insert into kiosk (kiosk, state, place, side, lock_after)"
                        + " values (:kiosk, :state, :place, :side, :lockAfter)");
    }

    static void save(Tx tx, Kiosk kiosk) {
        write(
                tx,
                kiosk,
                "update kiosk set state = :state, place = :place, side = :side, lock_after = :lockAfter"
                        + " where kiosk = :kiosk");
    }

    private static void write(Tx tx, Kiosk kiosk, String sql) {
        Sql.of(tx)
                .update(sql)
                .bind("kiosk", kiosk.kiosk())
                .bind("state", kiosk.state())
                .bind("place", kiosk.place())
                .bind("side", kiosk.side())
                .bind("lockAfter", kiosk.lockAfter())
                .run();
        Sql.of(tx)
                .update("delete from kiosk_role where kiosk = :kiosk")
                .bind("kiosk", kiosk.kiosk())
                .run();
        for (var role : kiosk.roles().stream().distinct().toList()) {
            Sql.of(tx)
                    .update("insert into kiosk_role (kiosk, role) values (:kiosk, :role)")
                    .bind("kiosk", kiosk.kiosk())
                    .bind("role", role)
                    .run();
        }
    }

    /// Whether the place lends the right and its side shows it.
    static boolean shows(Tx tx, KioskName kiosk, Permission permission, Side side) {
        return find(tx, kiosk).filter(k -> k.stands(permission, side)).isPresent()
                && Sql.of(tx)
                        .query("""
                        select 1 from kiosk_role k join role_grant g on g.role = k.role
                         where k.kiosk = :kiosk and g.permission = :permission limit 1""")
                        .bind("kiosk", kiosk)
                        .bind("permission", permission.name())
                        .first(_ -> true)
                        .isPresent();
    }
}
