package kontor.storage;

import java.util.function.Function;

/// Lends connections to those who read beside the work.
interface Readers {

    /// Reads with a connection of the reader's own.
    <T> T read(Function<Link, T> reading);
}
