package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kontor.kernel.CommandSpec;
import kontor.kernel.Lang;
import kontor.kernel.Permission;
import kontor.kernel.RecordNumber;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.terminal.Opening;
import kontor.terminal.VirtualSession;
import kontor.terminal.paint.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a kiosk's place may not show cannot be reached at it, however one goes: every list, card, form, palette word,
/// lookup and side of the whole catalogue, with a manager standing there. What is asked past the screens is denied at
/// the Gate (`RoleMatrixTest`).
class KioskMatrixTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    /// @param lends the roles; all but the manager's where none is named
    private VirtualSession kiosk(Side side, String... lends) {
        var roles = new TreeSet<String>();
        for (var permission : desk.house.catalogue().permissions()) roles.addAll(permission.roles());
        var name = "k-" + side.name().toLowerCase(Locale.ROOT) + String.join("", lends);
        desk.house.done(
                "kiosk.add",
                Map.of(
                        "kiosk",
                        name,
                        "place",
                        "A",
                        "side",
                        side.name().toLowerCase(Locale.ROOT),
                        "roles",
                        lends.length > 0 ? List.of(lends) : List.copyOf(roles)));
        var at = desk.house(Desk.screens()).rules().kiosk().apply(name).orElseThrow();
        return desk.open(Visitor.at(at, Lang.EN, Theme.Mode.COLOUR), 80, 24).type("kari<Enter>2580<Enter>");
    }

    private static boolean shown(Side stands, Side of, Permission needs, List<String> lends) {
        return of.seenFrom(stands)
                && needs.side().seenFrom(stands)
                && (lends.isEmpty()
                        ? !needs.roles().isEmpty()
                        : needs.roles().stream().anyMatch(lends::contains));
    }

    private boolean shown(Side stands, View view, List<String> lends) {
        return shown(stands, view.side(), view.needs(), lends);
    }

    private boolean shown(Side stands, CommandSpec<?> command, List<String> lends) {
        return command.face() == CommandSpec.Face.PEOPLE
                && command.needs()
                        .map(p -> shown(stands, command.side(), p, lends))
                        .orElseGet(() -> command.side().seenFrom(stands));
    }

    @Test
    void nothing_can_be_opened_that_the_place_may_not_show() {
        for (var side : List.of(Side.DESK, Side.OFFICE)) {
            for (var lends : List.of(List.<String>of(), List.of("seller"), List.of("warehouse"))) {
                var wrong = new ArrayList<String>();
                var session = kiosk(side, lends.toArray(String[]::new));
                var home = desk.console().top().orElseThrow();
                for (var view : desk.house.catalogue().views()) {
                    var may = shown(side, view, lends);
                    if (opens(session, Opening.rows(view.name()), home) != may) wrong.add("list " + view.name());
                    if (!may && carded(session, view, home)) wrong.add("card " + view.name());
                }
                for (var command : desk.house.catalogue().commands())
                    if (opens(session, Opening.form(command.name()), home) != shown(side, command, lends))
                        wrong.add("form " + command.name());
                assertThat(wrong).as("%s %s", side, lends).isEmpty();
            }
        }
    }

    private boolean opens(VirtualSession session, Opening opening, Place home) {
        desk.console().open(opening);
        var there = session.settle() != null && desk.console().top().orElseThrow() != home;
        if (there) desk.console().back();
        assertThat(desk.console().top()).contains(home);
        return there;
    }

    /// Whether a card shows rows of a view, as its fields or in a list below them.
    private boolean carded(VirtualSession session, View view, Place home) {
        var kind = view.columns().getFirst().kind().type();
        if (!RecordNumber.class.isAssignableFrom(kind)) return false;
        var card = desk.console().atlas().card(kind.asSubclass(RecordNumber.class), desk.console()::sees);
        var header = card.filter(c -> c.header() == view).isPresent();
        return header && opens(session, new Opening.Card(kind.asSubclass(RecordNumber.class), "1"), home);
    }

    @Test
    void the_palette_the_first_screen_and_the_menus_name_nothing_else() {
        for (var side : List.of(Side.DESK, Side.OFFICE)) {
            var wrong = new ArrayList<String>();
            kiosk(side);
            for (var lang : Lang.values()) {
                for (var view : desk.house.catalogue().views())
                    if (!shown(side, view, List.of()) && found(say("view." + view.name(), lang), say(view.title())))
                        wrong.add(view.name());
                for (var command : desk.house.catalogue().commands())
                    if (!shown(side, command, List.of()) && found(say(command.name(), lang), say(command.name())))
                        wrong.add(command.name());
            }
            assertThat(wrong).as("%s", side).isEmpty();
        }
    }

    private String say(String key, Lang lang) {
        return desk.house.catalogue().texts().find(key, lang).orElse("");
    }

    private String say(String key) {
        return say(key, Lang.EN);
    }

    private String say(kontor.kernel.Text text) {
        return desk.house.catalogue().texts().say(text, Lang.EN);
    }

    private boolean found(String typed, String title) {
        return !typed.isEmpty()
                && new Finder(desk.console())
                        .of(typed).stream().anyMatch(f -> f.title().equals(title));
    }

    @Test
    void rows_lead_to_no_card_and_cards_to_no_list_that_the_place_may_not_show() {
        var order = desk.house.done(
                "order.place",
                Map.of("customer", "10001", "lines", List.of(Map.of("product", "4711", "quantity", "2"))));
        desk.house.done("order.confirm", Map.of("order", order));
        for (var side : List.of(Side.DESK, Side.OFFICE)) {
            for (var lends : List.of("seller", "warehouse", "developer")) {
                var session = kiosk(side, lends);
                for (var view : desk.house.catalogue().views()) {
                    if (!shown(side, view, List.of(lends))) continue;
                    desk.console().open(Opening.rows(view.name()));
                    session.settle();
                    for (int step = 0; step < 6; step++) {
                        session.type("<Enter>");
                        session.type("<Tab>");
                        assertThat(shownNow()).allMatch(v -> shown(side, v, List.of(lends)));
                        assertThat(desk.console().side()).isEqualTo(side);
                    }
                    while (desk.console().ways().stack().size() > 1)
                        desk.console().back();
                }
                assertThat(session.type("<F2>").line(0))
                        .doesNotContain(side == Side.DESK ? "BACK OFFICE" : "FRONT DESK");
            }
        }
    }

    /// The views whose rows the screen on top shows.
    private List<View> shownNow() {
        return switch (desk.console().top().orElseThrow()) {
            case ListPlace list -> List.of(list.view());
            case CardPlace card -> card.views();
            case Place ignored -> List.of();
        };
    }

    @Test
    void who_stands_at_no_kiosk_is_not_held_back() {
        desk.open(Optional.of(kontor.kernel.Actor.user("kari")), Lang.EN, Side.DESK, 80, 24, Theme.Mode.COLOUR);
        for (var view : desk.house.catalogue().views())
            assertThat(desk.console().rights().may(view)).isTrue();
    }
}
