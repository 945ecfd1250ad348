package kontor.kernel;

import java.util.Arrays;
import java.util.List;

/// Why a command was not done: one record each, with a text in both languages that says what was wanted, what is so,
/// and what to do. Its components, in order, fill the text's places.
public interface Refusal {

    /// The code that scripts see and the key of the text: `<room>.refused.<what>`.
    String code();

    /// The text behind the code; the record's components are its arguments.
    default Text text() {
        return new Text(code(), components(this));
    }

    private static List<Object> components(Refusal refusal) {
        return Arrays.stream(refusal.getClass().getRecordComponents())
                .map(part -> {
                    try {
                        var accessor = part.getAccessor();
                        accessor.setAccessible(true);
                        return accessor.invoke(refusal);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException("a refusal must be a record", e);
                    }
                })
                .toList();
    }
}
