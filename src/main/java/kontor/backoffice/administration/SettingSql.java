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
    record Setting(long minutes, long least, long most) {}

    static final View SETTINGS = View.named("settings", AdministrationRoom.RUN_USERS, Side.OFFICE)
            .from("from setting s where true")
            .columns(
                    Column.of("number", SettingName.class, "s.setting", 14).always(),
                    Column.of("name", Label.class, "s.label", 51),
                    Column.of("minutes", Long.class, "s.minutes", 8).always())
            .orders(View.Order.by("number", SettingName.class, "s.setting"))
            .done();

    static Optional<Setting> find(Tx tx, SettingName setting) {
        return Sql.of(tx)
                .query("select minutes, least, most from setting where setting = :setting")
                .bind("setting", setting)
                .first(Setting.class);
    }

    static Settings.Decided decided(Tx tx) {
        return new Settings.Decided(
                minutes(tx, "kiosk-lock"), minutes(tx, "console-lock"), minutes(tx, "keep-dropped"));
    }

    private static Duration minutes(Tx tx, String setting) {
        return Duration.ofMinutes(
                find(tx, new SettingName(setting)).orElseThrow().minutes());
    }

    static void set(Tx tx, SettingName setting, long minutes) {
        Sql.of(tx)
                .update("update setting set minutes = :minutes where setting = :setting")
                .bind("setting", setting)
                .bind("minutes", minutes)
                .run();
    }
}
