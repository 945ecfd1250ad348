package kontor.terminal;

import java.util.ArrayList;
import java.util.List;
import kontor.kernel.Side;
import kontor.kernel.View;

/// The screens of a room. None is needed: every view has a list and a card and every command a form; a room says here
/// what it wants otherwise, and what stands on a side's first screen.
public record Screens(
        List<ListScreen> lists,
        List<CardScreen> cards,
        List<FormSpec> forms,
        List<Lookup> lookups,
        List<MenuEntry> home,
        List<MenuEntry> inside) {

    public static Maker of() {
        return new Maker();
    }

    /// Puts the screens of a room together.
    public static final class Maker {
        private final List<ListScreen> lists = new ArrayList<>();
        private final List<CardScreen> cards = new ArrayList<>();
        private final List<FormSpec> forms = new ArrayList<>();
        private final List<Lookup> lookups = new ArrayList<>();
        private final List<MenuEntry> home = new ArrayList<>();
        private final List<MenuEntry> inside = new ArrayList<>();

        private Maker() {}

        public Maker lists(ListScreen... more) {
            lists.addAll(List.of(more));
            return this;
        }

        public Maker cards(CardScreen... more) {
            cards.addAll(List.of(more));
            return this;
        }

        public Maker forms(FormSpec... more) {
            forms.addAll(List.of(more));
            return this;
        }

        public Maker lookups(Lookup... more) {
            lookups.addAll(List.of(more));
            return this;
        }

        /// What stands on the side's first screen: what waits, and what everyone there uses every day. It stands on the
        /// page of its department too.
        public Maker home(MenuEntry... more) {
            home.addAll(List.of(more));
            return this;
        }

        /// What stands on the page of its department only. Lists and forms that no room puts anywhere stand there by
        /// themselves, behind the first letter that is free.
        public Maker inside(MenuEntry... more) {
            inside.addAll(List.of(more));
            return this;
        }

        /// A chart on the side's first screen.
        public Maker chart(Side side, View view, String column) {
            home.addAll(MenuEntry.chart(side, view, column));
            return this;
        }

        public Screens done() {
            return new Screens(
                    List.copyOf(lists),
                    List.copyOf(cards),
                    List.copyOf(forms),
                    List.copyOf(lookups),
                    List.copyOf(home),
                    List.copyOf(inside));
        }
    }
}
