package kontor.app.door;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The terminal that a client stands on. `scripts/kontor` has made it raw, and gives it back whatever becomes of us.
final class Tty {

    static final int IN = 1;
    static final int OUT = 2;
    static final int ERR = 4;

    /// Colours off, out of the alternate screen, the cursor shown, pasted text as typed, arrows as usual.
    static final String RESTORE = "\033[0m\033[?2004l\033[?1l\033>\033[?1049l\033[?25h";

    private Tty() {}

    /// Which of the three streams are terminals. The script tells; without it we have to ask Java, which is slow.
    static int streams() {
        var said = System.getenv("KONTOR_TTY");
        if (said != null && said.length() == 3) {
            int streams = 0;
            if (said.charAt(0) == '1') streams |= IN;
            if (said.charAt(1) == '1') streams |= OUT;
            if (said.charAt(2) == '1') streams |= ERR;
            return streams;
        }
        var console = System.console();
        return console != null && console.isTerminal() ? IN | OUT | ERR : 0;
    }

    /// Columns and rows: as the script saw them, or as they are now.
    static int[] size(boolean asked) {
        var said = asked ? null : System.getenv("KONTOR_SIZE");
        var size = said == null ? parse(stty()) : parse(said);
        return size == null ? new int[] {80, 24} : size;
    }

    private static int @org.jspecify.annotations.Nullable [] parse(String rowsAndColumns) {
        int space = rowsAndColumns.indexOf(' ');
        if (space < 0) return null;
        try {
            int rows = Integer.parseInt(rowsAndColumns.substring(0, space).strip());
            int columns = Integer.parseInt(rowsAndColumns.substring(space + 1).strip());
            return rows > 0 && columns > 0 ? new int[] {columns, rows} : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String stty() {
        try {
            var stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return "";
        }
    }
}
