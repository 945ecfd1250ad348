package kontor.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kontor.storage.Postgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomCompanyTest {

    /// A command takes ten times as long on PostgreSQL.
    private static LongStream seeds() {
        return LongStream.rangeClosed(1, Postgres.wanted() ? 2 : 4);
    }

    /// Another seed is tried with `-Dkontor.seed=…`; the failing one is in the message.
    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_happens_check_is_clean_and_the_journal_run_again_gives_the_same_tables(long usual) {
        var seed = Long.getLong("kontor.seed", usual);
        var ran = RandomCompany.make(seed, Integer.getInteger("kontor.commands", 400));
        System.out.println("seed " + seed + ": " + ran.done());
        if (!ran.faults().isEmpty()) {
            var shortest = RandomCompany.shortened(ran.steps());
            var left = RandomCompany.again(shortest);
            throw new AssertionError("seed " + seed + ": " + ran.faults() + "\nshortened to " + shortest.size() + ": "
                    + left.faults() + "\n"
                    + shortest.stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        assertThat(ran.done()).isNotEqualTo(Map.of());
    }
}
