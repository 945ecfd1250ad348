package kontor.backoffice.administration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.SettingName;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Decides a figure for the whole company.
///
/// @param value in the unit that the setting has, within what it allows
/// @param why   for whoever asks later
public record ChangeSetting(SettingName setting, Long value, Optional<Words> why) implements Command<SettingName> {

    /// What was said in minutes only is so.
    static Map<String, Object> inMinutes(Map<String, Object> tree) {
        var now = new LinkedHashMap<>(tree);
        var minutes = now.remove("minutes");
        if (minutes != null) now.put("value", minutes);
        return now;
    }

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<SettingName> run(Tx tx) {
        var found = SettingSql.find(tx, setting);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("setting", setting));
        var range = found.get();
        if (value < range.least() || value > range.most())
            return Outcome.refused(new BadField(
                    "setting",
                    "value",
                    Text.of("setting.wanted.value", range.least(), range.most()),
                    value.toString()));
        SettingSql.set(tx, setting, value);
        SettingSql.note(tx, setting, range.amount(), value, why);
        return Outcome.done(setting);
    }
}
