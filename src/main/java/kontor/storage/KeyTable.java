package kontor.storage;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The keys of persons on PostgreSQL, written in the transaction of the command that needs them. A key that is erased
/// leaves its row, so that an erased person is told from a lost one; what the database's log and its old pages keep for
/// a
/// while is outside of any program's reach, as are backups made before.
final class KeyTable implements Keyring {

    static final String GONE = "-";
    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Link link;

    KeyTable(Link link) {
        this.link = link;
    }

    @Override
    public Optional<Key> newest(String person) {
        return Sql.of(link)
                .query("select person, made_for, secret from person_key where person = :person"
                        + " order by made_for desc limit 1")
                .bind("person", person)
                .first(KeyTable::key)
                .filter(key -> key.secret().isPresent());
    }

    @Override
    public Key newestOr(String person, long record) {
        return newest(person).orElseGet(() -> {
            var secret = new byte[BYTES];
            CHANCE.nextBytes(secret);
            Sql.of(link)
                    .update("insert into person_key (person, made_for, secret) values (:person, :record, :secret)")
                    .bind("person", person)
                    .bind("record", record)
                    .bind("secret", Base64.getEncoder().encodeToString(secret))
                    .run();
            return new Key(person, record, Optional.of(secret));
        });
    }

    @Override
    public Optional<Key> find(String person, long from) {
        return Sql.of(link)
                .query("select person, made_for, secret from person_key where person = :person and made_for = :from")
                .bind("person", person)
                .bind("from", from)
                .first(KeyTable::key);
    }

    /// Erases all keys that a person has.
    void erase(String person) {
        Sql.of(link)
                .update("update person_key set secret = :gone where person = :person")
                .bind("gone", GONE)
                .bind("person", person)
                .run();
    }

    /// All of them as lines of a backup.
    static List<String> lines(Link link) {
        var all = Sql.of(link)
                .query("select person, made_for, secret from person_key")
                .list(KeyTable::key);
        return all.stream().map(Keys::line).sorted().toList();
    }

    /// Takes lines of a backup.
    static void take(Link link, List<String> lines) {
        for (var line : lines) {
            var key = Keys.parse(line).orElseThrow();
            Sql.of(link)
                    .update("insert into person_key (person, made_for, secret) values (:person, :record, :secret)")
                    .bind("person", key.person())
                    .bind("record", key.from())
                    .bind(
                            "secret",
                            key.secret()
                                    .map(Base64.getEncoder()::encodeToString)
                                    .orElse(GONE))
                    .run();
        }
    }

    private static Key key(Found found) {
        var secret = found.text("secret");
        return new Key(
                found.text("person"),
                found.whole("made_for"),
                secret.equals(GONE)
                        ? Optional.empty()
                        : Optional.of(Base64.getDecoder().decode(secret)));
    }
}
