package kontor.backoffice.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.Numbers.KeyPrint;
import kontor.kernel.Numbers.Login;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIITpqpH6cR95sZcDNiQlGsMPoL+b/jORTD6+QKottShs kari@laptop";
    private static final KeyPrint PRINT = SshKey.parse(KEY).orElseThrow().print();

    private final Founded house = new Founded();

    @AfterEach
    void close() {
        house.close();
    }

    private Optional<Login> holder() {
        return house.company().ask(new KeyHolder(PRINT));
    }

    @Test
    void a_key_is_bound_to_one_user_and_can_be_taken_away() {
        house.done("user.key", Map.of("login", "kari", "publicKey", KEY));
        assertThat(holder()).contains(new Login("kari"));
        assertThat(house.rows("user-keys", "user", "kari").getFirst().text("label"))
                .isEqualTo("kari@laptop");
        house.done("user.add", Map.of("login", "siri", "password", "x"));
        assertThat(house.refused(house.command("user.key", Map.of("login", "siri", "publicKey", KEY))))
                .isEqualTo(new UserRefusal.KeyTaken(new Login("kari")));
        assertThat(house.refused("user.key-remove", Map.of("login", "siri", "print", PRINT.value())))
                .isEqualTo("user.refused.unknown");
        house.done("user.key-remove", Map.of("login", "kari", "print", PRINT.value()));
        assertThat(holder()).isEmpty();
        house.done("user.key", Map.of("login", "siri", "publicKey", KEY, "label", "kiosk"));
        assertThat(holder()).contains(new Login("siri"));
    }

    @Test
    void a_key_of_who_is_no_longer_active_opens_nothing() {
        house.done("user.add", Map.of("login", "siri", "password", "x"));
        house.done("user.key", Map.of("login", "siri", "publicKey", KEY));
        house.done("user.change", Map.of("login", "siri", "active", false));
        assertThat(holder()).isEmpty();
    }

    @Test
    void a_kiosk_may_have_a_key_and_nobody_else_that_is_not_there() {
        house.done("kiosk.add", Map.of("kiosk", "kasse-1", "place", "Kasse 1", "side", "desk"));
        house.done("user.key", Map.of("login", "kasse-1", "publicKey", KEY));
        assertThat(holder()).contains(new Login("kasse-1"));
        house.done("kiosk.close", Map.of("kiosk", "kasse-1"));
        assertThat(holder()).isEmpty();
        assertThat(house.refused("user.key", Map.of("login", "nobody", "publicKey", KEY)))
                .isEqualTo("user.refused.unknown");
    }

    @Test
    void only_whole_and_strong_public_keys_are_taken() {
        for (var bad : new String[] {
            "",
            "ssh-ed25519",
            "ssh-ed25519 AAAA",
            "ssh-ed25519 !!!!",
            "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIITpqpH6cR95sZcDNiQlGsMPoL+b/jORTD6+QKottShs",
            "ssh-dss AAAAB3NzaC1kc3MAAAAA",
            "command=\"x\" " + KEY,
            "-----BEGIN OPENSSH PRIVATE KEY-----",
            rsa(2048)
        }) assertThat(SshKey.parse(bad)).as(bad).isEmpty();
        assertThat(SshKey.parse(rsa(3072))).isPresent();
        assertThat(house.refused("user.key", Map.of("login", "kari", "publicKey", rsa(2048))))
                .isEqualTo("user.refused.key");
    }

    private static String rsa(int bits) {
        var modulus = java.math.BigInteger.ONE.shiftLeft(bits - 1).toByteArray();
        var blob = java.nio.ByteBuffer.allocate(4 + 7 + 4 + 3 + 4 + modulus.length);
        blob.putInt(7).put("ssh-rsa".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        blob.putInt(3).put(new byte[] {1, 0, 1}).putInt(modulus.length).put(modulus);
        return "ssh-rsa " + java.util.Base64.getEncoder().encodeToString(blob.array());
    }
}
