package kontor.terminal.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Refusal;
import kontor.kernel.WrongState;
import kontor.terminal.keys.Key;

/// What keys do: first to what stands over the screen, then as the deed they mean everywhere, then to the screen.
final class Keyboard implements CommandLine.Ears {

    private final Console console;

    Keyboard(Console console) {
        this.console = console;
    }

    void key(Key key) {
        var panel = console.panel();
        var command = console.commandLine();
        if (panel.isPresent()) {
            if (!panel.get().key(key)) console.close(panel.get());
        } else if (command.isPresent()) {
            if (!command.get().key(key)) console.close(command.get());
        } else console.top().ifPresent(place -> on(place, key));
    }

    private void on(Place place, Key key) {
        if (key.kind() == Key.Kind.ENTER && offer(Deed.OPEN).isPresent()) {
            run(Deed.OPEN);
            return;
        }
        var deed = Deed.of(key).or(() -> place.typing() ? Optional.empty() : Deed.onList(key));
        if (deed.isEmpty()) place.key(key);
        else if (deed.get() == Deed.COMMAND && console.inside()) console.listen(key.isCtrl('g'));
        else if (deed.get() == Deed.BACK && offer(Deed.BACK).isEmpty()) console.back();
        else run(deed.get());
    }

    private void run(Deed deed) {
        var offer = offer(deed);
        if (offer.isEmpty())
            console.refuse(console.say("console.off.here", deed.keys(false).split(" ")[0]));
        else if (offer.get().off().isPresent()) console.refuse(offer.get().off().get());
        else offer.get().run().run();
    }

    private Optional<Offer> offer(Deed deed) {
        return offers().stream().filter(o -> o.deed() == deed).findFirst();
    }

    /// All that can be done now, the screen's own and what can be done everywhere.
    List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        console.top().ifPresent(place -> {
            offers.addAll(place.offers());
            offers.add(Offer.of(Deed.HELP, console.say(Deed.HELP.textKey()), () -> help(place)));
            if (!place.typing()) offers.add(Offer.of(Deed.KEYS, console.say(Deed.KEYS.textKey()), this::keys));
        });
        if (console.inside()) {
            offers.add(Offer.of(Deed.COMMAND, console.say(Deed.COMMAND.textKey()), () -> console.listen(false)));
            if (console.rights().enters(console.ways().other(), console.house())) {
                var other = console.side() == kontor.kernel.Side.DESK ? "office" : "desk";
                offers.add(Offer.of(
                        Deed.OTHER_SIDE,
                        console.say("console.deed." + other),
                        () -> console.ways().turn(console.ways().other())));
            }
        }
        if (console.inside() && console.kiosk().isPresent())
            offers.add(Offer.of(Deed.CHANGE_USER, console.say(Deed.CHANGE_USER.textKey()), console.parting()::signOut));
        offers.sort(Comparator.comparing(Offer::deed));
        return offers;
    }

    /// After a refused step: the way to what can be done, where it works.
    String hint(Refusal refusal) {
        return refusal instanceof WrongState && offer(Deed.ACTIONS).isPresent()
                ? " " + console.say("console.actions.hint")
                : "";
    }

    /// What the hints show: with something over the screen, only the way back from it.
    List<Offer> hinted() {
        if (console.panel().isEmpty() && console.commandLine().isEmpty()) return offers();
        return List.of(Offer.of(Deed.BACK, console.say(Deed.BACK.textKey()), () -> {}));
    }

    private void help(Place place) {
        console.over(new HelpBox(
                console.say(Deed.HELP.textKey()), place.help() + "\n\n" + console.say("console.help.keys")));
    }

    /// The keys that work here; the chosen one is run.
    private void keys() {
        var typing = console.top().map(Place::typing).orElse(false);
        var items = offers().stream()
                .filter(o -> o.deed() != Deed.KEYS)
                .map(o -> new Menu.Item(o.label(), o.deed().keys(!typing), o.off(), o.run()))
                .toList();
        console.over(new Menu(console, console.say(Deed.KEYS.textKey()), items));
    }

    @Override
    public void leave() {
        console.parting().leave();
    }

    @Override
    public void lock() {
        console.threshold().lock();
    }

    @Override
    public void change() {
        if (console.kiosk().isPresent()) console.parting().signOut();
        else console.refuse(console.say("console.off.change"));
    }

    @Override
    public void own(boolean pin) {
        if (console.kiosk().isPresent() || !console.threshold().user()) {
            console.refuse(console.say("console.off.own"));
            return;
        }
        var secrets = new Secrets(console);
        console.push(pin ? secrets.pin() : secrets.password());
    }

    @Override
    public void deed(int functionKey) {
        Deed.function(functionKey).ifPresent(deed -> {
            console.commandLine().ifPresent(console::close);
            on(console.top().orElseThrow(), Key.function(functionKey));
        });
    }
}
