package kontor.app.door;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `restore`: fills a folder that no server has, in a process of its own whose end is waited for.
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

    static int restore(DataFolder folder, String file, String lang) throws IOException {
        var words = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-cp",
                System.getProperty("java.class.path", ""),
                "kontor.app.Restore",
                folder.path().toString(),
                Path.of(file).toAbsolutePath().toString(),
                lang));
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
