package kontor.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.ChartAccount;
import kontor.backoffice.administration.AdministrationRoom;
import kontor.backoffice.administration.FoundCompany;
import kontor.kernel.Actor;
import kontor.kernel.BadField;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.CompanyNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Shape;
import kontor.kernel.Text;
import kontor.storage.Company;

/// Founds a company from what people typed, at a door: the password is hashed here, and the rights of the usual roles
/// are taken from this program's rooms.
///
/// @param name      as typed
/// @param orgNumber as typed
/// @param login     of the first user
/// @param lang      of the first user
/// @param chart     the accounts that the company brings; Kontor's own where it brings none
public record Founding(String name, String orgNumber, String login, Lang lang, Optional<List<ChartAccount>> chart) {

    /// Founds it, or says what is wrong with what was typed; the first of several.
    public Outcome<CompanyNumber> in(Company company, Actor actor, char[] password) {
        if (!Passwords.fits(password)) return Outcome.refused(badPassword("company"));
        return switch (Shape.of(FoundCompany.class).read(tree(company, password))) {
            case Shape.Read.Good<FoundCompany>(var command) -> company.gate().run(actor, command);
            case Shape.Read.Bad<FoundCompany>(var problems) ->
                Outcome.refused(BadField.of("company", problems.getFirst()));
        };
    }

    /// A password that is too short or too long; what came is never said.
    public static BadField badPassword(String room) {
        return new BadField(
                room, "password", Text.of("password.wanted", (long) Passwords.LEAST, (long) Passwords.MOST), "");
    }

    private Map<String, Object> tree(Company company, char[] password) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", name);
        tree.put("orgNumber", orgNumber);
        tree.put("login", login);
        tree.put("password", Passwords.hash(password, Optional.empty()).value());
        tree.put("language", lang.code());
        tree.put("grants", grants(company));
        chart.ifPresent(accounts -> tree.put(
                "chart",
                accounts.stream().map(Shape.of(ChartAccount.class)::write).toList()));
        return tree;
    }

    private static List<Map<String, String>> grants(Company company) {
        var all = new ArrayList<Map<String, String>>();
        for (var grant : AdministrationRoom.usualGrants(company.catalogue().permissions()))
            all.add(Map.of("role", grant.role().value(), "permission", grant.permission()));
        return all;
    }
}
