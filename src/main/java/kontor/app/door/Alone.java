package kontor.app.door;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `restore` and `move`: what nobody else may do at the same time, in a process of its own whose end is waited for.
final class Alone {

    private Alone() {}

    /// The file that is to be restored; empty where the words say something else.
    static String file(Asked asked) {
        var words = new ArrayList<>(asked.words());
        var found = "";
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("--lang")) i++;
            else if (!word.startsWith("--lang=") && !(word.equals("restore") && found.isEmpty())) {
                if (word.startsWith("-") || !found.isEmpty()) return "";
                found = word;
            }
        }
        return found;
    }

    /// Where a company is to be moved to; empty where the words say something else.
    static String target(Asked asked) {
        var rest = new ArrayList<>(asked.words());
        rest.remove("move");
        for (int i = rest.indexOf("--lang"); i >= 0 && i + 1 < rest.size(); i = rest.indexOf("--lang")) {
            rest.remove(i);
            rest.remove(i);
        }
        rest.removeIf(word -> word.startsWith("--lang="));
        if (rest.size() == 1 && rest.getFirst().startsWith("--to="))
            return rest.getFirst().substring(5);
        return rest.size() == 2 && rest.getFirst().equals("--to") ? rest.getLast() : "";
    }

    static int restore(DataFolder folder, String file, String lang) throws IOException {
        return run(
                "kontor.app.Restore",
                folder.path().toString(),
                Path.of(file).toAbsolutePath().toString(),
                lang,
                folder.db().url());
    }

    static int move(DataFolder folder, String to, String lang) throws IOException {
        return run("kontor.app.Move", folder.path().toString(), folder.db().url(), to, lang);
    }

    private static int run(String main, String... args) throws IOException {
        var words = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-cp",
                System.getProperty("java.class.path", ""),
                main));
        words.addAll(List.of(args));
        var process = new ProcessBuilder(words).inheritIO().start();
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                process.destroy(); // asked to end: so is the work
            }
        }
    }
}
