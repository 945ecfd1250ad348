package kontor.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A disk that works, and remembers every write, sync, rename and deletion, so that what a power cut at any moment
/// would have left can be rebuilt: of each file what was synced, and of the rest nothing, a part, or some of its 4 KB
/// pages; of each folder the names that were synced, and of the changes since the first few.
public final class RecordingDisk implements Disk {

    private final List<DiskStep> steps = new ArrayList<>();
    private final Map<Path, Integer> files = new HashMap<>();
    private int inodes;

    /// From now on nothing can be synced.
    volatile boolean failing;

    /// The number of steps so far: a moment.
    public synchronized int now() {
        return steps.size();
    }

    private synchronized void add(DiskStep step) {
        steps.add(step);
    }

    private static Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private synchronized int inode(Path path) {
        var known = files.get(real(path));
        if (known != null) return known;
        files.put(real(path), inodes);
        steps.add(new DiskStep.Named(real(path), inodes));
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
                add(new DiskStep.Write(file, at, bytes));
                opened.write(at, from);
            }

            @Override
            public void sync() {
                if (failing) throw new StorageFault(new Trouble.DiskFailed(path.toString(), "no space left"));
                opened.sync();
                add(new DiskStep.Synced(file));
            }

            @Override
            public long size() {
                return opened.size();
            }

            @Override
            public void truncate(long size) {
                add(new DiskStep.Cut(file, size));
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
        if (files.putIfAbsent(real(folder), DiskStep.FOLDER) == null)
            steps.add(new DiskStep.Named(real(folder), DiskStep.FOLDER));
    }

    @Override
    public void sync(Path fileOrFolder) {
        REAL.sync(fileOrFolder);
        if (Files.isDirectory(fileOrFolder)) {
            add(new DiskStep.FolderSynced(real(fileOrFolder)));
            return;
        }
        add(new DiskStep.Found(inode(fileOrFolder), read(fileOrFolder)));
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
        steps.add(new DiskStep.Moved(real(from), real(to)));
        for (var name : List.copyOf(files.keySet())) {
            if (!name.startsWith(real(from))) continue;
            var file = files.remove(name);
            files.put(moved(name, real(from), real(to)), file);
        }
    }

    static Path moved(Path name, Path from, Path to) {
        return name.equals(from) ? to : to.resolve(from.relativize(name));
    }

    @Override
    public synchronized void delete(Path file) {
        REAL.delete(file);
        if (files.remove(real(file)) != null) steps.add(new DiskStep.Named(real(file), DiskStep.NOTHING));
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

    /// Writes what a power cut at a moment would have left of a folder.
    public void image(Path folder, Path into, int moment, Random chance) {
        List<DiskStep> until;
        synchronized (this) {
            until = List.copyOf(steps.subList(0, moment));
        }
        new CutImage(until, chance).write(real(folder), into);
    }
}
