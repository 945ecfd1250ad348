package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import kontor.kernel.Actor;
import kontor.kernel.CommandSpec;
import kontor.kernel.Kinds;
import kontor.kernel.PasswordHash;
import kontor.kernel.Permission;
import kontor.kernel.PinHash;
import kontor.kernel.Shape;
import kontor.kernel.Side;
import kontor.storage.Json;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            "EUR",
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
        return role.equals("manager") || permission.roles().contains(role) || own(permission);
    }

    /// What everybody may who may sign in.
    private static boolean own(Permission permission) {
        return permission.name().equals("users.own");
    }

    @Test
    void there_are_roles_to_speak_of() {
        assertThat(roles).contains("manager", "seller").hasSizeGreaterThan(3);
    }

    @Test
    void every_role_gives_its_commands_and_no_other() {
        var specs = commands();
        var wrong = new ArrayList<String>();
        for (var role : roles)
            wrong.addAll(differing(
                    Actor.user(login(role)), specs, s -> gives(role, s.needs().orElseThrow())));
        wrong.addAll(differing(Actor.user("nothing"), specs, s -> own(s.needs().orElseThrow())));
        assertThat(wrong).isEmpty();
    }

    /// A kiosk that lends all roles, and one that lends one, on each side; whoever stands there.
    @Test
    void at_a_kiosk_a_role_gives_what_the_place_shows_and_nothing_else() {
        var wrong = new ArrayList<String>();
        for (var side : new Side[] {Side.DESK, Side.OFFICE}) {
            var word = side.name().toLowerCase(java.util.Locale.ROOT);
            kiosk(word, word, roles.stream().filter(r -> !r.equals("manager")).toList());
            kiosk(word + "-one", word, List.of("warehouse"));
            kiosk(word + "-none", word, List.of());
            wrong.addAll(at(word, side, "the-manager", p -> !p.roles().isEmpty()));
            for (var login : List.of("the-manager", "nothing"))
                wrong.addAll(at(word + "-one", side, login, p -> p.roles().contains("warehouse")));
            wrong.addAll(at(word + "-none", side, "the-manager", _ -> false));
        }
        assertThat(wrong).isEmpty();
    }

    private void kiosk(String name, String side, List<String> lends) {
        house.done("kiosk.add", Map.of("kiosk", "k-" + name, "place", "A", "side", side, "roles", lends));
    }

    private List<String> at(String kiosk, Side side, String login, Predicate<Permission> lends) {
        var actor = Actor.user(login).at("k-" + kiosk);
        var role = login.replace("the-", "");
        var wrong = new ArrayList<String>();
        var commands = commands();
        wrong.addAll(differing(
                actor,
                commands,
                spec -> gives(role, spec.needs().orElseThrow())
                        && shown(side, spec.side(), spec.needs().orElseThrow(), lends)));
        for (var view : house.catalogue().views()) {
            var may = shell.as(actor)
                            .run("show", view.name(), "--limit", "1", "--csv")
                            .exit()
                    == Exit.DONE;
            if (may != (gives(role, view.needs()) && shown(side, view.side(), view.needs(), lends)))
                wrong.add(actor.audited() + " " + view.name());
        }
        return wrong;
    }

    private static boolean shown(Side stands, Side of, Permission permission, Predicate<Permission> lends) {
        return of.seenFrom(stands) && permission.side().seenFrom(stands) && lends.test(permission);
    }

    private List<CommandSpec<?>> commands() {
        return house.catalogue().commands().stream()
                .filter(c -> c.face() != CommandSpec.Face.SYSTEM)
                .toList();
    }

    private static String batch(List<CommandSpec<?>> specs) {
        var batch = new StringBuilder();
        for (var spec : specs) {
            var tree = new LinkedHashMap<String, Object>();
            tree.put("do", spec.name());
            tree.putAll(example(spec.shape()));
            batch.append(Json.write(tree)).append('\n');
        }
        return batch.toString();
    }

    /// What was allowed or denied otherwise than expected.
    private List<String> differing(Actor actor, List<CommandSpec<?>> specs, Predicate<CommandSpec<?>> allowed) {
        return differing(actor, specs, allowed, shell.as(actor).fed(batch(specs), "batch", "-"));
    }

    private static List<String> differing(
            Actor actor, List<CommandSpec<?>> specs, Predicate<CommandSpec<?>> allowed, Shell.Ran ran) {
        var answers = ran.json();
        var wrong = new ArrayList<String>();
        for (int i = 0; i < specs.size(); i++) {
            var spec = specs.get(i);
            var code = Optional.ofNullable((String) answers.get(i).get("refused"));
            var denied = code.equals(Optional.of(spec.room() + ".refused.permission"));
            if (denied == allowed.test(spec)) wrong.add(actor.audited() + " " + spec.name() + " " + code);
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

    /// Role by role at the doors that are left: a command line over SSH, and what is written into a file.
    @Test
    void over_ssh_and_in_an_export_a_role_gives_the_same(@TempDir Path folder) {
        var wrong = new ArrayList<String>();
        var specs = commands();
        var files = new Shell(house.company(), folder);
        for (var role : List.of("seller", "accountant")) {
            var actor = Actor.user(login(role));
            wrong.addAll(differing(
                    actor,
                    specs,
                    s -> gives(role, s.needs().orElseThrow()),
                    shell.as(actor).remote(batch(specs), "batch -")));
            for (var view : house.catalogue().views()) {
                var ran = shell.as(actor).remote("", "show " + view.name() + " --limit 1 --csv");
                if ((ran.exit() == Exit.DONE) != gives(role, view.needs())) wrong.add(role + " over SSH " + ran.err());
            }
        }
        for (var role : roles) {
            var actor = Actor.user(login(role));
            var ledger = house.catalogue().view("ledger").orElseThrow().needs();
            var persons = house.catalogue().permissions().stream()
                    .filter(p -> p.name().equals("persons.run"))
                    .findFirst()
                    .orElseThrow();
            var journal = files.as(actor).run("export", "journal", role + ".journal");
            if (denied(journal) == gives(role, ledger)) wrong.add(role + " exports the journal: " + journal);
            var personal = files.as(actor).run("export", "personal", "10001", role + ".json");
            if (denied(personal) == gives(role, persons)) wrong.add(role + " exports a person: " + personal);
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean denied(Shell.Ran ran) {
        return ran.exit() == Exit.REFUSED && ran.err().contains("not allowed");
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
        if (field.type() == PinHash.class) return "2580";
        if (field.type().isEnum()) return Kinds.wire((Enum<?>) field.type().getEnumConstants()[0]);
        return VALUES.stream()
                .filter(v -> field.kind().read(v).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example of " + field));
    }
}
