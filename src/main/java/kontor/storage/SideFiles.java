package kontor.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The small store of a company on H2: files beside the journal, each replaced at once; the trail only grows.
final class SideFiles implements SideStore {

    private static final int LARGEST_TRAIL_PIECE = 1 << 20;

    private final Disk disk;
    private final Optional<Path> folder;
    private final Map<String, Kept> drafts = new ConcurrentHashMap<>();
    private final Map<String, Guesses> guesses = new ConcurrentHashMap<>();
    private final StringBuffer trailInMemory = new StringBuffer();
    private Disk.@Nullable Opened trail;
    private long trailEnd;

    private SideFiles(Disk disk, Optional<Path> folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /// One that lives as long as the company in memory does.
    static SideFiles inMemory() {
        return new SideFiles(Disk.REAL, Optional.empty());
    }

    static SideFiles open(Disk disk, Path folder) {
        var store = new SideFiles(disk, Optional.of(folder));
        disk.folder(folder.resolve("drafts"));
        disk.folder(folder.resolve("guesses"));
        disk.sync(folder);
        for (var tree : store.all("drafts"))
            store.drafts.put(
                    key(text(tree, "user"), text(tree, "name")),
                    new Kept(text(tree, "user"), text(tree, "name"), text(tree, "body")));
        for (var tree : store.all("guesses"))
            store.guesses.put(
                    text(tree, "login"),
                    new Guesses(Integer.parseInt(text(tree, "wrong")), Instant.parse(text(tree, "last"))));
        var opened = disk.open(folder.resolve("access.log"));
        store.trail = opened;
        store.trailEnd = opened.size();
        return store;
    }

    /// The small files of one sort; one that cannot be read is left out.
    private Iterable<Map<String, Object>> all(String sort) {
        return disk.list(folder.orElseThrow().resolve(sort)).stream()
                .filter(f -> f.toString().endsWith(".json"))
                .map(f -> new String(disk.bytes(f), StandardCharsets.UTF_8))
                .flatMap(text -> {
                    try {
                        return java.util.stream.Stream.of(Json.object(text));
                    } catch (Json.Malformed e) {
                        return java.util.stream.Stream.empty();
                    }
                })
                .toList();
    }

    private static String text(Map<String, Object> tree, String name) {
        return String.valueOf(tree.get(name));
    }

    private static String key(String user, String name) {
        return Entry.hash(user + "\0" + name).substring(0, 40);
    }

    private void keep(String sort, String key, Map<String, Object> tree) {
        folder.ifPresent(f -> disk.replace(
                f.resolve(sort).resolve(key + ".json"), Json.write(tree).getBytes(StandardCharsets.UTF_8)));
    }

    private void forget(String sort, String key) {
        folder.ifPresent(f -> disk.delete(f.resolve(sort).resolve(key + ".json")));
    }

    @Override
    public synchronized void save(String user, String name, String json) {
        drafts.put(key(user, name), new Kept(user, name, json));
        var tree = new LinkedHashMap<String, Object>();
        tree.put("user", user);
        tree.put("name", name);
        tree.put("body", json);
        keep("drafts", key(user, name), tree);
    }

    @Override
    public Optional<String> load(String user, String name) {
        return Optional.ofNullable(drafts.get(key(user, name))).map(Kept::json);
    }

    @Override
    public SortedMap<String, String> list(String user) {
        var found = new TreeMap<String, String>();
        drafts.values().stream().filter(d -> d.user().equals(user)).forEach(d -> found.put(d.name(), d.json()));
        return found;
    }

    @Override
    public synchronized void delete(String user, String name) {
        if (drafts.remove(key(user, name)) != null) forget("drafts", key(user, name));
    }

    @Override
    public Guesses guesses(String login) {
        return guesses.getOrDefault(login, Guesses.NONE);
    }

    @Override
    public synchronized Guesses guessedWrong(String login, Instant at) {
        var more = new Guesses(guesses(login).wrong() + 1, at);
        guesses.put(login, more);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("login", login);
        tree.put("wrong", more.wrong());
        tree.put("last", at.toString());
        keep("guesses", key(login, ""), tree);
        return more;
    }

    @Override
    public synchronized void guessedRight(String login) {
        if (guesses.remove(login) != null) forget("guesses", key(login, ""));
    }

    @Override
    public synchronized void access(Instant at, String who, String what, Map<String, String> with) {
        take(List.of(SideStore.line(at, who, what, with)));
    }

    @Override
    public List<Kept> drafts() {
        return drafts.values().stream().sorted(Kept.ORDER).toList();
    }

    @Override
    public synchronized void take(List<String> lines) {
        var line = lines.stream().map(one -> one + "\n").collect(Collectors.joining());
        var into = trail;
        if (into == null) {
            trailInMemory.append(line);
            return;
        }
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        into.write(trailEnd, ByteBuffer.wrap(bytes));
        trailEnd += bytes.length;
    }

    @Override
    public synchronized void eachAccess(Consumer<String> line) {
        var from = trail;
        if (from == null) {
            trailInMemory.toString().lines().forEach(line);
            return;
        }
        var rest = new java.io.ByteArrayOutputStream();
        for (long at = 0; at < trailEnd; at += LARGEST_TRAIL_PIECE) {
            var piece = ByteBuffer.allocate((int) Math.min(LARGEST_TRAIL_PIECE, trailEnd - at));
            from.read(at, piece);
            for (byte b : piece.array()) {
                if (b != '\n') rest.write(b);
                else {
                    line.accept(rest.toString(StandardCharsets.UTF_8));
                    rest.reset();
                }
            }
        }
    }

    @Override
    public synchronized void close() {
        var open = trail;
        if (open == null) return;
        open.sync();
        open.close();
    }
}
