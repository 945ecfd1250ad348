package kontor.terminal.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.kernel.Actor;
import kontor.kernel.RecordNumber;

/// Takes a seat at each record that this console has open, and knows who else sits there.
final class Neighbours {

    private final Presence presence;
    private final Runnable changed;
    private final Map<RecordNumber, Presence.Seat> seats = new HashMap<>();

    /// @param changed hears, on any thread, that somebody has come or gone
    Neighbours(Presence presence, Runnable changed) {
        this.presence = presence;
        this.changed = changed;
    }

    /// What is on top, and every form begun, is open now, and nothing else.
    void settle(Console console) {
        if (console.ended() || !console.inside()) return;
        var forms = console.ways().all().filter(p -> p instanceof FormPlace);
        var open = Stream.concat(console.top().stream(), forms)
                .flatMap(p -> p.record().stream())
                .collect(Collectors.toSet());
        follow(console.actor(), open);
    }

    /// What the message row says of the others at a screen's record.
    Notice said(Place place, Stage stage) {
        var others = place.record().map(seats::get).map(Presence.Seat::others).orElse(List.of());
        if (others.isEmpty()) return Notice.NONE;
        return new Notice(Notice.Tone.INFO, stage.say("console.present", String.join(", ", others)));
    }

    private void follow(Actor who, Set<RecordNumber> open) {
        seats.entrySet().removeIf(seat -> {
            if (open.contains(seat.getKey())) return false;
            seat.getValue().close();
            return true;
        });
        for (var record : open) if (!seats.containsKey(record)) seats.put(record, presence.sit(who, record, changed));
    }

    void leave() {
        seats.values().forEach(Presence.Seat::close);
        seats.clear();
    }
}
