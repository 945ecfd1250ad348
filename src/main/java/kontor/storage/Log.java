package kontor.storage;

import java.util.List;

/// Where accepted commands are written down before anyone hears that they were accepted: a file with one sync a
/// batch,
/// or, for a company that lives only as long as a test, memory.
public interface Log {

    /// Writes whole entries, each as its JSON, and returns only when they would survive a power cut.
    void append(List<String> entries);

    /// The keys with which personal data in the entries is sealed.
    Keys keys();

    /// Keeps entries in memory.
    final class InMemory implements Log {
        private final List<String> entries = new java.util.concurrent.CopyOnWriteArrayList<>();
        private final Keys keys = Keys.inMemory();

        @Override
        public void append(List<String> more) {
            entries.addAll(more);
        }

        @Override
        public Keys keys() {
            return keys;
        }

        /// All that was written.
        public List<String> entries() {
            return List.copyOf(entries);
        }
    }
}
