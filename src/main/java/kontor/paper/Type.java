package kontor.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The letters of a document, and how much room they take.
final class Type {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float UNIT = 1000;

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    Type(PDDocument document) throws IOException {
        try (var in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) throw new IOException("no font " + FONT);
            font = PDType0Font.load(document, in, true);
        }
    }

    PDFont font() {
        return font;
    }

    /// Only what the font has.
    String clean(String text) {
        var clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) clean.append(' ');
            else if (c == 0x2212) clean.append('-');
            else if (!Character.isISOControl(c)) clean.appendCodePoint(width(c) >= 0 ? c : '?');
        });
        return clean.toString();
    }

    /// Of a clean text, in points.
    float width(String text, float size) {
        float sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
            sum += Math.max(0, width(text.codePointAt(i)));
        return sum * size / UNIT;
    }

    /// Negative for what the font lacks.
    private float width(int letter) {
        return widths.computeIfAbsent(letter, c -> {
            try {
                return font.getStringWidth(Character.toString(c));
            } catch (IllegalArgumentException | IOException e) {
                return -1f;
            }
        });
    }

    /// A clean text in lines of at most this width; a word that is too long is broken.
    List<String> wrapped(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var with = line.isEmpty() ? word : line + " " + word;
            if (width(with, size) <= width) {
                line.setLength(0);
                line.append(with);
                continue;
            }
            if (!line.isEmpty()) lines.add(line.toString());
            line.setLength(0);
            line.append(broken(word, size, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    private String broken(String word, float size, float width, List<String> lines) {
        var rest = word;
        while (width(rest, size) > width && rest.length() > 1) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end), size) > width) end--;
            if (Character.isLowSurrogate(rest.charAt(end)) && end > 1) end--;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
