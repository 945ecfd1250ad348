package kontor.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What a power cut leaves on a disk: of each file what was synced, and of the rest nothing, a part, or some of its
/// 4 KB pages; of each folder the names that were synced, and of the changes since the first few.
///
/// @param until all that happened before the cut
record CutImage(List<DiskStep> until, Random chance) {

    private static final int PAGE = 4096;

    /// One file while an image is made: what is safe, and what was written since.
    private static final class Content {
        byte[] safe = {};
        List<DiskStep> since = new ArrayList<>();
    }

    /// Writes what is left of a folder into another.
    void write(Path root, Path into) {
        var contents = new HashMap<Integer, Content>();
        var names = names();
        for (var step : until) {
            switch (step) {
                case DiskStep.Write w -> of(contents, w.file()).since.add(w);
                case DiskStep.Cut c -> of(contents, c.file()).since.add(c);
                case DiskStep.Synced s -> settle(of(contents, s.file()));
                case DiskStep.Found f -> {
                    of(contents, f.file()).safe = f.bytes();
                    of(contents, f.file()).since.clear();
                }
                case DiskStep.Named _, DiskStep.Moved _, DiskStep.FolderSynced _ -> {}
            }
        }
        try {
            Files.createDirectories(into);
            for (var name : names.entrySet()) {
                if (name.getValue() == DiskStep.FOLDER || !reached(name.getKey(), root, names)) continue;
                var to = into.resolve(root.relativize(name.getKey()));
                Files.createDirectories(to.getParent());
                Files.write(to, left(of(contents, name.getValue())));
            }
            if (!Files.exists(into.resolve("clean"))) garbage(into.resolve("live"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean reached(Path name, Path root, Map<Path, Integer> names) {
        for (var up = name.getParent(); !up.equals(root); up = up.getParent()) if (!names.containsKey(up)) return false;
        return true;
    }

    /// The H2 file goes past this layer: after a cut without the clean-end marker it may hold anything.
    private void garbage(Path live) throws IOException {
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

    private static byte[] applied(byte[] before, DiskStep step) {
        return switch (step) {
            case DiskStep.Cut c -> Arrays.copyOf(before, (int) c.size());
            case DiskStep.Write w -> {
                var length = w.bytes().length;
                var after = Arrays.copyOf(before, (int) Math.max(before.length, w.at() + length));
                System.arraycopy(w.bytes(), 0, after, (int) w.at(), length);
                yield after;
            }
            default -> throw new IllegalStateException(step.toString());
        };
    }

    /// Of what was not synced: nothing, all, the first part, or any of its pages.
    private byte[] left(Content content) {
        var kept = content.safe;
        switch (chance.nextInt(4)) {
            case 0 -> {}
            case 1 -> {
                for (var step : content.since) kept = applied(kept, step);
            }
            case 2 -> {
                var most = chance.nextInt(content.since.size() + 1);
                for (var step : content.since.subList(0, most)) kept = applied(kept, step);
                if (most < content.since.size() && content.since.get(most) instanceof DiskStep.Write w)
                    kept = applied(kept, part(w, chance.nextInt(w.bytes().length + 1)));
            }
            default -> {
                for (var step : content.since)
                    for (var page : pages(step)) if (chance.nextBoolean()) kept = applied(kept, page);
            }
        }
        return kept;
    }

    private static DiskStep part(DiskStep.Write whole, int length) {
        return new DiskStep.Write(whole.file(), whole.at(), Arrays.copyOf(whole.bytes(), length));
    }

    private static List<DiskStep> pages(DiskStep step) {
        if (!(step instanceof DiskStep.Write w)) return List.of(step);
        var pages = new ArrayList<DiskStep>();
        for (int from = 0; from < w.bytes().length; ) {
            var to = (int) Math.min(w.bytes().length, from + PAGE - (w.at() + from) % PAGE);
            pages.add(new DiskStep.Write(w.file(), w.at() + from, Arrays.copyOfRange(w.bytes(), from, to)));
            from = to;
        }
        return pages;
    }

    /// Which names stand for which files: what was synced, and the first few changes since, folder by folder.
    private Map<Path, Integer> names() {
        var pending = new LinkedHashMap<Path, List<DiskStep>>();
        var safe = new HashMap<Path, Integer>();
        for (var step : until) {
            switch (step) {
                case DiskStep.Named n ->
                    pending.computeIfAbsent(n.name().getParent(), _ -> new ArrayList<>())
                            .add(n);
                case DiskStep.Moved m ->
                    pending.computeIfAbsent(m.to().getParent(), _ -> new ArrayList<>())
                            .add(m);
                case DiskStep.FolderSynced f -> {
                    var settled = pending.remove(f.folder());
                    if (settled != null) settled.forEach(s -> name(safe, pending, s));
                }
                case DiskStep.Write _, DiskStep.Cut _, DiskStep.Synced _, DiskStep.Found _ -> {}
            }
        }
        for (var folder : List.copyOf(pending.keySet())) {
            var changes = pending.get(folder);
            if (changes == null) continue;
            for (var change : changes.subList(0, chance.nextInt(changes.size() + 1))) name(safe, pending, change);
        }
        return safe;
    }

    private static void name(Map<Path, Integer> safe, Map<Path, List<DiskStep>> pending, DiskStep step) {
        switch (step) {
            case DiskStep.Named(var name, var file) -> {
                if (file == DiskStep.NOTHING) safe.remove(name);
                else safe.put(name, file);
            }
            case DiskStep.Moved(var from, var to) -> {
                waiting(safe, pending, from);
                for (var name : List.copyOf(safe.keySet())) {
                    if (name.startsWith(from)) safe.put(RecordingDisk.moved(name, from, to), safe.remove(name));
                }
            }
            default -> throw new IllegalStateException(step.toString());
        }
    }

    /// A file renamed before its first name was safe takes that with it.
    private static void waiting(Map<Path, Integer> safe, Map<Path, List<DiskStep>> pending, Path from) {
        var there = pending.get(from.getParent());
        if (there == null) return;
        there.removeIf(step -> {
            if (!(step instanceof DiskStep.Named(var name, var file)) || !name.equals(from) || file == DiskStep.NOTHING)
                return false;
            safe.put(name, file);
            return true;
        });
    }
}
