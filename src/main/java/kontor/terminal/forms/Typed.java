package kontor.terminal.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kontor.kernel.Kind;
import kontor.kernel.Kinds;
import kontor.kernel.Lang;
import kontor.kernel.Money;
import kontor.kernel.Rate;
import kontor.kernel.Text;
import kontor.kernel.Texts;
import kontor.kernel.Words;

/// What a text typed into a field comes to.
public sealed interface Typed {

    /// A value.
    ///
    /// @param tree   as in a line of a batch file
    /// @param normal the text as it then stands in the field
    record Good(Object tree, String normal) implements Typed {}

    /// Nothing was typed, and nothing needs to be.
    record Nothing() implements Typed {}

    /// Not what is wanted.
    record Wrong(Text wanted) implements Typed {}

    /// What reading depends on.
    record Reader(LocalDate today, Texts texts, Lang lang) {

        /// Reads what was typed into a field.
        public Typed read(Cell cell, String typed) {
            if (typed.isBlank()) return cell.required() ? new Wrong(Text.of("console.wrong.empty")) : new Nothing();
            if (cell.field().list()) return list(cell, typed);
            return switch (cell.input()) {
                case FIGURE -> figure(cell, typed);
                case DATE ->
                    Dates.read(typed, today)
                            .<Typed>map(d -> new Good(d.toString(), Kinds.show(d, lang)))
                            .orElseGet(() -> new Wrong(Text.of("console.wanted.date")));
                case CHOICE ->
                    Choices.find(cell.field().type(), typed, texts, lang)
                            .<Typed>map(c -> new Good(c.tree(), c.shown()))
                            .orElseGet(() -> wrong(cell));
                case LINE, LOOKUP, PASSWORD -> plain(cell, typed.strip());
                case AREA -> plain(cell, typed);
            };
        }

        private Typed wrong(Cell cell) {
            return new Wrong(cell.wanted(texts, lang));
        }

        private Typed plain(Cell cell, String typed) {
            return cell.field().kind().read(typed).isPresent() ? new Good(typed, typed) : wrong(cell);
        }

        private Typed list(Cell cell, String typed) {
            List<Object> items = Arrays.stream(typed.split("[,;]"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .<Object>map(s -> s)
                    .toList();
            var good = items.stream().allMatch(i -> cell.field().kind().read(i).isPresent());
            return good ? new Good(items, typed.strip()) : wrong(cell);
        }

        private Typed figure(Cell cell, String typed) {
            var percentOff = cell.field().type() == Rate.class ? typed.replace("%", "") : typed;
            return Arithmetic.read(percentOff, scale(cell.field().type()))
                    .filter(n -> cell.field().kind().read(n).isPresent())
                    .<Typed>map(n -> new Good(n, figure(n, cell.field().type())))
                    .orElseGet(() -> wrong(cell));
        }

        private static int scale(Class<?> type) {
            if (type == Money.class || type == Rate.class) return 2;
            return type == Long.class ? 0 : 4;
        }

        private String figure(BigDecimal number, Class<?> type) {
            var least = type == Money.class || type == kontor.kernel.Price.class ? 2 : 0;
            var plain = number.setScale(Math.max(least, number.scale())).toPlainString();
            return lang == Lang.NB ? plain.replace('.', ',') : plain;
        }

        /// How a known value stands in a field.
        public String text(Cell cell, Object tree) {
            if (tree instanceof List<?> items)
                return String.join(", ", items.stream().map(String::valueOf).toList());
            var kind = cell.field().kind();
            return kind.read(tree).map(value -> text(cell, kind, value)).orElse("");
        }

        private String text(Cell cell, Kind<?> kind, Object value) {
            return switch (cell.input()) {
                case FIGURE ->
                    figure(
                            new BigDecimal(String.valueOf(written(kind, value))),
                            cell.field().type());
                case CHOICE -> texts.shown(value, lang);
                case AREA -> ((Words) value).value();
                case LINE, DATE, LOOKUP, PASSWORD -> Kinds.show(value, lang);
            };
        }

        @SuppressWarnings("unchecked")
        private static Object written(Kind<?> kind, Object value) {
            return ((Kind<Object>) kind).tree(value);
        }
    }
}
