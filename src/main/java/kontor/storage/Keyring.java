package kontor.storage;

import java.util.Optional;

/// Where the keys of persons are looked up: a file beside the journal, or a table of PostgreSQL.
interface Keyring {

    /// A person's key.
    ///
    /// @param person as `customer 10001`
    /// @param from   the record it was made for; with the person, what names it
    /// @param secret empty once the person has been erased
    record Key(String person, long from, Optional<byte[]> secret) {}

    /// The person's newest key, if there is one that lives.
    Optional<Key> newest(String person);

    /// The person's newest key, or one made for this record.
    Key newestOr(String person, long record);

    /// The key that a record names, living or erased; nothing where it is not here, and should be.
    Optional<Key> find(String person, long from);
}
