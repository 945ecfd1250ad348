package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kontor.kernel.Actor;
import kontor.kernel.CommandSpec;
import kontor.kernel.Lang;
import kontor.kernel.Side;
import kontor.terminal.Golden;
import kontor.terminal.VirtualSession;
import kontor.terminal.paint.Theme.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every screen as it shall be, and what must hold of all of them whatever the window, the language and the colours.
class ScreensTest {

    private static final Pattern NO_TEXT = Pattern.compile("\\?[a-z][a-zA-Z-]*(\\.[a-zA-Z-]+)+\\?");

    /// What is typed at the desk to come to a screen; those of the building blocks are kept in every combination.
    private static final Map<String, String> BLOCKS = new LinkedHashMap<>();

    /// At a kiosk, kept in every combination too.
    private static final Map<String, String> KIOSK = new LinkedHashMap<>();

    private static final Map<String, String> SCREENS = new LinkedHashMap<>();

    static {
        BLOCKS.put("list", "k");
        BLOCKS.put("form", "n10001<Enter>4711<Enter>2<Enter>4812<Enter>");
        BLOCKS.put("lookup", "n10001<Enter>4711<Enter>2<Enter>4");
        BLOCKS.put("card", "k<Down><Enter>");
        BLOCKS.put("palette", ":or");
        BLOCKS.put("message", "n10001<Enter>4711<Enter>x<F10>");
        KIOSK.put("kiosk-sign-in", "kari<Enter>1111<Enter>");
        KIOSK.put("kiosk-lock", "kari<Enter>2580<Enter>:lock<Enter>");
        KIOSK.put("kiosk-home", "kari<Enter>2580<Enter>");
        SCREENS.put("home-desk", "");
        SCREENS.put("home-office", "<F2>");
        SCREENS.put("search", "kha");
        SCREENS.put("order", "n10001<Enter>4711<Enter>2<Enter>5010<Enter>8<Enter><F10>");
        SCREENS.put("orders", "o");
        SCREENS.put("actions", "n10001<Enter>4711<Enter>2<Enter><F10>.");
        SCREENS.put("confirm", "n10001<Enter>4711<Enter>2<Enter><F10>.avb<Enter>");
        SCREENS.put("keys", "k?");
        SCREENS.put("help", "n<F1>");
        SCREENS.put("arrange", "k<F4>");
        SCREENS.put("customer-form", "u");
        SCREENS.put("products", "v");
        SCREENS.put("pick-list", "n10001<Enter>4711<Enter>2<Enter><F10><F2>1");
        SCREENS.put("stock", "<F2>s");
        SCREENS.put("goods-form", "<F2>m");
        SCREENS.put("payment-form", "<F2>b");
        SCREENS.put("invoices", "<F2>f");
        SCREENS.put("complaint", "r10001<Enter><Enter>Døra er skjev, og karmen likeså.<F10>");
        SCREENS.put("complaint-form", "r10001<Enter><Enter>Døra er skjev, og karmen likeså.<F10><Esc>r10001<Enter>");
        SCREENS.put("lock", ":lås<Enter>");
        SCREENS.put("kiosks", "<F2>:kiosker<Enter>");
        SCREENS.put("kiosk-form", "<F2>:kiosker<Enter><F6>");
        SCREENS.put("pin-form", "<F2>:brukere<Enter>.kiosk-pin<Enter>");
        SCREENS.put("own-password", ":passord<Enter>");
        SCREENS.put("key-form", "<F2>:brukere<Enter>.ny<Enter>");
        SCREENS.put("settings", "<F2>:innstillinger<Enter>");
        SCREENS.put("purchasing", "<F2>I");
        SCREENS.put("purchase-form", "<F2>:innkjøp<Enter>");
        SCREENS.put("purchase-invoice", "<F2>:innfakt<Enter>");
        SCREENS.put("sales", "O");
        SCREENS.put("quote", ":til<Enter>10001<Enter>4711<Enter>2<Enter>5010<Enter>8<Enter><F10>");
        SCREENS.put("quote-form", ":til<Enter>");
        SCREENS.put("opportunity-form", ":mul<Enter>");
        SCREENS.put("people", "<F2>E");
        SCREENS.put("employee-form", "<F2>:ansett<Enter>");
        SCREENS.put("payroll", "<F2>:lønn<Enter>");
        SCREENS.put("production", "<F2>Pp");
        SCREENS.put("counter", "C");
        SCREENS.put("counter-form", "Cs4711<Enter>5010<Tab>2<Enter><Enter>");
        SCREENS.put("vacancy-form", "<F2>:stilling<Enter>");
    }

