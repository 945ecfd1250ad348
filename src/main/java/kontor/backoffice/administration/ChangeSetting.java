package kontor.backoffice.administration;

import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.SettingName;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Decides something for all consoles of the company.
///
/// @param minutes within what the setting allows
public record ChangeSetting(SettingName setting, Long minutes) implements Command<SettingName> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<SettingName> run(Tx tx) {
        var found = SettingSql.find(tx, setting);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("setting", setting));
        var range = found.get();
        if (minutes < range.least() || minutes > range.most())
            return Outcome.refused(new BadField(
                    "setting",
                    "minutes",
                    Text.of("setting.wanted.minutes", range.least(), range.most()),
                    minutes.toString()));
        SettingSql.set(tx, setting, minutes);
        return Outcome.done(setting);
    }
}
