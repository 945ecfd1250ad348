package kontor.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// The keys of persons: the only thing of the company that is ever forgotten. One file beside the journal, outside the
/// chain, in every backup.
///
/// A key is of chance, so nothing else can give it back; it is on the disk before a record sealed with it is. Erasing a
/// person writes over the key where it stands and leaves the line, so that an erased person is told from a lost file.
/// What no program can reach stays outside: a disk that keeps old blocks, and backups made before.
///
/// A line is the key in Base64, the number of the record it was made for, a CRC-32C over line and key, and the person.
public final class Keys implements Keyring {

    private static final int BYTES = 32;
    private static final int DIGITS = 44;
    private static final String GONE = "-".repeat(DIGITS);
    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9+/=-]{44}) ([0-9]{1,18}) ([0-9a-f]{8}) ([^\\n]{1,200})");

    private record Kept(Key key, long at) {}

    private final Optional<Path> file;
    private final Disk disk;
    private final SecureRandom chance = new SecureRandom();
    private final Map<String, List<Kept>> kept = new HashMap<>();
    private boolean read;
    private boolean unsynced;
    private long end;

    private Keys(Disk disk, Optional<Path> file) {
        this.disk = disk;
        this.file = file;
    }

    /// Those of a company that lives as long as it is open.
    static Keys inMemory() {
        return new Keys(Disk.REAL, Optional.empty());
    }

    /// Those in a file, which is read when the first key is asked for: most starts need none.
    static Keys in(Disk disk, Path file) {
        return new Keys(disk, Optional.of(file));
    }

    @Override
    public synchronized Optional<Key> newest(String person) {
        return of(person).isEmpty()
                ? Optional.empty()
                : Optional.of(of(person).getLast().key())
                        .filter(key -> key.secret().isPresent());
    }

    /// [#settle] must come before the record is written.
    @Override
    public synchronized Key newestOr(String person, long record) {
        return newest(person).orElseGet(() -> {
            var secret = new byte[BYTES];
            chance.nextBytes(secret);
            return add(new Key(person, record, Optional.of(secret)));
        });
    }

    @Override
    public synchronized Optional<Key> find(String person, long from) {
        return of(person).stream()
                .map(Kept::key)
                .filter(key -> key.from() == from)
                .findFirst();
    }

    /// Returns when the keys would survive a power cut.
    synchronized void settle() {
        if (!unsynced) return;
        file.ifPresent(disk::sync);
        unsynced = false;
    }

    /// Erases the keys that a person had up to a record. Erasing again does nothing.
    synchronized void erase(String person, long upTo) {
        var all = of(person);
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            if (one.key().from() > upTo || one.key().secret().isEmpty()) continue;
            all.set(i, new Kept(new Key(person, one.key().from(), Optional.empty()), one.at()));
            write(one.at(), GONE);
        }
        settle();
    }

    /// All of them as lines, of records up to one.
    synchronized List<String> lines(long upTo) {
        read();
        return kept.values().stream()
                .flatMap(List::stream)
                .map(Kept::key)
                .filter(key -> key.from() <= upTo)
                .map(Keys::line)
                .sorted()
                .toList();
    }

    /// Takes a line of a backup.
    ///
    /// @return whether it is one
    synchronized boolean take(String line) {
        read();
        var key = parse(line);
        key.ifPresent(this::add);
        return key.isPresent();
    }

    private List<Kept> of(String person) {
        read();
        var all = kept.get(person);
        return all == null ? List.of() : all;
    }

    private Key add(Key key) {
        var line = line(key) + "\n";
        kept.computeIfAbsent(key.person(), _ -> new ArrayList<>()).add(new Kept(key, end));
        write(end, line);
        end += line.getBytes(StandardCharsets.UTF_8).length;
        return key;
    }

    private void write(long at, String text) {
        unsynced = true;
        file.ifPresent(path -> {
            var made = !disk.exists(path);
            try (var opened = disk.open(path)) {
                opened.write(at, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            }
            if (made) disk.sync(path.resolveSibling("."));
        });
    }

    /// A line that is torn was of a record that was never acknowledged; the next key is written over the last of them.
    private void read() {
        if (read) return;
        read = true;
        if (file.isEmpty() || !disk.exists(file.get())) return;
        var bytes = disk.bytes(file.get());
        for (int from = 0, to; from < bytes.length; from = to + 1) {
            to = from;
            while (to < bytes.length && bytes[to] != '\n') to++;
            if (to == bytes.length) break;
            var key = parse(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            if (key.isEmpty()) continue;
            kept.computeIfAbsent(key.get().person(), _ -> new ArrayList<>()).add(new Kept(key.get(), from));
            end = to + 1L;
        }
    }

    static String line(Key key) {
        var secret = key.secret().map(Base64.getEncoder()::encodeToString).orElse(GONE);
        return secret + " " + key.from() + " " + crc(secret, key.from(), key.person()) + " " + key.person();
    }

    /// One that is half written over is erased: its person was to be.
    static Optional<Key> parse(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) return Optional.empty();
        var secret = parts.group(1);
        var from = Long.parseLong(parts.group(2));
        var person = parts.group(4);
        if (secret.startsWith("-") || secret.endsWith("-")) return Optional.of(new Key(person, from, Optional.empty()));
        if (!crc(secret, from, person).equals(parts.group(3))) return Optional.empty();
        return Optional.of(new Key(person, from, Optional.of(Base64.getDecoder().decode(secret))));
    }

    private static String crc(String secret, long from, String person) {
        var crc = new CRC32C();
        crc.update((secret + " " + from + " " + person).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
