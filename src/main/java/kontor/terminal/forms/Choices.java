package kontor.terminal.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Fold;
import kontor.kernel.Kinds;
import kontor.kernel.Lang;
import kontor.kernel.Texts;

/// The values a field can be chosen from.
public final class Choices {

    /// @param tree  as in a line of a batch file
    /// @param shown in the reader's words
    public record Choice(Object tree, String shown) {}

    private Choices() {}

    /// All choices of an enum or of yes and no, in their own order.
    public static List<Choice> of(Class<?> type, Texts texts, Lang lang) {
        if (type == Boolean.class)
            return List.of(new Choice(true, Kinds.show(true, lang)), new Choice(false, Kinds.show(false, lang)));
        return Arrays.stream(type.getEnumConstants())
                .map(Enum.class::cast)
                .map(c -> new Choice(Kinds.wire(c), texts.shown(c, lang)))
                .toList();
    }

    /// Those that what was typed can be the beginning of; the one it is comes first.
    public static List<Choice> matching(Class<?> type, String typed, Texts texts, Lang lang) {
        var letters = Fold.key(typed);
        return of(type, texts, lang).stream()
                .filter(c -> starts(c, letters))
                .sorted((a, b) -> Boolean.compare(is(b, letters), is(a, letters)))
                .toList();
    }

    /// The one that what was typed means: the whole word, or the first it begins.
    public static Optional<Choice> find(Class<?> type, String typed, Texts texts, Lang lang) {
        return typed.isBlank()
                ? Optional.empty()
                : matching(type, typed, texts, lang).stream().findFirst();
    }

    private static boolean starts(Choice choice, String letters) {
        return Fold.key(choice.shown()).startsWith(letters)
                || String.valueOf(choice.tree()).startsWith(letters);
    }

    private static boolean is(Choice choice, String letters) {
        return Fold.key(choice.shown()).equals(letters)
                || String.valueOf(choice.tree()).equals(letters);
    }
}
