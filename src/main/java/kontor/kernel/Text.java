package kontor.kernel;

import java.util.List;

/// Something to say, not yet in a language: a key and what fills its places `{0}`, `{1}` …
///
/// @param key  the key of the message, such as `order.refused.state`
/// @param args values of any kind that [Kinds] knows, or other texts; rendered in the reader's language
public record Text(String key, List<Object> args) {

    /// A text with its arguments.
    public static Text of(String key, Object... args) {
        return new Text(key, List.of(args));
    }
}
