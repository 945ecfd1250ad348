package kontor.app.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import kontor.kernel.Kind;
import kontor.kernel.Row;
import kontor.kernel.View;
import kontor.storage.Json;
import org.jspecify.annotations.Nullable;

/// Rows as compact JSON, one object a line with every column; null where there is no value.
final class JsonSheet implements ShowLine.Sheet {

    private final View view;
    private final Writer out;

    JsonSheet(View view, Writer out) {
        this.view = view;
        this.out = out;
    }

    @Override
    public void row(Row row) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < view.columns().size(); i++) {
            var column = view.columns().get(i);
            members.put(column.name(), tree(column.kind(), row.values().get(i)));
        }
        try {
            out.write(Safe.json(Json.write(members)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object tree(Kind<?> kind, @Nullable Object value) {
        return value == null ? null : ((Kind<Object>) kind).tree(value);
    }

    @Override
    public void end() {}
}
