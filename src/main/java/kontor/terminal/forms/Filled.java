package kontor.terminal.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Text;

/// A form's fields as a tree like a line of a batch file, and what is not yet right in them.
///
/// @param tree  of what is right
/// @param wrong what was wanted, by place
/// @param lines which line of the form each line of the tree is
public record Filled(Map<String, Object> tree, Map<Spot, Text> wrong, List<Integer> lines) {

    public static Filled of(Layout layout, Content content, Typed.Reader reader) {
        var tree = new LinkedHashMap<String, Object>();
        var wrong = new LinkedHashMap<Spot, Text>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < layout.head().size(); i++)
            put(layout, content, new Spot(Spot.HEAD, i), reader, tree, wrong);
        layout.grid().ifPresent(grid -> {
            var lines = new ArrayList<Object>();
            for (int line = 0; line < content.lines().size(); line++) {
                if (content.blank(line)) continue;
                var one = new LinkedHashMap<String, Object>();
                for (int i = 0; i < grid.cells().size(); i++)
                    put(layout, content, new Spot(line, i), reader, one, wrong);
                lines.add(one);
                places.add(line);
            }
            if (!lines.isEmpty()) tree.put(grid.name(), lines);
            else if (grid.required()) wrong.put(new Spot(0, 0), Text.of("console.wrong.line"));
        });
        return new Filled(tree, wrong, List.copyOf(places));
    }

    private static void put(
            Layout layout,
            Content content,
            Spot spot,
            Typed.Reader reader,
            Map<String, Object> tree,
            Map<Spot, Text> wrong) {
        var cell = layout.cell(spot);
        switch (reader.read(cell, content.at(spot))) {
            case Typed.Good(var value, var shown) -> nest(tree, cell.path(), value);
            case Typed.Wrong(var wanted) -> wrong.put(spot, wanted);
            case Typed.Nothing _ -> {}
        }
    }

    @SuppressWarnings("unchecked")
    private static void nest(Map<String, Object> tree, String path, Object value) {
        var dot = path.indexOf('.');
        if (dot < 0) tree.put(path, value);
        else
            nest(
                    (Map<String, Object>)
                            tree.computeIfAbsent(path.substring(0, dot), _ -> new LinkedHashMap<String, Object>()),
                    path.substring(dot + 1),
                    value);
    }

    /// The texts by path of a tree like a line of a batch file: what fills a form beforehand.
    public static Map<String, String> texts(Map<String, ?> tree, Layout layout, Typed.Reader reader) {
        var texts = new LinkedHashMap<String, String>();
        flatten(tree, "", layout, reader, texts);
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static void flatten(
            Map<String, ?> tree, String at, Layout layout, Typed.Reader reader, Map<String, String> texts) {
        tree.forEach((name, value) -> {
            var path = at + name;
            if (value instanceof Map<?, ?> inner) {
                flatten((Map<String, ?>) inner, path + ".", layout, reader, texts);
            } else if (value instanceof List<?> items && !items.isEmpty() && items.getFirst() instanceof Map<?, ?>) {
                for (int i = 0; i < items.size(); i++)
                    flatten((Map<String, ?>) items.get(i), path + "[" + (i + 1) + "].", layout, reader, texts);
            } else {
                layout.spot(path).ifPresent(spot -> texts.put(path, reader.text(layout.cell(spot), value)));
            }
        });
    }

    /// The place of a path that a refusal names, in the form as it stands with its empty lines.
    public java.util.Optional<Spot> spot(String path, Layout layout) {
        return layout.spot(path)
                .map(s -> s.inHead() || s.line() >= lines.size() ? s : new Spot(lines.get(s.line()), s.cell()));
    }
}
