package kontor.terminal.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kontor.kernel.Side;
import kontor.terminal.TerminalKind;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Theme THEME = new Theme(Theme.Mode.COLOUR, Side.DESK);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Painter painter;

    LinksTest() throws IOException {
        painter = new Painter(out, 60, 4, THEME);
        painter.open();
        painter.linking();
    }

    private String shows(String address) throws IOException {
        out.reset();
        var canvas = painter.canvas(THEME);
        canvas.address(10, 1, address, Style.PLAIN);
        painter.show();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_address_is_a_link_and_stands_there_as_it_is() throws IOException {
        assertThat(shows("post@fjord.no")).contains("\033]8;;mailto:post@fjord.no\033\\post@fjord.no\033]8;;\033\\");
        assertThat(shows("www.fjord.no")).contains("]8;;https://www.fjord.no\033\\www.fjord.no");
        assertThat(shows("https://fjord.no/x?y=1")).contains("]8;;https://fjord.no/x?y=1\033");
    }

    @Test
    void nothing_else_is_and_nothing_in_an_address_ends_the_order() throws IOException {
        for (var text : new String[] {
            "Fjord AS",
            "post@fjord",
            "javascript:alert(1)",
            "https://x.no/\033]8;;https://evil.no",
            "https://x.no/ y",
            "post@fjørd.no",
            "http://a\u0007b"
        }) assertThat(shows(text)).as(text).doesNotContain("\033]8;;");
    }

    @Test
    void a_link_that_is_gone_or_covered_leaves_no_cell_linked() throws IOException {
        shows("post@fjord.no");
        assertThat(shows("post@fjordby.no")).contains("mailto:post@fjordby.no");
        out.reset();
        var canvas = painter.canvas(THEME);
        canvas.address(10, 1, "post@fjordby.no", Style.PLAIN);
        canvas.put(12, 1, "box", Style.PLAIN);
        painter.show();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .doesNotContain("\033]8;;")
                .contains("box");
    }

    @Test
    void only_terminals_known_to_take_links_get_them() {
        assertThat(TerminalKind.of(Map.of("TERM", "xterm-256color")).links()).isFalse();
        assertThat(TerminalKind.of(Map.of("TERM", "xterm-256color", "VTE_VERSION", "4999"))
                        .links())
                .isFalse();
        assertThat(TerminalKind.of(Map.of("TERM", "xterm-256color", "VTE_VERSION", "7600"))
                        .links())
                .isTrue();
        assertThat(TerminalKind.of(Map.of("TERM", "xterm-kitty")).links()).isTrue();
        assertThat(TerminalKind.of(Map.of("TERM", "xterm", "TERM_PROGRAM", "WezTerm"))
                        .links())
                .isTrue();
    }
}
