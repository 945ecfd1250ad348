package kontor.backoffice.administration;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.Chart;
import kontor.backoffice.accounting.ledger.ChartAccount;
import kontor.kernel.Command;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CompanyNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Tx;
import kontor.registry.CompanyInfo;
import kontor.registry.CompanySql;

/// Founds the company with its first user, who is its manager.
///
/// @param zone     `Europe/Oslo` where nothing is said
/// @param language of the first user; Norwegian where nothing is said
/// @param grants   what the roles of the new company may; the door fills it in from the catalogue
/// @param chart    the accounts that the company keeps its books with; Kontor's own where none are brought
public record FoundCompany(
        Name name,
        OrgNumber orgNumber,
        Login login,
        @Personal(of = "login") Optional<Name> userName,
        PasswordHash password,
        Optional<String> zone,
        Optional<Lang> language,
        List<Grant> grants,
        Optional<List<ChartAccount>> chart)
        implements Command<CompanyNumber> {

    /// What a role may.
    public record Grant(RoleName role, String permission) {}

    @Override
    public Permission needs() {
        return AdministrationRoom.FOUND;
    }

    @Override
    public Outcome<CompanyNumber> run(Tx tx) {
        if (CompanySql.find(tx).isPresent()) return Outcome.refused(new UserRefusal.Founded());
        var place = zone.orElse("Europe/Oslo");
        try {
            ZoneId.of(place);
        } catch (DateTimeException e) {
            return Outcome.refused(new UserRefusal.NoZone(place));
        }
        if (!AdministrationRoom.isLogin(login)) return Outcome.refused(new UserRefusal.BadLogin(login));
        var wrong = chart.flatMap(accounts -> Chart.load(tx, accounts));
        if (wrong.isPresent()) return Outcome.refused(wrong.get());
        CompanySql.add(tx, new CompanyInfo(orgNumber, name, place, tx.now()));
        UserSql.grant(tx, grants);
        var shown = userName.orElse(new Name(login.value()));
        UserSql.add(tx, new UserSql.User(login, shown, password, true, language.orElse(Lang.NB)));
        UserSql.roles(tx, login, List.of(new RoleName(AdministrationRoom.MANAGER)));
        return Outcome.done(new CompanyNumber(orgNumber.value()));
    }

    /// Before companies brought charts of their own, all were founded with Kontor's.
    static Map<String, Object> withoutChart(Map<String, Object> tree) {
        return tree;
    }
}
