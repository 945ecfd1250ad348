package kontor.terminal;

import java.util.List;

/// How a virtual terminal writes at the moment.
final class Pen {
    private static final List<String> COLOURS =
            List.of("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white");

    private boolean bold;
    private boolean underline;
    private boolean reverse;
    private String ink = "";
    private String paper = "";

    void take(int sgr) {
        switch (sgr) {
            case 0 -> {
                bold = underline = reverse = false;
                ink = paper = "";
            }
            case 1 -> bold = true;
            case 4 -> underline = true;
            case 7 -> reverse = true;
            case 22 -> bold = false;
            case 24 -> underline = false;
            case 27 -> reverse = false;
            case 39 -> ink = "";
            case 49 -> paper = "";
            default -> colour(sgr);
        }
    }

    private void colour(int sgr) {
        var name = COLOURS.get(sgr % 10);
        switch (sgr / 10) {
            case 3 -> ink = name;
            case 4 -> paper = name;
            case 9 -> ink = "bright-" + name;
            case 10 -> paper = "bright-" + name;
            default -> throw new AssertionError("unknown SGR " + sgr);
        }
    }

    @Override
    public String toString() {
        var words = new StringBuilder();
        if (bold) words.append("bold ");
        if (underline) words.append("underlined ");
        if (reverse) words.append("reverse ");
        if (!ink.isEmpty()) words.append(ink).append(' ');
        if (!paper.isEmpty()) words.append("on ").append(paper);
        return words.isEmpty() ? "plain" : words.toString().strip();
    }
}