    private Desk desk = new Desk();
    private boolean saved;

    @AfterEach
    void close() {
        desk.close();
    }

    /// A desk for a way. Where nothing was saved the company is as it was; what was begun is thrown away.
    private void deskFor(String way) {
        if (saved) {
            desk.close();
            desk = new Desk();
        } else desk.forget();
        saved = way.contains("<F10>");
    }

    private VirtualSession show(String way, Lang lang, int columns, int rows, Mode mode) {
        return desk.open(lang, Side.DESK, columns, rows, mode).type(way);
    }

    private VirtualSession door(Lang lang, int columns, int rows, Mode mode) {
        return desk.open(Optional.empty(), lang, Side.DESK, columns, rows, mode);
    }

    @TestFactory
    Stream<DynamicTest> screens_are_as_they_shall_be() {
        return Stream.concat(BLOCKS.entrySet().stream(), SCREENS.entrySet().stream())
                .map(s -> DynamicTest.dynamicTest(s.getKey(), () -> {
                    deskFor(s.getValue());
                    Golden.check("console/" + s.getKey(), show(s.getValue(), Lang.NB, 80, 24, Mode.COLOUR));
                }));
    }

    @TestFactory
    Stream<DynamicTest> building_blocks_are_as_they_shall_be_in_every_window() {
        return sizes().flatMap(size -> Stream.of(Lang.values())
                .flatMap(lang -> Stream.of(Mode.values()).flatMap(mode -> {
                    var name = "%dx%d-%s-%s"
                            .formatted(
                                    size[0], size[1], lang.code(), mode.name().toLowerCase(java.util.Locale.ROOT));
                    return Stream.of(DynamicTest.dynamicTest(name, () -> blocks(name, size, lang, mode)));
                })));
    }

    private void blocks(String name, int[] size, Lang lang, Mode mode) {
        BLOCKS.forEach((block, way) ->
                Golden.check("console/%s/%s".formatted(block, name), show(way, lang, size[0], size[1], mode)));
        KIOSK.forEach((screen, way) -> Golden.check(
                "console/%s/%s".formatted(screen, name),
                desk.open(desk.till(lang, mode), size[0], size[1]).type(way)));
        Golden.check(
                "console/sign-in/" + name, door(lang, size[0], size[1], mode).type("kari<Enter>galt<Enter>"));
    }

    private static Stream<int[]> sizes() {
        return Stream.of(new int[] {40, 20}, new int[] {80, 24}, new int[] {200, 50});
    }

    @Test
    void a_console_whose_terminal_went_is_offered() {
        desk.open().type("n10001<Enter>4711<Enter>2<Enter>").hangUp();
        Golden.check("console/resume", desk.open());
    }

    @TestFactory
    Stream<DynamicTest> every_screen_has_its_words_its_cursor_and_its_hints() {
        return Stream.concat(BLOCKS.entrySet().stream(), SCREENS.entrySet().stream())
                .map(s -> DynamicTest.dynamicTest(s.getKey(), () -> {
                    deskFor(s.getValue());
                    for (var lang : Lang.values())
                        for (var mode : Mode.values()) {
                            var session = show(s.getValue(), lang, 80, 24, mode);
                            sizes().forEach(size -> sound(session.resize(size[0], size[1]), size));
                        }
                }));
    }

