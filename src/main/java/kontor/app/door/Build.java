package kontor.app.door;

import java.io.File;

/// Which build of the program this is: when its jar was made, and how large it is. Two stat calls tell, where reading
/// a manifest would cost a client a fifth of its start.
record Build(long made, long size) {

    static Build own() {
        var said = System.getProperty("kontor.build");
        if (said != null) return parse(said);
        var path = System.getProperty("java.class.path", "");
        int end = path.indexOf(File.pathSeparatorChar);
        var first = new File(end < 0 ? path : path.substring(0, end));
        return new Build(first.lastModified(), first.isFile() ? first.length() : 0);
    }

    /// The reverse of [#toString]; anything else is older than every build.
    static Build parse(String text) {
        int dash = text.indexOf('-');
        try {
            if (dash < 0) return new Build(Long.parseLong(text), 0);
            return new Build(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
        } catch (NumberFormatException e) {
            return new Build(0, 0);
        }
    }

    boolean newerThan(Build other) {
        return made != other.made ? made > other.made : size > other.size;
    }

    @Override
    public String toString() {
        return made + "-" + size;
    }
}
