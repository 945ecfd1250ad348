package kontor.terminal.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// What stands in a form's fields, as text. A form with lines always ends in an empty one.
///
/// @param head  a text a field
/// @param lines a text a field of each line
public record Content(List<String> head, List<List<String>> lines) {

    /// Nothing yet.
    public static Content empty(Layout layout) {
        return new Content(blanks(layout.head().size()), List.of()).whole(layout);
    }

    private static List<String> blanks(int count) {
        return java.util.Collections.nCopies(count, "");
    }

    public String at(Spot spot) {
        if (spot.inHead()) return head.get(spot.cell());
        return spot.line() < lines.size() ? lines.get(spot.line()).get(spot.cell()) : "";
    }

    /// The same with another text in one place.
    public Content with(Spot spot, String text, Layout layout) {
        if (spot.inHead()) return new Content(changed(head, spot.cell(), text), lines);
        return new Content(head, changed(lines, spot.line(), changed(lines.get(spot.line()), spot.cell(), text)))
                .whole(layout);
    }

    /// Without a line.
    public Content without(int line, Layout layout) {
        var left = new ArrayList<>(lines);
        left.remove(line);
        return new Content(head, List.copyOf(left)).whole(layout);
    }

    public boolean blank(int line) {
        return lines.get(line).stream().allMatch(String::isBlank);
    }

    public boolean isEmpty() {
        return head.stream().allMatch(String::isBlank)
                && lines.stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    /// Every field that holds something.
    public void each(Layout layout, BiConsumer<Cell, String> use) {
        for (int i = 0; i < head.size(); i++)
            if (!head.get(i).isBlank()) use.accept(layout.head().get(i), head.get(i));
        for (var line : lines)
            for (int i = 0; i < line.size(); i++)
                if (!line.get(i).isBlank())
                    use.accept(layout.grid().orElseThrow().cells().get(i), line.get(i));
    }

    private Content whole(Layout layout) {
        if (layout.grid().isEmpty()) return this;
        if (!lines.isEmpty() && blank(lines.size() - 1)) return this;
        var more = new ArrayList<>(lines);
        more.add(blanks(layout.grid().get().cells().size()));
        return new Content(head, List.copyOf(more));
    }

    private static <T> List<T> changed(List<T> all, int at, T one) {
        var more = new ArrayList<>(all);
        more.set(at, one);
        return List.copyOf(more);
    }

    /// What the fields hold, by path, for a draft.
    public Map<String, String> texts(Layout layout) {
        var texts = new LinkedHashMap<String, String>();
        for (int i = 0; i < head.size(); i++) put(texts, layout.head().get(i).path(), head.get(i));
        for (int line = 0; line < lines.size(); line++) {
            var grid = layout.grid().orElseThrow();
            for (int i = 0; i < grid.cells().size(); i++)
                put(
                        texts,
                        grid.name() + "[" + (line + 1) + "]."
                                + grid.cells().get(i).path(),
                        lines.get(line).get(i));
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String path, String text) {
        if (!text.isEmpty()) texts.put(path, text);
    }

    /// What a draft, or what is known beforehand, puts into the fields; what has no place is left out.
    public Content filled(Map<String, String> texts, Layout layout) {
        var all = this;
        for (var entry : texts.entrySet()) {
            var spot = layout.spot(entry.getKey());
            if (spot.isEmpty()) continue;
            while (spot.get().line() >= all.lines.size()) {
                var more = new ArrayList<>(all.lines);
                more.add(blanks(layout.grid().orElseThrow().cells().size()));
                all = new Content(all.head, List.copyOf(more));
            }
            all = all.with(spot.get(), entry.getValue(), layout);
        }
        return all;
    }
}
