package kontor.terminal.console;

import java.util.Optional;
import kontor.kernel.Kind;
import kontor.kernel.Money;
import kontor.kernel.Row;
import kontor.terminal.FormSpec;
import kontor.terminal.forms.Editing;
import kontor.terminal.forms.Spot;
import kontor.terminal.forms.Typed;

/// What the lines of a form come to while they are filled in.
final class FormSums {

    private final Stage stage;
    private final FormSpec spec;
    private final Editing editing;
    private final Candidates candidates;

    FormSums(Stage stage, FormSpec spec, Editing editing, Candidates candidates) {
        this.stage = stage;
        this.spec = spec;
        this.editing = editing;
        this.candidates = candidates;
    }

    /// What a line comes to, as far as that is known.
    Optional<Money> sum(int line, Typed.Reader reader) {
        try {
            return spec.sum().flatMap(f -> f.apply(new Read(line, reader)));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /// The sum of all lines, where the form has one.
    String total() {
        if (spec.sum().isEmpty() || editing.layout().grid().isEmpty()) return "";
        var reader = new Typed.Reader(stage.house().today(), stage.texts(), stage.lang());
        var total = Money.ZERO;
        for (int line = 0; line < editing.content().lines().size(); line++)
            if (!editing.content().blank(line))
                total = total.plus(sum(line, reader).orElse(Money.ZERO));
        return stage.say("console.sum", total);
    }

    /// A line as its sum sees it.
    private final class Read implements FormSpec.Line {
        private final int line;
        private final Typed.Reader reader;

        Read(int line, Typed.Reader reader) {
            this.line = line;
            this.reader = reader;
        }

        private Optional<Integer> place(String field) {
            var cells = editing.layout().grid().orElseThrow().cells();
            for (int i = 0; i < cells.size(); i++) if (cells.get(i).path().equals(field)) return Optional.of(i);
            return Optional.empty();
        }

        @Override
        public <T> Optional<T> value(String field, Class<T> type) {
            return place(field).flatMap(i -> {
                var cell = editing.layout().grid().orElseThrow().cells().get(i);
                Kind<?> kind = cell.field().kind();
                return reader.read(cell, editing.content().at(new Spot(line, i)))
                                instanceof Typed.Good(var tree, var ignored)
                        ? kind.read(tree).filter(type::isInstance).map(type::cast)
                        : Optional.empty();
            });
        }

        @Override
        public Optional<Row> looked(String field) {
            return place(field)
                    .flatMap(i -> candidates.known(
                            editing.layout().grid().orElseThrow().cells().get(i),
                            editing.content().at(new Spot(line, i))));
        }
    }
}
