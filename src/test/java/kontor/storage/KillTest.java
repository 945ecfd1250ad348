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
        var result = Kills.run(temp.resolve("company"), 3, Duration.ZERO, 5);
        assertThat(result.lost()).isEmpty();
        assertThat(result.faults()).isEmpty();
        assertThat(result.acknowledged()).isPositive();
    }
}
