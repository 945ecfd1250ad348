package kontor.terminal.console;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Style;

/// Offers a console whose terminal had gone: one key takes it up again, another begins anew.
final class Resumption implements Place {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Stage stage;
    private final String words;
    private final Runnable yes;
    private final Runnable no;

    /// @param since when its terminal went
    /// @param at    the title of the screen it stands on
    Resumption(Stage stage, Instant since, String at, Runnable yes, Runnable no) {
        this.stage = stage;
        this.words = stage.say(
                "console.resume.words", CLOCK.format(since.atZone(stage.house().zone())), at);
        this.yes = yes;
        this.no = no;
    }

    @Override
    public String title() {
        return stage.say("console.resume");
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public boolean key(Key key) {
        switch (key.typed().toLowerCase(Locale.ROOT)) {
            case "y", "j" -> yes.run();
            case "n" -> no.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Offer> offers() {
        return List.of(
                Offer.of(Deed.OPEN, stage.say("console.resume.yes"), yes),
                Offer.of(Deed.SAVE, stage.say("console.resume.yes"), yes),
                Offer.of(Deed.BACK, stage.say("console.resume.no"), no));
    }

    @Override
    public String help() {
        return words;
    }

    @Override
    public void paint(Canvas work) {
        var width = Math.min(work.columns() - 4, 56);
        var lines = Wrap.lines(words + "\n\n" + stage.say("console.resume.keys"), width - 4);
        var left = (work.columns() - width) / 2;
        var top = Math.max(0, (work.rows() - lines.size() - 2) / 3);
        work.box(left, top, width, lines.size() + 2, title());
        for (int i = 0; i < lines.size(); i++) work.put(left + 2, top + 1 + i, lines.get(i), Style.PLAIN);
        work.cursor(left + 2, top + lines.size());
    }
}
