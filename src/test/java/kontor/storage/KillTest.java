package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    @TempDir
    Path temp;

    @Test
    void a_killed_company_comes_back_with_all_that_was_acknowledged() throws Exception {
        var result = Kills.young(temp.resolve("company"), 3, Duration.ZERO, 5);
        assertThat(result.lost()).isEmpty();
        assertThat(result.faults()).isEmpty();
        assertThat(result.acknowledged()).isPositive();
    }

    @Test
    void a_company_that_is_killed_time_after_time_and_never_closed_comes_back_too() throws Exception {
        var result = Kills.old(temp.resolve("company"), 2, Duration.ofMillis(2_500), 5);
        assertThat(result.lost()).isEmpty();
        assertThat(result.faults()).isEmpty();
        assertThat(result.acknowledged()).isPositive();
        assertThat(temp.resolve("company").resolve("clean")).doesNotExist();
    }
}
