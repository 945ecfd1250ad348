package kontor.app.door;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the words of a command line ask of the client itself. The rest is the server's to read.
///
/// @param data    the folder named by `--data`, if one is
/// @param lang    as named by `--lang`, if it is
/// @param db      the database named by `--db`
/// @param kiosk   as named by `--kiosk`, if it is
/// @param command the first word that is no global option, or empty: the console
/// @param words   all words without `--data`, `--db` and `--read-from`
record Asked(
        @Nullable String data,
        @Nullable String lang,
        Db db,
        @Nullable String kiosk,
        String command,
        List<String> words) {

    static Asked of(String[] args) {
        var words = new ArrayList<String>(args.length);
        for (var arg : args) words.add(arg);
        var data = taken(words, "--data");
        var url = taken(words, "--db");
        var standby = words.indexOf("--read-from");
        var reads = standby >= 0
                && standby + 1 < words.size()
                && words.get(standby + 1).equals("standby");
        if (reads) taken(words, "--read-from");
        String lang = null;
        String kiosk = null;
        var command = "";
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var next = i + 1 < words.size() ? words.get(i + 1) : null;
            if (word.equals("--lang") && next != null) lang = next;
            if (word.startsWith("--lang=")) lang = word.substring(7);
            if (word.equals("--kiosk") && next != null) kiosk = next;
            if (word.startsWith("--kiosk=")) kiosk = word.substring(8);
            if (!command.isEmpty()) continue;
            var named = List.of("--lang", "--as", "--kiosk");
            if (named.contains(word) && next != null) i++;
            else if (!named.contains(word.contains("=") ? word.substring(0, word.indexOf('=')) : "")) command = word;
        }
        return new Asked(data, lang, new Db(url == null ? "" : url, reads), kiosk, command, words);
    }

    /// Takes an option with its value out of the words, wherever it stands; the last one counts.
    private static @Nullable String taken(List<String> words, String option) {
        String value = null;
        for (int i = 0; i < words.size(); ) {
            var word = words.get(i);
            if (word.equals(option) && i + 1 < words.size()) {
                words.remove(i);
                value = words.remove(i);
            } else if (word.startsWith(option + "=")) {
                value = words.remove(i).substring(option.length() + 1);
            } else {
                i++;
            }
        }
        return value;
    }

    DataFolder folder(Map<String, String> environment) {
        var path = data == null ? DataFolder.usual(environment) : Path.of(data);
        return new DataFolder(path.toAbsolutePath().normalize(), db);
    }

    /// The first word that a command of the client's own has no use for; null for none.
    @Nullable
    String extra() {
        var own = command.equals("status") || command.equals("health") || command.equals("stop");
        for (int i = 0; own && i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("--lang") || word.equals("--as")) i++;
            else if (!word.equals(command) && !word.startsWith("--lang=") && !word.startsWith("--as=")) return word;
        }
        return null;
    }

    boolean console() {
        return command.isEmpty() || command.equals("demo");
    }
}
