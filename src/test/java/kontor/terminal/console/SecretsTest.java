package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import kontor.backoffice.administration.Users;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.Login;
import kontor.kernel.PasswordHash;
import kontor.terminal.paint.Theme.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private PasswordHash karis() {
        return desk.house
                .company()
                .ask(new Users(new Login("kari")))
                .orElseThrow()
                .password();
    }

    @Test
    void a_new_password_wants_the_one_of_now_and_itself_twice() {
        var before = karis();
        var session = desk.open();
        session.type(":passord<Enter>galt<Enter>lang nok 1<Enter>lang nok 1<Enter>");
        assertThat(session.text()).contains("! ");
        assertThat(karis()).isEqualTo(before);

        session.type("<Esc>:passord<Enter>sesam<Enter>kort<Enter>kort<Enter>");
        assertThat(session.text()).contains("minst 8");
        session.type("<Esc>:passord<Enter>sesam<Enter>lang nok 1<Enter>lang nok 2<Enter>");
        assertThat(session.text()).contains("Ikke det samme");
        assertThat(karis()).isEqualTo(before);

        session.type("<Esc>:passord<Enter>sesam<Enter>lang nok 1<Enter>lang nok 1<Enter>");
        assertThat(session.text()).contains("gjelder fra nå av").doesNotContain("****");
        assertThat(karis()).isEqualTo(new PasswordHash("hashed"));
    }

    @Test
    void a_pin_that_is_soon_guessed_is_refused_and_at_a_kiosk_nothing_is_changed() {
        var session = desk.open().type(":minpin<Enter>sesam<Enter>1234<Enter>1234<Enter>");
        assertThat(session.text()).contains("! Fire til åtte sifre");

        var till = desk.open(desk.till(Lang.NB, Mode.COLOUR), 80, 24).type("kari<Enter>2580<Enter>:passord<Enter>");
        assertThat(till.text()).contains("På en kiosk bytter ingen passord");
    }
}