    private void sound(VirtualSession session, int[] size) {
        assertThat(NO_TEXT.matcher(session.text()).results().map(r -> r.group()))
                .as(session.text())
                .isEmpty();
        assertThat(session.cursor())
                .as("the cursor is on the focus\n" + session.text())
                .isNotEmpty();
        if (size[0] >= 80) hinted(session);
    }

    /// Nothing that has a function key and works is left out of the hints or cut off there.
    private void hinted(VirtualSession session) {
        var hints = session.line(session.lines().size() - 1);
        new Keyboard(desk.console())
                .hinted().stream()
                        .filter(o -> o.off().isEmpty() && Frame.shown(o.deed()))
                        .forEach(o -> assertThat(hints).contains(o.deed().shortKey() + o.label()));
    }

    @TestFactory
    Stream<DynamicTest> every_key_that_is_hinted_works() {
        return Stream.concat(BLOCKS.entrySet().stream(), SCREENS.entrySet().stream())
                .map(s -> DynamicTest.dynamicTest(s.getKey(), () -> {
                    deskFor(s.getValue());
                    show(s.getValue(), Lang.EN, 80, 24, Mode.COLOUR);
                    for (var deed : offered()) works(s.getValue(), deed);
                }));
    }

    private List<Deed> offered() {
        var over = desk.console().panel().isPresent()
                || desk.console().commandLine().isPresent();
        return new Keyboard(desk.console())
                .offers().stream()
                        .filter(o -> o.off().isEmpty() && !over)
                        .map(Offer::deed)
                        .toList();
    }

    private void works(String way, Deed deed) {
        deskFor(way + script(deed));
        var session = show(way, Lang.EN, 80, 24, Mode.COLOUR).type(script(deed));
        assertThat(session.text()).as("%s after %s", deed, way).doesNotContain("does nothing");
    }

    private static String script(Deed deed) {
        return switch (deed) {
            case HELP -> "<F1>";
            case OTHER_SIDE -> "<F2>";
            case BACK -> "<F3>";
            case LOOKUP -> "<F4>";
            case REFRESH -> "<F5>";
            case NEW -> "<F6>";
            case PREVIOUS -> "<F7>";
            case NEXT -> "<F8>";
            case COMMAND -> "<F9>";
            case SAVE -> "<F10>";
            case OPEN -> "<Enter>";
            case UNDO -> "<C-u>";
            case REPEAT -> "<C-r>";
            case COPY -> "<C-k>";
            case REMOVE_LINE -> "<C-d>";
            case ACTIONS -> ".";
            case MARK -> "<Space>";
            case KEYS -> "?";
            case CHANGE_USER -> "<C-x>";
        };
    }

    @Test
    void every_list_every_card_and_every_form_of_the_house_can_be_shown() {
        for (var lang : Lang.values()) {
            for (var view : desk.house.catalogue().views()) {
                var session = at(view.side(), lang);
                desk.console().open(kontor.terminal.Opening.rows(view.name()));
                sound(session.type("<C-l><Enter>"), new int[] {40});
            }
            for (var command : desk.house.catalogue().commands()) {
                if (command.face() != CommandSpec.Face.PEOPLE || command.name().startsWith("test.")) continue;
                var session = at(command.side(), lang);
                desk.console().open(kontor.terminal.Opening.form(command.name()));
                session.resize(79, 24);
                sound(session, new int[] {40});
                assertThat(session.text()).as(command.name()).doesNotContain("…");
            }
        }
    }

    private VirtualSession at(Side side, Lang lang) {
        var stands = side == Side.DESK ? Side.DESK : Side.OFFICE;
        return desk.open(Optional.of(Actor.user("kari")), lang, stands, 80, 24, Mode.COLOUR);
    }
}
