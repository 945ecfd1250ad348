package kontor.app.door;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a client says first.
///
/// @param protocol    of the frames; the numbers and the texts below never move, so that any two can refuse each other
/// @param build       of the client's program, see [Build]
/// @param wanted      what sort of visit this is
/// @param args        the words of the command line
/// @param folder      the client's working directory
/// @param environment what of it matters to output: language, colours, kind of terminal
/// @param terminals   which of its streams are terminals: 1 input, 2 output, 4 error output
/// @param columns     of the terminal, or 0
/// @param rows        of the terminal, or 0
record Hello(
        int protocol,
        String build,
        Wanted wanted,
        List<String> args,
        String folder,
        Map<String, String> environment,
        int terminals,
        int columns,
        int rows) {

    static final int PROTOCOL = 1;
    private static final int MOST_WORDS = 4096;

    /// The sorts of visits.
    enum Wanted {
        CONSOLE,
        LINE,
        STATUS,
        STOP,
        SERVE,
        HEALTH
    }

    byte[] bytes() {
        var texts = new ArrayList<String>();
        texts.add(build);
        texts.add(folder);
        texts.addAll(args);
        for (var one : environment.entrySet()) {
            texts.add(one.getKey());
            texts.add(one.getValue());
        }
        var raw = new ArrayList<byte[]>(texts.size());
        int size = 28 + 4 * texts.size();
        for (var text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            raw.add(bytes);
            size += bytes.length;
        }
        var out = ByteBuffer.allocate(size);
        out.putInt(protocol)
                .putInt(wanted.ordinal())
                .putInt(terminals)
                .putInt(columns)
                .putInt(rows);
        out.putInt(args.size()).putInt(environment.size());
        for (var bytes : raw) out.putInt(bytes.length).put(bytes);
        return out.array();
    }

    static Hello read(byte[] body) throws Wire.Malformed {
        var in = ByteBuffer.wrap(body);
        try {
            int protocol = in.getInt();
            int wanted = in.getInt();
            int terminals = in.getInt();
            int columns = in.getInt();
            int rows = in.getInt();
            int words = in.getInt();
            int names = in.getInt();
            if (words < 0 || words > MOST_WORDS || names < 0 || names > MOST_WORDS)
                throw new Wire.Malformed("a hello of " + words + " words");
            var build = text(in);
            var folder = text(in);
            var args = new ArrayList<String>();
            for (int i = 0; i < words; i++) args.add(text(in));
            var environment = new HashMap<String, String>();
            for (int i = 0; i < names; i++) environment.put(text(in), text(in));
            var sort = wanted >= 0 && wanted < Wanted.values().length ? Wanted.values()[wanted] : Wanted.LINE;
            return new Hello(protocol, build, sort, args, folder, environment, terminals, columns, rows);
        } catch (BufferUnderflowException e) {
            throw new Wire.Malformed("a hello too short");
        }
    }

    private static String text(ByteBuffer in) throws Wire.Malformed {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) throw new Wire.Malformed("a text of " + length + " bytes");
        var bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
