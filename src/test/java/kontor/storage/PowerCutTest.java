package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCutTest {

    @TempDir
    Path temp;

    @Test
    void whatever_a_power_cut_leaves_nothing_acknowledged_is_lost_and_nothing_is_torn() throws Exception {
        var result = PowerCuts.run(temp, 20, 250, 7);
        assertThat(result.lost()).isEmpty();
        assertThat(result.faults()).isEmpty();
        assertThat(result.acknowledged()).isPositive();
    }
}
