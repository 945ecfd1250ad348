package kontor.terminal.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import kontor.kernel.Side;
import kontor.terminal.Glass;
import kontor.terminal.Golden;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final Theme DESK = new Theme(Theme.Mode.COLOUR, Side.DESK);
    private static final String[] TASTES = {
        "Hansen Bygg ", "漢字かな", "æøåÅ", "e\u0301\u0327", "\033[2J", "שלום", "😀", "\u202E", "─█▌…", "\t\n", "한"
    };

    private static String words(Random random) {
        var text = new StringBuilder();
        for (var n = random.nextInt(6); n >= 0; n--) {
            if (random.nextInt(8) == 0) text.appendCodePoint(random.nextInt(0x110000));
            else text.append(TASTES[random.nextInt(TASTES.length)]);
        }
        return text.toString();
    }

    private static void scribble(Canvas canvas, Random random) {
        for (var n = random.nextInt(5); n >= 0; n--) {
            var style = Style.values()[random.nextInt(Style.values().length)];
            canvas.put(random.nextInt(50) - 8, random.nextInt(14) - 1, words(random), style);
        }
        canvas.cursor(random.nextInt(45), random.nextInt(14));
    }

    @Test
    void whatever_is_painted_the_terminal_shows_what_the_picture_says() throws IOException {
        var seed = 4711L;
        var random = new Random(seed);
        var glass = new Glass(40, 12);
        var painter = new Painter(glass, 40, 12, DESK);
        painter.open();
        for (var round = 0; round < 3_000; round++) {
            var themes = random.nextInt(50) == 0 ? new Theme(Theme.Mode.MONO, Side.OFFICE) : DESK;
            var canvas = painter.canvas(themes);
            scribble(canvas, random);
            painter.show();

            assertThat(glass.lines())
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(Picture.of(canvas).lines());
        }
    }

    @Test
    void lines_bars_and_styles_on_every_theme() throws IOException {
        for (var mode : Theme.Mode.values()) {
            for (var side : new Side[] {Side.DESK, Side.OFFICE}) {
                var theme = new Theme(mode, side);
                var glass = new Glass(80, 24);
                var painter = new Painter(glass, 80, 24, theme);
                painter.open();
                PictureTest.paint(painter.canvas(theme));
                painter.show();

                Golden.check("engine-" + (mode + "-" + side).toLowerCase(Locale.ROOT), glass);
            }
        }
    }

    @Test
    void colours_and_weights_arrive_as_the_theme_has_them() throws IOException {
        for (var mode : Theme.Mode.values()) {
            for (var style : Style.values()) {
                var theme = new Theme(mode, Side.OFFICE);
                var glass = new Glass(40, 12);
                var painter = new Painter(glass, 40, 12, theme);
                painter.open();
                var canvas = painter.canvas(theme);
                canvas.put(0, 0, "before", Style.FIELD);
                canvas.put(6, 0, "it", style);
                painter.show();
                assertThat(glass.cell(6, 0).style()).isEqualTo(words(theme.look(style)));
            }
        }
    }

    private static String words(Look look) {
        var words = (look.bold() ? "bold " : "")
                + (look.underline() ? "underlined " : "")
                + (look.reverse() ? "reverse " : "")
                + (look.ink() == Look.Ink.OWN ? "" : name(look.ink()) + " ")
                + (look.paper() == Look.Ink.OWN ? "" : "on " + name(look.paper()));
        return words.isEmpty() ? "plain" : words.strip();
    }

    private static String name(Look.Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void after_forgetting_everything_is_sent_anew() throws IOException {
        var glass = new Glass(40, 12);
        var painter = new Painter(glass, 40, 12, DESK);
        painter.open();
        painter.canvas(DESK).put(0, 0, "Hansen", Style.PLAIN);
        painter.show();
        glass.resize(40, 12); // somebody else wiped it
        painter.forget();
        painter.canvas(DESK).put(0, 0, "Hansen", Style.PLAIN);
        painter.show();

        assertThat(glass.lines().getFirst()).isEqualTo("Hansen");
    }
}
