package kontor.app.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

/// A company's data folder, as far as the doors know it.
///
/// @param path absolute
/// @param db   where the company itself is, if not in the folder
record DataFolder(Path path, Db db) {

    /// One that has the company in it.
    DataFolder(Path path) {
        this(path, Db.NONE);
    }

    /// The kernel's limit is 107; some keep less.
    private static final int LONGEST_SOCKET = 90;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /// The folder that is meant where none is named.
    static Path usual(Map<String, String> environment) {
        var named = environment.get("KONTOR_DATA");
        if (named != null && !named.isEmpty()) return Path.of(named);
        var data = environment.get("XDG_DATA_HOME");
        if (data != null && data.startsWith("/")) return Path.of(data, "kontor");
        return Path.of(System.getProperty("user.home"), ".local", "share", "kontor");
    }

    Path lock() {
        return path.resolve("server.lock");
    }

    Path log() {
        return path.resolve("kontor.log");
    }

    boolean exists() {
        return Files.isDirectory(path);
    }

    /// Makes the folder where there is none, and makes sure that it is ours alone.
    void prepare() throws Unreachable {
        try {
            if (!Files.exists(path)) {
                if (path.getParent() != null) Files.createDirectories(path.getParent());
                make(path);
            }
            if (!Files.isDirectory(path)) throw new Unreachable("door.folder.file", path.toString());
            owned(path, true);
            if (Files.getPosixFilePermissions(path).equals(OWNER_ONLY)) return;
            if (!Files.exists(lock()) && holdsSomething()) throw new Unreachable("door.folder.other", path.toString());
            Files.setPosixFilePermissions(path, OWNER_ONLY);
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    /// Two clients may come at once: who finds it made is as well off as who made it.
    private static void make(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) throw e;
        }
    }

    private boolean holdsSomething() throws IOException {
        try (var inside = Files.newDirectoryStream(path)) {
            return inside.iterator().hasNext();
        }
    }

    /// @param alone whether root, too, is to leave what belongs to another
    static void owned(Path path, boolean alone) throws IOException, Unreachable {
        var owner = Files.getOwner(path).getName();
        var me = System.getProperty("user.name");
        if (!owner.equals(me) && (alone || !"root".equals(me)))
            throw new Unreachable("door.folder.owner", path.toString(), owner, me);
    }

    Unreachable unreachable(IOException e) {
        return switch (e) {
            case AccessDeniedException denied ->
                new Unreachable("door.folder.denied", path.toString(), System.getProperty("user.name"));
            case FileSystemException failed
            when failed.getReason() != null ->
                new Unreachable("door.folder.failed", path.toString(), failed.getReason());
            default -> new Unreachable("door.folder.failed", path.toString(), String.valueOf(e.getMessage()));
        };
    }

    /// Where the server listens: in the folder, or, where that path is too long for a socket, in a folder of ours in
    /// the temporary folder, named by the path's hash. A running server has written down which.
    Path socket() {
        var inside = path.resolve("kontor.sock");
        if (fits(inside)) return inside;
        try {
            return Path.of(Files.readString(path.resolve("server.socket")).strip());
        } catch (IOException | RuntimeException e) {
            return elsewhere().resolve("s");
        }
    }

    /// Makes the folder of the socket where it is not the data folder, and says where the server shall listen.
    Path prepareSocket() throws Unreachable {
        var inside = path.resolve("kontor.sock");
        if (fits(inside)) return inside;
        var folder = elsewhere();
        try {
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) make(folder);
            owned(folder, true);
            if (Files.isSymbolicLink(folder)
                    || !Files.getPosixFilePermissions(folder).equals(OWNER_ONLY))
                throw new Unreachable("door.folder.other", folder.toString());
            Files.writeString(path.resolve("server.socket"), folder.resolve("s") + "\n");
            return folder.resolve("s");
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private static boolean fits(Path socket) {
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET;
    }

    private Path elsewhere() {
        long hash = 0xcbf29ce484222325L; // FNV-1a
        for (byte b : path.toString().getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        var name = "kontor-" + Long.toHexString(hash);
        var runtime = System.getenv("XDG_RUNTIME_DIR");
        var inRuntime = runtime == null || !runtime.startsWith("/") ? null : Path.of(runtime, name);
        if (inRuntime != null && fits(inRuntime.resolve("s")) && Files.isWritable(Path.of(runtime))) return inRuntime;
        return Path.of(System.getProperty("java.io.tmpdir"), name);
    }

    /// Deletes the folder and all that is in it; links are not followed.
    static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (var inside = Files.newDirectoryStream(path)) {
                for (var one : inside) delete(one);
            } catch (NoSuchFileException e) {
                return; // someone else was faster
            }
        }
        Files.deleteIfExists(path);
    }
}
