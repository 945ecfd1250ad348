package kontor.app.door;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The database that `--db` names, as client and server tell each other of it; nothing where the company is in its
/// folder.
///
/// @param url     empty for none
/// @param standby whether lists are read from a standby (`--read-from standby`)
record Db(String url, boolean standby) {

    static final Db NONE = new Db("", false);

    /// Under these names a client's hello carries it, and a server's process is told.
    private static final String URL = "kontor.db";

    private static final String STANDBY = "kontor.read-from-standby";

    /// The one that this process, a server, was started with.
    static Db own() {
        return new Db(System.getProperty(URL, ""), Boolean.getBoolean(STANDBY));
    }

    boolean some() {
        return !url.isEmpty();
    }

    /// The key of what is wrong with it; null where nothing is.
    @Nullable
    String wrong() {
        if (!some()) return standby ? "door.db.standby" : null;
        if (!url.startsWith("jdbc:postgresql:")) return "door.db.other";
        return url.contains("password=") || url.contains("@") ? "door.db.password" : null;
    }

    /// Words for the virtual machine of a server.
    String[] flags() {
        if (!some()) return new String[0];
        return new String[] {"-D" + URL + "=" + url, "-D" + STANDBY + "=" + standby};
    }

    void into(Map<String, String> hello) {
        if (some()) hello.put(URL, url);
    }

    /// The address that a client meant; empty for none.
    static String of(Hello hello) {
        return hello.environment().getOrDefault(URL, "");
    }
}
