package kontor.app.door;

import kontor.kernel.Lang;
import kontor.kernel.Text;
import kontor.storage.Progress;

/// Writes to the log what opening a company meets, and lets those who wait see how far it is.
record Loud(ServerLog log, Replayed replayed) implements Progress {

    @Override
    public void replayed(long done, long of, long perSecond) {
        replayed.is(new Replayed.Part(done, of, perSecond));
        log.say("run again: " + done + " of " + of + ", " + perSecond + " a second");
    }

    @Override
    public void said(Text what) {
        log.say(Server.TEXTS.say(what, Lang.EN));
    }
}
