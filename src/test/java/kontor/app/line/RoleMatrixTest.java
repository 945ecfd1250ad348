package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kontor.kernel.Actor;
import kontor.kernel.CommandSpec;
import kontor.kernel.Kinds;
import kontor.kernel.PasswordHash;
import kontor.kernel.Permission;
import kontor.kernel.Shape;
import kontor.storage.Json;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every role against every command and every view, at the doors: what a role does not give is denied, and nothing
/// that it gives is.
class RoleMatrixTest {

    /// Of each kind at least one of these is a value.
    private static final List<String> VALUES = List.of(
            "1",
            "2026-01-01",
            "2026-01-01T00:00:00Z",
            "true",
            "974760673",
            "NO",
            "nobody",
            "00000000-0000-7000-8000-000000000000");

    private final Founded house = new Founded();
    private final Shell shell = new Shell(house.company());
    private final TreeSet<String> roles = new TreeSet<>();

    @BeforeEach
    void somebodyForEachRole() {
        for (var permission : house.catalogue().permissions()) roles.addAll(permission.roles());
        roles.add("manager");
        for (var role : roles)
            house.done("user.add", Map.of("login", login(role), "password", "x", "roles", List.of(role)));
        house.done("user.add", Map.of("login", "nothing", "password", "x"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static String login(String role) {
        return "the-" + role;
    }

    private static boolean gives(String role, Permission permission) {
        return role.equals("manager") || permission.roles().contains(role);
    }

    @Test
    void there_are_roles_to_speak_of() {
        assertThat(roles).contains("manager", "seller").hasSizeGreaterThan(3);
    }

    @Test
    void every_role_gives_its_commands_and_no_other() {
        var specs = house.catalogue().commands().stream()
                .filter(c -> c.face() != CommandSpec.Face.SYSTEM)
                .toList();
        var batch = new StringBuilder();
        for (var spec : specs) {
            var tree = new LinkedHashMap<String, Object>();
            tree.put("do", spec.name());
            tree.putAll(example(spec.shape()));
            batch.append(Json.write(tree)).append('\n');
        }
        var wrong = new ArrayList<String>();
        for (var role : roles) wrong.addAll(given(role, login(role), batch.toString(), specs));
        wrong.addAll(given("nothing", "nothing", batch.toString(), specs));
        assertThat(wrong).isEmpty();
    }

    /// What was allowed or denied otherwise than the role says.
    private List<String> given(String role, String login, String batch, List<CommandSpec<?>> specs) {
        var answers = shell.as(Actor.user(login)).fed(batch, "batch", "-").json();
        var wrong = new ArrayList<String>();
        for (int i = 0; i < specs.size(); i++) {
            var spec = specs.get(i);
            var code = Optional.ofNullable((String) answers.get(i).get("refused"));
            var denied = code.equals(Optional.of(spec.room() + ".refused.permission"));
            if (denied == gives(role, spec.needs().orElseThrow())) wrong.add(role + " " + spec.name() + " " + code);
        }
        return wrong;
    }

    @Test
    void every_role_gives_its_views_and_no_other() {
        var wrong = new ArrayList<String>();
        for (var role : roles) {
            for (var view : house.catalogue().views()) {
                var ran = shell.run("show", view.name(), "--as", login(role), "--limit", "1", "--csv");
                var allowed = ran.exit() == Exit.DONE;
                if (allowed != gives(role, view.needs())) wrong.add(role + " " + view.name() + " " + ran.err());
                if (!allowed && !ran.out().isEmpty()) wrong.add(role + " was shown " + ran.out());
            }
        }
        for (var view : house.catalogue().views())
            if (shell.run("show", view.name(), "--as", "nothing").exit() != Exit.REFUSED)
                wrong.add("nothing " + view.name());
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_but_kontor_itself_gives_its_own_commands() {
        for (var spec : house.catalogue().commands()) {
            if (spec.face() != CommandSpec.Face.SYSTEM) continue;
            var tree = new LinkedHashMap<String, Object>();
            tree.put("do", spec.name());
            tree.putAll(example(spec.shape()));
            var answer = shell.fed(Json.write(tree) + "\n", "batch", "-").json().getFirst();
            assertThat(answer).as(spec.name()).containsEntry("refused", "batch.refused.command");
        }
    }

    @Test
    void a_user_who_may_no_longer_sign_in_may_do_nothing() {
        house.done("user.change", Map.of("login", login("seller"), "roles", List.of("seller"), "active", "false"));

        var ran = shell.as(Actor.user(login("seller")))
                .fed("{\"do\":\"customer.register\",\"name\":\"A\"}\n", "batch", "-");

        assertThat(ran.json().getFirst()).containsEntry("refused", "customer.refused.permission");
    }

    private static Map<String, Object> example(Shape<?> shape) {
        var tree = new LinkedHashMap<String, Object>();
        for (var field : shape.fields()) {
            if (field.optional()) continue;
            tree.put(field.name(), field.list() ? List.of(value(field)) : value(field));
        }
        return tree;
    }

    private static Object value(Shape.Field field) {
        if (field.nested()) return example(field.shape());
        if (field.type() == PasswordHash.class) return "hemmelig";
        if (field.type().isEnum()) return Kinds.wire((Enum<?>) field.type().getEnumConstants()[0]);
        return VALUES.stream()
                .filter(v -> field.kind().read(v).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example of " + field));
    }
}
