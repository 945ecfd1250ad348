package kontor.app.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServerTest {

    private static final String PERSON = "operator:" + System.getProperty("user.name");

    @TempDir
    Path temp;

    @Test
    void only_the_owner_can_reach_the_socket() throws Exception {
        try (var door = OpenDoor.at(temp.resolve("data"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(door.folder.socket())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(door.folder.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void somebody_else_is_not_let_in_even_where_the_files_would_let_them() throws Exception {
        try (var door = OpenDoor.at(temp.resolve("data"))) {
            var hello = OpenDoor.hello(Hello.Wanted.LINE, "version");
            assertThat(door.server.refusal(hello, "mallory")).startsWith("door.folder.owner\0");
            assertThat(door.server.refusal(hello, "root")).isEmpty();
        }
    }

    @Test
    void a_console_is_who_the_kernel_says_and_hears_of_keys_and_sizes() throws Exception {
        try (var door = OpenDoor.at(temp.resolve("data"));
                var wire = door.wire()) {
            assertThat((char) OpenDoor.answer(wire, OpenDoor.hello(Hello.Wanted.CONSOLE))
                            .type())
                    .isEqualTo('W');
            OpenDoor.see(wire, PERSON + " 80x24");
            wire.sendNumbers(Wire.RESIZE, 100, 30);
            OpenDoor.see(wire, "100x30");
            wire.send(Wire.INPUT, "abc".getBytes(UTF_8));
            OpenDoor.see(wire, "abc");
            wire.send(Wire.INPUT, new byte[] {3});
            OpenDoor.until(wire, 0);
        }
    }

    @Test
    void a_console_paints_before_the_company_is_open_and_keeps_what_was_typed() throws Exception {
        try (var door = new OpenDoor(temp.resolve("data"), 600_000);
                var wire = door.wire()) {
            OpenDoor.answer(wire, OpenDoor.hello(Hello.Wanted.CONSOLE));
            OpenDoor.see(wire, "2,000"); // records a second, of the journal that is run again
            wire.send(Wire.INPUT, "xyz".getBytes(UTF_8));
            door.house.mayOpen.countDown();
            OpenDoor.see(wire, "[xyz]");
        }
    }

    @Test
    void a_console_whose_terminal_is_gone_is_hung_up() throws Exception {
        try (var door = OpenDoor.at(temp.resolve("data"))) {
            try (var wire = door.wire()) {
                OpenDoor.answer(wire, OpenDoor.hello(Hello.Wanted.CONSOLE));
                OpenDoor.see(wire, PERSON);
            }
            assertThat(door.house.hungUp.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_fault_of_ours_gives_one_line_with_a_number_and_its_trace_is_in_the_log() throws Exception {
        try (var door = OpenDoor.at(temp.resolve("data"));
                var wire = door.wire()) {
            OpenDoor.answer(wire, OpenDoor.hello(Hello.Wanted.CONSOLE));
            OpenDoor.see(wire, PERSON);
            wire.send(Wire.INPUT, "#".getBytes(UTF_8));
            var said = OpenDoor.until(wire, 1);
            var number = ProcessHandle.current().pid() + "-1";
            assertThat(said).contains(number).doesNotContain("\tat ");
            assertThat(door.log.toString(UTF_8)).contains("fault " + number, "the screen broke", "\tat ");
            door.works();
        }
    }

    @Test
    void random_bytes_trouble_nobody_else() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        try (var door = OpenDoor.at(temp.resolve("data"))) {
            for (int i = 0; i < 200; i++) {
                var bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);
                if (i % 2 == 0 && bytes.length > 9)
                    ByteBuffer.wrap(bytes).put(Wire.HELLO).putInt(bytes.length - 5);
                try (var channel = door.channel()) {
                    channel.write(ByteBuffer.wrap(bytes));
                }
            }
            door.works();
            assertThat(door.log.toString(UTF_8))
                    .as("seed %d", seed)
                    .contains("from ")
                    .doesNotContain("fault");
        }
    }

    @Test
    void a_frame_that_names_no_size_ends_only_its_own_connection() throws Exception {
        try (var door = OpenDoor.at(temp.resolve("data"));
                var wire = door.wire()) {
            OpenDoor.answer(wire, OpenDoor.hello(Hello.Wanted.CONSOLE));
            OpenDoor.see(wire, PERSON);
            wire.send(Wire.RESIZE, new byte[3]);
            assertThat(door.house.hungUp.await(30, TimeUnit.SECONDS)).isTrue();
            door.works();
            assertThat(door.log.toString(UTF_8)).contains("a size of 3 bytes");
        }
    }

    @Test
    void clients_that_say_nothing_or_read_nothing_slow_no_other() throws Exception {
        try (var door = OpenDoor.at(temp.resolve("data"))) {
            var silent = door.wire();
            var stuck = door.wire();
            OpenDoor.answer(stuck, OpenDoor.hello(Hello.Wanted.CONSOLE));
            OpenDoor.see(stuck, PERSON);
            stuck.send(Wire.INPUT, "!".getBytes(UTF_8)); // paints without end, and nobody reads it
            for (int i = 0; i < 20; i++) door.works();
            silent.close();
            stuck.close();
        }
    }

    @Test
    void status_says_one_name_and_value_a_line_and_counts_only_who_works() throws Exception {
        try (var door = OpenDoor.at(temp.resolve("data"));
                var console = door.wire();
                var wire = door.wire()) {
            OpenDoor.answer(console, OpenDoor.hello(Hello.Wanted.CONSOLE));
            OpenDoor.answer(wire, OpenDoor.hello(Hello.Wanted.STATUS, "status"));
            assertThat(OpenDoor.until(wire, 0).lines())
                    .allMatch(line -> line.matches("[a-z]+: .+"))
                    .contains(
                            "running: yes",
                            "pid: " + ProcessHandle.current().pid(),
                            "folder: " + door.folder.path(),
                            "clients: 1",
                            "version: 1000-1");
        }
    }

    @Test
    void a_server_that_nobody_uses_ends_and_leaves_no_socket() throws Exception {
        var door = new OpenDoor(temp.resolve("data"), 1);
        door.house.mayOpen.countDown();
        door.served.get(30, TimeUnit.SECONDS);
        assertThat(Files.exists(door.folder.path().resolve("kontor.sock"))).isFalse();
    }

    @Test
    void a_newer_program_replaces_an_idle_server_and_is_told_of_a_busy_one() throws Exception {
        var newer = new Hello(1, "2000-1", Hello.Wanted.LINE, java.util.List.of(), "/", java.util.Map.of(), 0, 0, 0);
        try (var door = OpenDoor.at(temp.resolve("data"));
                var busy = door.wire()) {
            OpenDoor.answer(busy, OpenDoor.hello(Hello.Wanted.CONSOLE));
            try (var wire = door.wire()) {
                var answer = OpenDoor.answer(wire, newer);
                assertThat((char) answer.type()).isEqualTo('X');
                assertThat(new String(answer.body(), UTF_8)).startsWith("door.build.busy\0" + "1\0");
            }
            busy.send(Wire.INPUT, new byte[] {3});
            OpenDoor.until(busy, 0);
            busy.close();
            while (door.server.guests().count() > 0) Thread.onSpinWait();
            try (var wire = door.wire()) {
                assertThat((char) OpenDoor.answer(wire, newer).type()).isEqualTo('Y');
            }
            door.served.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void an_older_program_is_told_so() throws Exception {
        var older = new Hello(1, "999-7", Hello.Wanted.CONSOLE, java.util.List.of(), "/", java.util.Map.of(), 0, 0, 0);
        try (var door = OpenDoor.at(temp.resolve("data"));
                var wire = door.wire()) {
            assertThat(new String(OpenDoor.answer(wire, older).body(), UTF_8)).startsWith("door.build.older\0");
            door.works();
        }
    }

    @Test
    void a_path_too_long_for_a_socket_is_served_from_a_folder_of_ours_elsewhere() throws Exception {
        var deep = temp.resolve("a-rather-long-name-for-a-folder".repeat(5)).resolve("data");
        try (var door = OpenDoor.at(deep)) {
            var socket = door.folder.socket();
            assertThat(socket.toString().length()).isLessThanOrEqualTo(90);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent())))
                    .isEqualTo("rwx------");
            assertThat(new DataFolder(deep).socket()).isEqualTo(socket);
            door.works();
            DataFolder.delete(socket.getParent());
        }
    }

    @Test
    void input_is_asked_for_only_when_a_command_reads_it() throws Exception {
        try (var door = OpenDoor.at(temp.resolve("data"));
                var wire = door.wire()) {
            OpenDoor.answer(wire, OpenDoor.hello(Hello.Wanted.LINE, "batch", "-"));
            assertThat((char) OpenDoor.frame(wire).type()).isEqualTo('N');
            wire.send(Wire.INPUT, "{\"do\":\"no.such\"}\n".getBytes(UTF_8));
            var answer = OpenDoor.frame(wire);
            while (answer.type() == Wire.NEXT) {
                wire.send(Wire.INPUT);
                answer = OpenDoor.frame(wire);
            }
            assertThat(new String(answer.body(), UTF_8)).contains("\"ok\":false");
        }
    }
}
