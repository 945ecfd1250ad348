package kontor.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A disk that works, and remembers every write, sync, rename and deletion, so that what a power cut at any moment
/// would have left can be rebuilt: of each file what was synced, and of the rest nothing, a part, or some of its 4 KB
/// pages; of each folder the names that were synced, and of the changes since the first few.
public final class RecordingDisk implements Disk {

    private static final int PAGE = 4096;

    private sealed interface Step {
        /// Bytes written into a file by its inode.
        record Write(int file, long at, byte[] bytes) implements Step {}

        record Cut(int file, long size) implements Step {}

        record Synced(int file) implements Step {}

        /// The content of a file that something else wrote, found when it was synced.
        record Found(int file, byte[] bytes) implements Step {}

        /// A name that came to stand for a file; or for nothing more.
        record Named(Path name, int file) implements Step {}

        record Moved(Path from, Path to) implements Step {}

        record FolderSynced(Path folder) implements Step {}
    }

    private static final int NOTHING = -1;
    private static final int FOLDER = -2;

    private final List<Step> steps = new ArrayList<>();
    private final Map<Path, Integer> files = new HashMap<>();
    private int inodes;

    /// From now on nothing can be synced.
    volatile boolean failing;

    /// The number of steps so far: a moment.
    public synchronized int now() {
        return steps.size();
    }

    private synchronized void add(Step step) {
        steps.add(step);
    }

    private static Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private synchronized int inode(Path path) {
        var known = files.get(real(path));
        if (known != null) return known;
        files.put(real(path), inodes);
        steps.add(new Step.Named(real(path), inodes));
        return inodes++;
    }

    @Override
    public Opened open(Path path) {
        var opened = REAL.open(path);
        var file = inode(path);
        return new Opened() {
            @Override
            public void read(long at, ByteBuffer into) {
                opened.read(at, into);
            }

            @Override
            public void write(long at, ByteBuffer from) {
                var bytes = new byte[from.remaining()];
                from.duplicate().get(bytes);
                add(new Step.Write(file, at, bytes));
                opened.write(at, from);
            }

            @Override
            public void sync() {
                if (failing) throw new StorageFault(new Trouble.DiskFailed(path.toString(), "no space left"));
                opened.sync();
                add(new Step.Synced(file));
            }

            @Override
            public long size() {
                return opened.size();
            }

            @Override
            public void truncate(long size) {
                add(new Step.Cut(file, size));
                opened.truncate(size);
            }

            @Override
            public void close() {
                opened.close();
            }
        };
    }

    @Override
    public Opened look(Path file) {
        return REAL.look(file);
    }

    @Override
    public synchronized void folder(Path folder) {
        REAL.folder(folder);
        if (files.putIfAbsent(real(folder), FOLDER) == null) steps.add(new Step.Named(real(folder), FOLDER));
    }

