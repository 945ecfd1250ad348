package kontor.kernel;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A kind put together from its functions.
record ValueKind<T>(
        String name,
        Class<T> type,
        Function<Object, Optional<T>> reader,
        Function<T, Object> writer,
        BiFunction<T, Lang, String> shower,
        Function<T, Object> storer,
        Function<Object, T> restorer,
        boolean figures)
        implements Kind<T> {

    @Override
    public Optional<T> read(Object tree) {
        return reader.apply(tree);
    }

    @Override
    public Object tree(T value) {
        return writer.apply(value);
    }

    @Override
    public String show(T value, Lang lang) {
        return shower.apply(value, lang);
    }

    @Override
    public Object stored(T value) {
        return storer.apply(value);
    }

    @Override
    public T restored(Object stored) {
        return restorer.apply(stored);
    }
}
