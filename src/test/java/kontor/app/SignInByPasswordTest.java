package kontor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kontor.kernel.Actor;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.stories.Founded;
import kontor.terminal.console.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInByPasswordTest {

    private final Founded house = new Founded();
    private final AtomicReference<Instant> now = new AtomicReference<>(Founded.MONDAY);
    private final SignIn door = new SignInByPassword(house.company(), now::get);

    @AfterEach
    void close() {
        house.close();
    }

    private void ola() {
        house.done(
                "user.add",
                Map.of("login", "ola", "password", door.hash("passord1").value()));
    }

    @Test
    void the_right_password_lets_in_and_any_other_does_not() {
        ola();

        assertThat(door.check("ola", "passord1")).isEqualTo(Outcome.done(Actor.user("ola")));
        assertThat(door.check("ola", "Passord1")).isEqualTo(Outcome.refused(new SignInByPassword.Wrong()));
        var trail = new ArrayList<String>();
        house.company().desk().eachAccess(trail::add);
        assertThat(trail)
                .containsExactly(
                        "{\"at\":\"2026-11-23T09:00:00Z\",\"who\":\"ola\",\"what\":\"sign-in\"}",
                        "{\"at\":\"2026-11-23T09:00:00Z\",\"who\":\"ola\",\"what\":\"sign-in-wrong\"}");
    }

    @Test
    void an_unknown_login_and_a_blocked_one_get_the_same_words_as_a_wrong_password() {
        ola();
        house.done("user.change", Map.of("login", "ola", "active", "false"));

        assertThat(door.check("ola", "passord1")).isEqualTo(Outcome.refused(new SignInByPassword.Wrong()));
        assertThat(door.check("per", "passord1")).isEqualTo(Outcome.refused(new SignInByPassword.Wrong()));
        assertThat(door.check("per\u001b' or 1=1 --", "x".repeat(5000)))
                .isEqualTo(Outcome.refused(new SignInByPassword.Wrong()));
    }

    @Test
    void guessing_gets_slow_and_the_right_password_must_wait_too() {
        ola();
        for (var login : List.of("ola", "nobody")) {
            for (int wrong = 1; wrong <= 5; wrong++) {
                assertThat(door.check(login, "guess")).isEqualTo(Outcome.refused(new SignInByPassword.Wrong()));
                if (wrong < 5) later(Guesses.wait(wrong));
            }
            assertThat(door.check(login, "passord1")).isEqualTo(Outcome.refused(new SignInByPassword.Wait(4)));
            later(Duration.ofMillis(3_500));
            assertThat(door.check(login, "passord1")).isEqualTo(Outcome.refused(new SignInByPassword.Wait(1)));
        }
        later(Duration.ofSeconds(1));
        assertThat(door.check("ola", "passord1")).isEqualTo(Outcome.done(Actor.user("ola")));
        assertThat(door.check("ola", "guess")).isEqualTo(Outcome.refused(new SignInByPassword.Wrong()));
        assertThat(door.check("ola", "passord1")).isEqualTo(Outcome.done(Actor.user("ola")));
    }

    private void later(Duration wait) {
        now.updateAndGet(t -> t.plus(wait));
    }

    private void till() {
        house.done(
                "kiosk.add",
                Map.of("kiosk", "kasse-1", "place", "Kasse 1", "side", "desk", "roles", List.of("seller")));
    }

    private void pin(String login, String pin) {
        house.done("user.pin", Map.of("login", login, "pin", door.hash(pin).value()));
    }

    @Test
    void at_an_open_kiosk_the_pin_or_the_password_lets_in_and_a_pin_nowhere_else() {
        ola();
        pin("ola", "2580");
        assertThat(door.checkAt("kasse-1", "ola", "2580")).isEqualTo(Outcome.refused(new SignInByPassword.Closed()));
        till();

        assertThat(door.checkAt("kasse-1", "ola", "2580"))
                .isEqualTo(door.checkAt("kasse-1", "ola", "passord1"))
                .isEqualTo(Outcome.done(Actor.user("ola").at("kasse-1")));
        assertThat(door.check("ola", "2580")).isEqualTo(Outcome.refused(new SignInByPassword.Wrong()));
        assertThat(door.checkAt("kasse-1", "kari", "2580"))
                .as("has none")
                .isEqualTo(Outcome.refused(new SignInByPassword.WrongPin()));
        var trail = new ArrayList<String>();
        house.company().desk().eachAccess(trail::add);
        assertThat(trail).anyMatch(line -> line.contains("\"sign-in\",\"kiosk\":\"kasse-1\""));
        assertThat(trail).noneMatch(line -> line.contains("2580"));
    }

    @Test
    void a_few_wrong_pins_in_a_row_block_the_pin_but_not_the_password() {
        ola();
        pin("ola", "2580");
        till();
        for (var login : List.of("ola", "nobody")) {
            for (int wrong = 1; wrong <= SignInByPassword.MOST_PINS; wrong++) {
                assertThat(door.checkAt("kasse-1", login, "9090"))
                        .isEqualTo(Outcome.refused(new SignInByPassword.WrongPin()));
                later(Guesses.wait(wrong));
            }
            assertThat(door.checkAt("kasse-1", login, "2580"))
                    .isEqualTo(Outcome.refused(new SignInByPassword.Blocked()));
        }
        assertThat(door.check("ola", "passord1")).isEqualTo(Outcome.done(Actor.user("ola")));
        assertThat(door.checkAt("kasse-1", "ola", "2580"))
                .as("after the password")
                .isEqualTo(Outcome.done(Actor.user("ola").at("kasse-1")));
    }

    @Test
    void wrong_pins_slow_no_password_down_and_a_new_pin_begins_anew() {
        ola();
        pin("ola", "2580");
        till();
        for (int wrong = 1; wrong <= 4; wrong++) {
            door.checkAt("kasse-1", "ola", "9090");
            later(Guesses.wait(wrong));
        }
        door.checkAt("kasse-1", "ola", "9090");
        assertThat(door.checkAt("kasse-1", "ola", "2580")).isEqualTo(Outcome.refused(new SignInByPassword.Wait(4)));
        pin("ola", "8520");
        assertThat(door.checkAt("kasse-1", "ola", "8520"))
                .isEqualTo(Outcome.done(Actor.user("ola").at("kasse-1")));
        assertThat(door.check("ola", "passord1")).isEqualTo(Outcome.done(Actor.user("ola")));
    }

    @Test
    void the_wait_doubles_up_to_five_minutes() {
        assertThat(Guesses.wait(2)).isZero();
        assertThat(Guesses.wait(3)).hasSeconds(1);
        assertThat(Guesses.wait(4)).hasSeconds(2);
        assertThat(Guesses.wait(10)).hasSeconds(128);
        assertThat(Guesses.wait(1_000_000)).hasSeconds(300);
    }

    @Test
    void a_hash_of_another_program_is_understood() {
        var reference = new PasswordHash(
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");

        assertThat(Passwords.matches("password".toCharArray(), reference)).isTrue();
        assertThat(Passwords.matches("Password".toCharArray(), reference)).isFalse();
        assertThat(Passwords.matches("password".toCharArray(), new PasswordHash("none")))
                .isFalse();
        assertThat(Passwords.matches("".toCharArray(), Passwords.NOBODY)).isFalse();
    }

    @Test
    void the_same_password_never_hashes_to_the_same() {
        assertThat(door.hash("passord1").value())
                .isNotEqualTo(door.hash("passord1").value());
        assertThat(Passwords.isHash(door.hash("passord1").value())).isTrue();
    }
}
