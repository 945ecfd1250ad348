package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import kontor.app.Wiring;
import kontor.kernel.Actor;
import kontor.storage.Company;
import kontor.storage.Log;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserLineTest {

    private final Log.InMemory log = new Log.InMemory();
    private final Company company = Company.inMemory(Wiring.catalogue(), InstantSource.fixed(Founded.MONDAY), log);
    private final Shell shell = new Shell(company);

    @AfterEach
    void close() {
        company.close();
    }

    private Shell.Ran init() {
        return shell.fed("hemmelig\n", "init", "--name", "Fjord AS", "--org-number", "923 609 016", "--user", "kari");
    }

    @Test
    void init_founds_a_company_once_and_keeps_no_password() {
        var first = init();
        var again = init();

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(again.exit()).isEqualTo(Exit.REFUSED);
        assertThat(again.err()).contains("There is a company here already").hasLineCount(1);
        assertThat(shell.run("show", "company", "--json").out()).contains("\"Fjord AS\"");
        assertThat(log.entries()).noneMatch(e -> e.contains("hemmelig"));
        assertThat(shell.run("show", "audit", "--json").out())
                .contains("company.found", "kari")
                .doesNotContain("argon2id");
    }

    @Test
    void init_says_what_was_wanted() {
        var number = shell.fed("hemmelig\n", "init", "--name", "A", "--org-number", "123", "--user", "kari");
        var word = shell.fed("abc\n", "init", "--name", "A", "--org-number", "923609016", "--user", "kari");
        var none = shell.fed("", "init", "--name", "A", "--org-number", "923609016", "--user", "kari");
        var user = shell.fed("hemmelig\n", "init", "--name", "A", "--org-number", "923609016");

        assertThat(number.err()).contains("orgNumber").contains("nine digits").contains("123");
        assertThat(word.err()).contains("password").contains("6 to 200").doesNotContain("abc");
        assertThat(none.exit()).isEqualTo(Exit.USAGE);
        assertThat(user.exit()).isEqualTo(Exit.USAGE);
        assertThat(user.err()).contains("--user is missing");
        assertThat(shell.faults).isEmpty();
    }

    @Test
    void users_are_added_listed_and_given_new_passwords() {
        init();

        var added = shell.fed("passord1\n", "user", "add", "ola", "--name", "Ola Berg", "--role", "seller");
        var twice = shell.fed("passord1\n", "user", "add", "ola");
        var role = shell.fed("passord1\n", "user", "add", "per", "--role", "king");
        var changed = shell.fed("passord2\n", "user", "passwd", "ola");
        var pinned = shell.fed("25807413\n", "user", "pin", "ola");
        var weak = shell.fed("1234\n", "user", "pin", "ola");
        var nobody = shell.fed("passord2\n", "user", "passwd", "nobody");

        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(twice.err()).contains("There is a user ola already");
        assertThat(role.err()).contains("no role king");
        assertThat(changed.exit()).isZero();
        assertThat(pinned.exit()).as(pinned.err()).isZero();
        assertThat(weak.err()).contains("PIN of 4 to 8 figures").doesNotContain("1234\"");
        assertThat(log.entries()).noneMatch(e -> e.contains("25807413"));
        assertThat(nobody.exit()).isEqualTo(Exit.REFUSED);
        assertThat(shell.run("user", "list", "--csv").lines())
                .contains("kari,kari,manager,true,en,false", "ola,Ola Berg,seller,true,en,true");
        assertThat(shell.run("user", "fire", "ola").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void only_who_may_run_the_users_does() {
        init();
        shell.fed("passord1\n", "user", "add", "ola", "--role", "seller");

        var ola = new Shell(company).as(Actor.user("ola"));
        assertThat(ola.fed("passord1\n", "user", "add", "per").err()).contains("not allowed");
        assertThat(ola.run("user", "list").err()).contains("not allowed");
        assertThat(ola.run("check").err()).contains("not allowed");
        assertThat(ola.run("--as", "kari", "user", "list").exit()).isEqualTo(Exit.REFUSED);
    }
}