    @Override
    public void sync(Path fileOrFolder) {
        REAL.sync(fileOrFolder);
        if (Files.isDirectory(fileOrFolder)) {
            add(new Step.FolderSynced(real(fileOrFolder)));
            return;
        }
        add(new Step.Found(inode(fileOrFolder), read(fileOrFolder)));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void rename(Path from, Path to) {
        REAL.rename(from, to);
        steps.add(new Step.Moved(real(from), real(to)));
        for (var name : List.copyOf(files.keySet())) {
            if (!name.startsWith(real(from))) continue;
            var file = files.remove(name);
            files.put(moved(name, real(from), real(to)), file);
        }
    }

    private static Path moved(Path name, Path from, Path to) {
        return name.equals(from) ? to : to.resolve(from.relativize(name));
    }

    @Override
    public synchronized void delete(Path file) {
        REAL.delete(file);
        if (files.remove(real(file)) != null) steps.add(new Step.Named(real(file), NOTHING));
    }

    @Override
    public List<Path> list(Path folder) {
        return REAL.list(folder);
    }

    @Override
    public void copy(Path from, Path to) {
        REAL.copy(from, to);
        inode(to);
    }

    @Override
    public boolean exists(Path file) {
        return REAL.exists(file);
    }

    /// One file while an image is made: what is safe, and what was written since.
    private static final class Content {
        byte[] safe = {};
        List<Step> since = new ArrayList<>();
    }

    /// Writes what a power cut at a moment would have left of a folder.
    public void image(Path folder, Path into, int moment, Random chance) {
        List<Step> until;
        synchronized (this) {
            until = List.copyOf(steps.subList(0, moment));
        }
        var contents = new HashMap<Integer, Content>();
        var names = names(until, chance);
        for (var step : until) {
            switch (step) {
                case Step.Write w -> of(contents, w.file()).since.add(w);
                case Step.Cut c -> of(contents, c.file()).since.add(c);
                case Step.Synced s -> settle(of(contents, s.file()));
                case Step.Found f -> {
                    of(contents, f.file()).safe = f.bytes();
                    of(contents, f.file()).since.clear();
                }
                case Step.Named _, Step.Moved _, Step.FolderSynced _ -> {}
            }
        }
        try {
            Files.createDirectories(into);
            var root = real(folder);
            for (var name : names.entrySet()) {
                if (name.getValue() == FOLDER || !reached(name.getKey(), root, names)) continue;
                var to = into.resolve(root.relativize(name.getKey()));
                Files.createDirectories(to.getParent());
                Files.write(to, left(of(contents, name.getValue()), chance));
            }
            if (!Files.exists(into.resolve("clean"))) garbage(into.resolve("live"), chance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean reached(Path name, Path root, Map<Path, Integer> names) {
        for (var up = name.getParent(); !up.equals(root); up = up.getParent()) if (!names.containsKey(up)) return false;
        return true;
    }

    /// The H2 file goes past this layer: after a cut without the clean-end marker it may hold anything.
    private static void garbage(Path live, Random chance) throws IOException {
        Files.createDirectories(live);
        var bytes = new byte[chance.nextInt(20_000)];
        chance.nextBytes(bytes);
        Files.write(live.resolve(Snapshot.FILE), bytes);
    }

    private static Content of(Map<Integer, Content> contents, int file) {
        return contents.computeIfAbsent(file, _ -> new Content());
    }

    private static void settle(Content content) {
        for (var step : content.since) content.safe = applied(content.safe, step);
        content.since.clear();
    }

    private static byte[] applied(byte[] before, Step step) {
        return switch (step) {
            case Step.Cut c -> Arrays.copyOf(before, (int) c.size());
            case Step.Write w -> {
                var length = w.bytes().length;
                var after = Arrays.copyOf(before, (int) Math.max(before.length, w.at() + length));
                System.arraycopy(w.bytes(), 0, after, (int) w.at(), length);
                yield after;
            }
            default -> throw new IllegalStateException(step.toString());
        };
    }

    /// Of what was not synced: nothing, all, the first part, or any of its pages.
    private static byte[] left(Content content, Random chance) {
        var kept = content.safe;
        switch (chance.nextInt(4)) {
            case 0 -> {}
            case 1 -> {
                for (var step : content.since) kept = applied(kept, step);
            }
            case 2 -> {
                var most = chance.nextInt(content.since.size() + 1);
                for (var step : content.since.subList(0, most)) kept = applied(kept, step);
                if (most < content.since.size() && content.since.get(most) instanceof Step.Write w)
                    kept = applied(kept, part(w, chance.nextInt(w.bytes().length + 1)));
            }
            default -> {
                for (var step : content.since)
                    for (var page : pages(step)) if (chance.nextBoolean()) kept = applied(kept, page);
            }
        }
        return kept;
    }

    private static Step part(Step.Write whole, int length) {
        return new Step.Write(whole.file(), whole.at(), Arrays.copyOf(whole.bytes(), length));
    }

    private static List<Step> pages(Step step) {
        if (!(step instanceof Step.Write w)) return List.of(step);
        var pages = new ArrayList<Step>();
        for (int from = 0; from < w.bytes().length; ) {
            var to = (int) Math.min(w.bytes().length, from + PAGE - (w.at() + from) % PAGE);
            pages.add(new Step.Write(w.file(), w.at() + from, Arrays.copyOfRange(w.bytes(), from, to)));
            from = to;
        }
        return pages;
    }

    /// Which names stand for which files: what was synced, and the first few changes since, folder by folder.
    private static Map<Path, Integer> names(List<Step> until, Random chance) {
        var pending = new LinkedHashMap<Path, List<Step>>();
        var safe = new HashMap<Path, Integer>();
        for (var step : until) {
            switch (step) {
                case Step.Named n ->
                    pending.computeIfAbsent(n.name().getParent(), _ -> new ArrayList<>())
                            .add(n);
                case Step.Moved m ->
                    pending.computeIfAbsent(m.to().getParent(), _ -> new ArrayList<>())
                            .add(m);
                case Step.FolderSynced f -> {
                    var settled = pending.remove(f.folder());
                    if (settled != null) settled.forEach(s -> name(safe, pending, s));
                }
                case Step.Write _, Step.Cut _, Step.Synced _, Step.Found _ -> {}
            }
        }
        for (var folder : List.copyOf(pending.keySet())) {
            var changes = pending.get(folder);
            if (changes == null) continue;
            for (var change : changes.subList(0, chance.nextInt(changes.size() + 1))) name(safe, pending, change);
        }
        return safe;
    }

    private static void name(Map<Path, Integer> safe, Map<Path, List<Step>> pending, Step step) {
        switch (step) {
            case Step.Named(var name, var file) -> {
                if (file == NOTHING) safe.remove(name);
                else safe.put(name, file);
            }
            case Step.Moved(var from, var to) -> {
                waiting(safe, pending, from);
                for (var name : List.copyOf(safe.keySet())) {
                    if (name.startsWith(from)) safe.put(moved(name, from, to), safe.remove(name));
                }
            }
            default -> throw new IllegalStateException(step.toString());
        }
    }

    /// A file renamed before its first name was safe takes that with it.
    private static void waiting(Map<Path, Integer> safe, Map<Path, List<Step>> pending, Path from) {
        var there = pending.get(from.getParent());
        if (there == null) return;
        there.removeIf(step -> {
            if (!(step instanceof Step.Named(var name, var file)) || !name.equals(from) || file == NOTHING)
                return false;
            safe.put(name, file);
            return true;
        });
    }
}
