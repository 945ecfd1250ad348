package kontor.terminal.console;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kontor.kernel.Side;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// What stands around every screen: row 1, the message, the totals, the command line, the keys that work now.
final class Frame {

    static final int LEAST_COLUMNS = 40;
    static final int LEAST_ROWS = 12;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// In a narrow window these are shown, as far as they work.
    private static final List<Deed> NARROW = List.of(
            Deed.SAVE, Deed.BACK, Deed.ACTIONS, Deed.HELP, Deed.NEW, Deed.LOOKUP, Deed.COMMAND, Deed.OTHER_SIDE);

    /// What is to be shown.
    ///
    /// @param path   titles of the screens gone through
    /// @param inside whether somebody has signed in
    record View(
            List<String> path,
            Place place,
            Optional<Panel> panel,
            Optional<CommandLine> command,
            Notice notice,
            List<Offer> offers,
            int news,
            boolean inside) {}

    private final Stage stage;

    Frame(Stage stage) {
        this.stage = stage;
    }

    static boolean tooSmall(Canvas canvas) {
        return canvas.columns() < LEAST_COLUMNS || canvas.rows() < LEAST_ROWS;
    }

    void paintTooSmall(Canvas canvas) {
        var lines = Wrap.lines(stage.say("console.small", LEAST_COLUMNS, LEAST_ROWS), Math.max(4, canvas.columns()));
        for (int i = 0; i < lines.size(); i++) canvas.put(0, i, lines.get(i), Style.PLAIN);
        canvas.cursor(0, 0);
    }

    void paint(Canvas canvas, View view) {
        title(canvas, view);
        var message = Wrap.lines(view.notice().shown(), canvas.columns() - 2);
        var bottom = canvas.rows() - 3 - message.size();
        var work = canvas.part(0, 1, canvas.columns(), bottom - 1);
        view.place().paint(work);
        view.panel().ifPresent(p -> p.paint(work));
        for (int i = 0; i < message.size(); i++)
            canvas.put(1, bottom + i, message.get(i), style(view.notice().tone()));
        var totals = view.place().totals();
        canvas.put(canvas.columns() - 1 - Cells.width(totals), canvas.rows() - 3, totals, Style.STRONG);
        var row = canvas.part(0, canvas.rows() - 2, canvas.columns(), 1);
        if (view.command().isPresent()) {
            view.command().get().over(work);
            view.command().get().paint(row);
        } else row.put(0, 0, ">", Style.DIM);
        hints(canvas, view.offers());
    }

    private static Style style(Notice.Tone tone) {
        return switch (tone) {
            case INFO -> Style.MESSAGE;
            case DONE -> Style.GOOD;
            case REFUSED -> Style.ERROR;
        };
    }

    private void title(Canvas canvas, View view) {
        canvas.fill(0, 0, canvas.columns(), 1, Style.TITLE);
        var clock = CLOCK.format(
                stage.house().clock().instant().atZone(stage.house().zone()));
        var news = view.news() > 0 ? "  " + stage.say("console.news", view.news()) : "";
        var who = view.inside() && canvas.columns() >= 60 ? stage.actor().name() + "  " : "";
        var place = stage.kiosk().map(k -> k.place() + "  ").orElse("");
        var right = place + who + clock + news + " ";
        var side = view.inside() ? " " + sideName(stage.side()) + "  " : " KONTOR  ";
        canvas.put(0, 0, side, Style.TITLE);
        canvas.put(canvas.columns() - Cells.width(right), 0, right, Style.TITLE);
        var room = canvas.columns() - Cells.width(side) - Cells.width(right) - 2;
        canvas.put(Cells.width(side), 0, path(view.path(), room), Style.TITLE);
    }

    /// As much of the way as fits, the end of it first.
    private static String path(List<String> titles, int room) {
        var path = "";
        for (var title : titles.reversed()) {
            var longer = path.isEmpty() ? title : title + " > " + path;
            if (!path.isEmpty() && Cells.width(longer) > room) break;
            path = longer;
        }
        return Cells.fit(path, room);
    }

    String sideName(Side side) {
        return stage.say("console.side." + side.name().toLowerCase(Locale.ROOT));
    }

    private void hints(Canvas canvas, List<Offer> offers) {
        var working = offers.stream()
                .filter(o -> o.off().isEmpty() && shown(o.deed()))
                .toList();
        if (canvas.columns() < 60)
            working = working.stream()
                    .filter(o -> NARROW.contains(o.deed()))
                    .sorted(Comparator.comparingInt(o -> NARROW.indexOf(o.deed())))
                    .limit(4)
                    .toList();
        var sorted = working.stream().sorted(Comparator.comparing(Offer::deed)).toList();
        var x = 0;
        var y = canvas.rows() - 1;
        for (var offer : sorted) {
            var key = offer.deed().shortKey();
            var width = Cells.width(key) + Cells.width(offer.label()) + 1;
            if (x + width > canvas.columns()) continue;
            canvas.put(x, y, key, Style.HINT_KEY);
            canvas.put(x + Cells.width(key), y, offer.label(), Style.HINT);
            x += width;
        }
    }

    /// Enter and the Ctrl keys stand in `?`; the row is for what has a short name.
    static boolean shown(Deed deed) {
        return switch (deed) {
            case OPEN, MARK, COPY, UNDO, REPEAT, REFRESH -> false;
            case HELP,
                    OTHER_SIDE,
                    BACK,
                    LOOKUP,
                    NEW,
                    PREVIOUS,
                    NEXT,
                    COMMAND,
                    SAVE,
                    ACTIONS,
                    KEYS,
                    REMOVE_LINE,
                    CHANGE_USER -> true;
        };
    }
}
