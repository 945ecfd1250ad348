package kontor.terminal.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.terminal.FormSpec;
import kontor.terminal.forms.Content;
import kontor.terminal.forms.Layout;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Style;

/// What stands beside a form, or below it in a narrow window: rows that belong to what one of its fields names, or what
/// the record says that it names. Read when the field is left, and again when somebody changes them.
final class Beside {

    /// From so many columns on there is room at the right.
    private static final int WIDE = 150;

    /// Fewer lines say nothing.
    private static final int LEAST = 3;

    private final Stage stage;
    private final Layout layout;
    private final Optional<FormSpec.Beside> spec;
    private String value = "";
    private Optional<RowTable> table = Optional.empty();
    private Optional<Row> row = Optional.empty();

    Beside(Stage stage, FormSpec form, Layout layout) {
        this.stage = stage;
        this.layout = layout;
        this.spec = form.beside().filter(b -> stage.rights().may(b.view()));
    }

    /// Follows what the field holds.
    void look(Content content) {
        spec.ifPresent(b -> {
            var now = layout.spot(b.path()).map(content::at).orElse("").strip();
            if (now.equals(value)) return;
            value = now;
            table = Optional.empty();
            row = Optional.empty();
            if (!now.isEmpty()) read(b);
        });
    }

    void changed(Set<String> tables) {
        spec.filter(b -> stage.house().reads().tables(b.view()).stream().anyMatch(tables::contains))
                .ifPresent(b -> {
                    if (table.isPresent()) table.get().again();
                    else if (row.isPresent()) read(b);
                });
    }

    private void read(FormSpec.Beside b) {
        var wanted = value;
        if (!b.columns().isEmpty()) {
            stage.beside(() -> stage.house().reads().one(stage.actor(), b.view(), wanted), found -> {
                if (wanted.equals(value)) row = found;
            });
            return;
        }
        b.view().column(b.column()).kind().read(wanted).ifPresent(key -> {
            var rows = new RowTable(stage, b.view(), List.of(new Query.Where(b.column(), key)));
            table = Optional.of(rows);
            rows.first();
        });
    }

    private boolean shows() {
        return table.filter(RowTable::loaded).isPresent() || row.isPresent();
    }

    /// What is left to the form.
    Canvas form(Canvas work) {
        return shows() && work.columns() >= WIDE ? work.part(0, 0, left(work), work.rows()) : work;
    }

    private static int left(Canvas work) {
        return work.columns() / 2;
    }

    /// @param used so many rows the form has taken
    void paint(Canvas work, int used) {
        if (!shows()) return;
        if (work.columns() >= WIDE) {
            var left = left(work);
            work.upright(left, 0, work.rows());
            inside(work.part(left + 2, 0, work.columns() - left - 2, work.rows()));
        } else if (work.rows() - used - 1 >= LEAST)
            inside(work.part(0, used + 1, work.columns(), work.rows() - used - 1));
    }

    private void inside(Canvas area) {
        var b = spec.orElseThrow();
        row.ifPresent(found -> Facts.paint(stage, area, found, 1, Set.copyOf(b.columns())));
        table.ifPresent(rows -> {
            area.put(1, 0, stage.say(b.view().title()), Style.LABEL);
            TablePaint.paint(
                    stage,
                    area.part(0, 1, area.columns(), area.rows() - 1),
                    rows,
                    stage.atlas().list(b.view()),
                    false,
                    Set.of(b.column()));
        });
    }
}
