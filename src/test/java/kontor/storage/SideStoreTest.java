package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_draft_is_there_for_its_user_after_the_process_has_ended() {
        try (var store = opened()) {
            store.save("kari", "../order.place#1", "{\"customer\":\"K-1\"}");
            store.save("kari", "b", "{\"a\":\"Ærlig\"}");
            store.save("ola", "b", "{}");
            store.save("kari", "gone", "{}");
            store.delete("kari", "gone");
        }
        try (var store = opened()) {
            assertThat(store.list("kari"))
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("../order.place#1", "{\"customer\":\"K-1\"}", "b", "{\"a\":\"Ærlig\"}"));
            assertThat(store.load("ola", "b")).contains("{}");
            assertThat(store.load("ola", "../order.place#1")).isEmpty();
        }
    }

    @Test
    void ending_the_process_does_not_forget_wrong_guesses_and_a_right_one_does() {
        try (var store = opened()) {
            store.guessedWrong("kari", NOON);
            store.guessedWrong("kari", NOON);
        }
        try (var store = opened()) {
            assertThat(store.guesses("kari")).isEqualTo(new SideStore.Guesses(2, NOON));
            assertThat(store.guesses("ola").wrong()).isZero();
            store.guessedRight("kari");
        }
        try (var store = opened()) {
            assertThat(store.guesses("kari").wrong()).isZero();
        }
    }

    @Test
    void the_access_trail_only_grows_and_holds_one_line_each_whatever_was_typed() {
        try (var store = opened()) {
            store.access(NOON, "kari", "sign-in", Map.of());
        }
        var lines = new ArrayList<String>();
        try (var store = opened()) {
            store.access(NOON, "ola", "denied", Map.of("command", "user.add\n{\"who\":\"x\"}"));
            store.eachAccess(lines::add);
        }
        assertThat(lines)
                .isEqualTo(
                        List.of(
                                "{\"at\":\"2026-11-23T12:00:00Z\",\"who\":\"kari\",\"what\":\"sign-in\"}",
                                "{\"at\":\"2026-11-23T12:00:00Z\",\"who\":\"ola\",\"what\":\"denied\",\"command\":\"user.add\\n{\\\"who\\\":\\\"x\\\"}\"}"));
    }

    @Test
    void a_spoiled_draft_takes_nothing_else_with_it() throws Exception {
        try (var store = opened()) {
            store.save("kari", "a", "{}");
            store.save("kari", "b", "{}");
        }
        try (var files = Files.list(folder.resolve("drafts"))) {
            Files.writeString(files.findFirst().orElseThrow(), "{\"user\":");
        }
        try (var store = opened()) {
            assertThat(store.list("kari")).hasSize(1);
        }
    }

    private SideStore opened() {
        return SideStore.open(Disk.REAL, folder);
    }
}
