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
/// @param command the first word that is no global option, or empty: the console
/// @param words   all words without `--data`, `--db` and `--read-from`
record Asked(@Nullable String data, @Nullable String lang, Db db, String command, List<String> words) {

    static Asked of(String[] args) {
        String data = null;
        String lang = null;
        var url = "";
        var standby = false;
        var command = "";
        var words = new ArrayList<String>(args.length);
        for (int i = 0; i < args.length; i++) {
            var arg = args[i];
            var next = i + 1 < args.length ? args[i + 1] : null;
            if (arg.equals("--data") && next != null) {
                data = next;
                i++;
                continue;
            }
            if (arg.startsWith("--data=")) {
                data = arg.substring(7);
                continue;
            }
            if (arg.equals("--db") && next != null) {
                url = next;
                i++;
                continue;
            }
            if (arg.startsWith("--db=")) {
                url = arg.substring(5);
                continue;
            }
            if (arg.equals("--read-from") && "standby".equals(next)) {
                standby = true;
                i++;
                continue;
            }
            words.add(arg);
            if (arg.equals("--lang") && next != null) lang = next;
            if (arg.startsWith("--lang=")) lang = arg.substring(7);
            if (!command.isEmpty()) continue;
            if ((arg.equals("--lang") || arg.equals("--as")) && next != null) {
                words.add(next);
                i++;
            } else if (!arg.startsWith("--lang=") && !arg.startsWith("--as=")) {
                command = arg;
            }
        }
        return new Asked(data, lang, new Db(url, standby), command, words);
    }

    DataFolder folder(Map<String, String> environment) {
        var path = data == null ? DataFolder.usual(environment) : Path.of(data);
        return new DataFolder(path.toAbsolutePath().normalize(), db);
    }

    boolean console() {
        return command.isEmpty() || command.equals("demo");
    }
}
