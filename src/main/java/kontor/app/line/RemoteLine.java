package kontor.app.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Text;

/// The command line of somebody who is not on this machine: exactly `show VIEW …` and `batch -`, with that user's
/// permissions. The line is split into words here, without a shell; no option that names a file, another user or
/// another company, and no file name, is ever looked at.
public final class RemoteLine {

    private RemoteLine() {}

    private static final int LONGEST = 20_000;

    /// Runs a line as it came.
    ///
    /// @param caller whose actor is the user
    /// @return the exit code
    public static int run(Office office, Caller caller, String line) {
        var refusal = Optional.<Text>empty();
        var words = List.<String>of();
        try {
            words = line.length() > LONGEST ? List.of() : split(line);
            refusal = refusal(words, line);
        } catch (Unclosed e) {
            refusal = Optional.of(Text.of("line.remote.quote"));
        }
        return refusal.isEmpty() ? CommandLine.run(office, caller, words) : refused(office, caller, refusal.get());
    }

    /// A kiosk is a screen that people sign in at; nobody has, so nothing is run.
    public static int atKiosk(Office office, Caller caller) {
        return refused(office, caller, Text.of("line.remote.kiosk"));
    }

    private static int refused(Office office, Caller caller, Text why) {
        office.company()
                .desk()
                .access(office.clock().instant(), caller.operator().audited(), "denied", Map.of("what", "ssh exec"));
        try {
            Line.say(caller, Line.words(office, why, caller.lang()));
        } catch (java.io.UncheckedIOException gone) {
            return Exit.USAGE;
        }
        return Exit.USAGE;
    }

    /// A quotation mark without its partner.
    static final class Unclosed extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static Optional<Text> refusal(List<String> words, String line) {
        if (words.isEmpty() && line.isBlank()) return Optional.of(Text.of("line.remote.terminal"));
        if (words.equals(List.of("batch", "-"))) return Optional.empty();
        if (words.isEmpty() || !words.getFirst().equals("show")) return Optional.of(Text.of("line.remote.only"));
        for (int i = 1; i < words.size(); i++) {
            var word = words.get(i);
            var valued = word.equals("--where") || word.equals("--limit");
            if (valued && i + 1 < words.size() && !words.get(i + 1).startsWith("-")) i++;
            else if (valued || word.startsWith("-") && !plain(word))
                return Optional.of(Text.of("line.remote.word", word));
            else if (word.startsWith("@")) return Optional.of(Text.of("line.remote.word", word));
        }
        return Optional.empty();
    }

    private static boolean plain(String option) {
        return option.equals("--csv")
                || option.equals("--json")
                || option.startsWith("--where=")
                || option.startsWith("--limit=");
    }

    /// Words are parted by blanks; `'…'` and `"…"` keep blanks, `\` keeps the next character except inside `'…'`.
    /// Nothing else means anything.
    static List<String> split(String line) throws Unclosed {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'') {
                if (++i == line.length()) throw new Unclosed();
                word.append(line.charAt(i));
                begun = true;
            } else if (quote != 0 ? c == quote : c == '\'' || c == '"') {
                quote = quote == 0 ? c : 0;
                begun = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (begun) words.add(word.toString());
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (quote != 0) throw new Unclosed();
        if (begun) words.add(word.toString());
        return words;
    }
}
