package kontor.backoffice.administration;

import java.time.Duration;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Numbers.SettingName;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The table of settings.
final class SettingSql {

    private SettingSql() {}

    /// What is decided, and what could be.
    record Setting(long amount, long least, long most) {}

    static final View SETTINGS = View.named("settings", AdministrationRoom.RUN_USERS, Side.OFFICE)
            .from("from setting s where true")
            .columns(
                    Column.of("number", SettingName.class, "s.setting", 18).always(),
                    Column.of("name", Label.class, "s.label", 40),
                    Column.of("value", Long.class, "s.amount", 6).always(),
                    Column.of("unit", SettingUnit.class, "s.unit", 12).always())
            .orders(View.Order.by("number", SettingName.class, "s.setting"))
            .done();

    static Optional<Setting> find(Tx tx, SettingName setting) {
        return Sql.of(tx)
                .query("select amount, least, most from setting where setting = :setting")
                .bind("setting", setting)
                .first(Setting.class);
    }

    static Settings.Decided decided(Tx tx) {
        return new Settings.Decided(
                minutes(tx, "kiosk-lock"), minutes(tx, "console-lock"), minutes(tx, "keep-dropped"));
    }

    private static Duration minutes(Tx tx, String setting) {
        return Duration.ofMinutes(
                find(tx, new SettingName(setting)).orElseThrow().amount());
    }

    static void set(Tx tx, SettingName setting, long amount) {
        Sql.of(tx)
                .update("update setting set amount = :amount where setting = :setting")
                .bind("setting", setting)
                .bind("amount", amount)
                .run();
    }
}
