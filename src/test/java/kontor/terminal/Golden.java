package kontor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/// Screens as they shall be, text and style, in `src/test/resources/golden`; `-Dgolden.update=true` writes them
/// anew.
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Golden() {}

    /// Compares what a session shows with the golden file of that name.
    public static void check(String name, VirtualSession session) {
        check(name, session.glass());
    }

    /// Compares what a terminal shows with the golden file of that name.
    public static void check(String name, Glass glass) {
        var file = FOLDER.resolve(name + ".txt");
        var is = print(glass);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, is);
            }
            assertThat(Files.exists(file))
                    .as("golden file %s; -Dgolden.update=true writes it", file)
                    .isTrue();
            assertThat(is).as("golden file %s", file).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text, then a letter for the look of each cell, then what the letters mean, then the cursor.
    static String print(Glass glass) {
        var letters = new LinkedHashMap<String, Character>();
        letters.put("plain", '.');
        var text = new StringBuilder();
        var looks = new StringBuilder();
        for (var row = 0; row < glass.rows(); row++) {
            text.append(glass.lines().get(row)).append('\n');
            looks.append(looks(glass, row, letters)).append('\n');
        }
        var legend = new StringBuilder();
        letters.forEach(
                (look, letter) -> legend.append(letter).append(' ').append(look).append('\n'));
        return text + "---\n" + looks + "---\n" + legend + "cursor " + glass.cursor() + "\n";
    }

    private static String looks(Glass glass, int row, LinkedHashMap<String, Character> letters) {
        var line = new StringBuilder();
        for (var column = 0; column < glass.columns(); column++) {
            var look = glass.cell(column, row).style();
            var letter = letters.get(look);
            if (letter == null) {
                letter = LETTERS.charAt(letters.size() - 1);
                letters.put(look, letter);
            }
            line.append(letter.charValue());
        }
        return line.toString();
    }
}
