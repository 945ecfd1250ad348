package kontor.backoffice.administration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.SettingName;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of settings.
final class SettingSql {

    private SettingSql() {}

    private static final NumberSeries STEPS = new NumberSeries("setting-step", 1);

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

    static final View HISTORY = View.named("setting-history", AdministrationRoom.RUN_USERS, Side.OFFICE)
            .from("from setting_step h left join setting s on s.setting = h.setting where true")
            .columns(
                    Column.text("number", "h.number", 8).data(),
                    Column.of("at", Instant.class, "h.at", 16).always(),
                    Column.of("setting", SettingName.class, "h.setting", 20).always(),
                    Column.of("name", Label.class, "s.label", 30).wide(),
                    Column.of("before", Long.class, "h.before_amount", 8).always(),
                    Column.of("value", Long.class, "h.amount", 8).always(),
                    Column.text("by", "h.by_whom", 12),
                    Column.of("why", Words.class, "h.why", 30).wide())
            .orders(View.Order.by("number", Long.class, "h.seq").downwards().within("setting"))
            .searched("h.setting")
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

    static void note(Tx tx, SettingName setting, long before, long amount, Optional<Words> why) {
        long seq = tx.next(STEPS);
        Sql.of(tx)
                .update("""
                        insert into setting_step (number, seq, setting, before_amount, amount, why, at, by_whom)
                        values (:number, :seq, :setting, :before, :amount, :why, :at, :by)""")
                .bind("number", "IN-" + seq)
                .bind("seq", seq)
                .bind("setting", setting)
                .bind("before", before)
                .bind("amount", amount)
                .bind("why", why)
                .bind("at", tx.now())
                .bind("by", tx.actor().audited())
                .run();
    }
}
