package kontor.terminal.paint;

import static org.assertj.core.api.Assertions.assertThat;

import kontor.kernel.Side;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final Theme COLOUR = new Theme(Theme.Mode.COLOUR, Side.DESK);
    private static final Theme ASCII = new Theme(Theme.Mode.ASCII, Side.DESK);

    @Test
    void a_sparkline_rises_with_its_values() {
        assertThat(Charts.sparkline(new long[] {0, 1, 2, 3, 4, 5, 6, 7}, 8, COLOUR))
                .isEqualTo("▁▂▃▄▅▆▇█");
        assertThat(Charts.sparkline(new long[] {0, 1, 2, 3, 4, 5, 6, 7}, 8, ASCII))
                .isEqualTo("_.-:=+*#");
        assertThat(Charts.sparkline(new long[] {9, 9, 0, 7}, 2, COLOUR)).isEqualTo("▁█");
        assertThat(Charts.sparkline(new long[] {-7, 0}, 5, COLOUR)).isEqualTo("▁█");
        assertThat(Charts.sparkline(new long[] {0, 0}, 5, COLOUR)).isEqualTo("▁▁");
        assertThat(Charts.sparkline(new long[] {}, 5, COLOUR)).isEmpty();
        assertThat(Charts.sparkline(new long[] {Long.MIN_VALUE, Long.MAX_VALUE}, 5, COLOUR))
                .isEqualTo("▁█");
    }

    @Test
    void a_bar_is_exact_to_an_eighth_of_a_cell() {
        assertThat(Charts.bar(50, 100, 5, COLOUR)).isEqualTo("██▌  ");
        assertThat(Charts.bar(50, 100, 4, ASCII)).isEqualTo("##  ");
        assertThat(Charts.bar(1, 1_000_000, 4, COLOUR)).isEqualTo("▏   ");
        assertThat(Charts.bar(0, 100, 4, COLOUR)).isEqualTo("    ");
        assertThat(Charts.bar(500, 100, 4, COLOUR)).isEqualTo("████");
        assertThat(Charts.bar(-5, 100, 4, COLOUR)).isEqualTo("    ");
        assertThat(Charts.bar(5, 0, 4, COLOUR)).isEqualTo("    ");
        assertThat(Charts.bar(5, 10, 0, COLOUR)).isEmpty();
    }

    @Test
    void a_gauge_says_its_per_cent_in_words_too() {
        assertThat(Charts.gauge(45, 100, 18, COLOUR)).isEqualTo("[████▌     ]  45 %");
        assertThat(Charts.gauge(100, 100, 18, ASCII)).isEqualTo("[##########] 100 %");
        assertThat(Charts.gauge(1, 3, 8, COLOUR)).isEqualTo("33 %");
        for (var width = 9; width < 100; width++)
            assertThat(Charts.gauge(1, 3, width, COLOUR)).hasSize(width);
    }
}
