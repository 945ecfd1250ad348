package kontor.app.door;

import kontor.kernel.Lang;
import kontor.kernel.Text;
import kontor.storage.Progress;

/// Writes to the log what opening a company meets, and lets those who wait see how far it is; and tells every screen
/// while the database is away.
record Loud(ServerLog log, Replayed replayed, Guests guests) implements Progress {

    @Override
    public void replayed(long done, long of, long perSecond) {
        replayed.is(new Replayed.Part(done, of, perSecond));
        log.say("run again: " + done + " of " + of + ", " + perSecond + " a second");
    }

    @Override
    public void away(boolean now) {
        said(Text.of(now ? "storage.said.away" : "storage.said.back"));
        guests.all().forEach(guest -> {
            if (now) guest.warn("storage.said.away");
            else guest.calm();
        });
    }

    @Override
    public void said(Text what) {
        log.say(Server.TEXTS.say(what, Lang.EN));
    }
}
