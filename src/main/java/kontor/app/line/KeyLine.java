package kontor.app.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.backoffice.administration.SshKey;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;
import kontor.kernel.Shape;

/// `kontor user key add | list | remove`: the keys by which a user signs in over SSH.
///
/// @param words behind `user key`
record KeyLine(List<String> words, ShowLine list) {

    private static final int LARGEST = 1 << 16;

    int run(Line line) throws Stop, IOException {
        return switch (word(0, "add|list|remove")) {
            case "add" -> add(line);
            case "list" -> list(line);
            case "remove" -> remove(line);
            default -> throw Stop.usage("line.user.key.which", words.getFirst());
        };
    }

    private String word(int at, String label) throws Stop {
        if (words.size() > at) return words.get(at);
        throw Stop.usage("line.misread.missing", label, "user");
    }

    private void atMost(int count) throws Stop {
        if (words.size() > count) throw Stop.usage("line.misread.extra", words.get(count), "user");
    }

    private int add(Line line) throws Stop, IOException {
        var login = word(1, "LOGIN");
        var keys = keys(line, word(2, "FILE|-"));
        atMost(3);
        for (var key : keys) {
            var tree = new LinkedHashMap<String, Object>();
            tree.put("login", login);
            tree.put("publicKey", key);
            line.say("line.user.key.added", give(line, "user.key", tree), login);
        }
        return Exit.DONE;
    }

    private int remove(Line line) throws Stop, IOException {
        var login = word(1, "LOGIN");
        var named = word(2, "FILE|-|SHA256:…");
        atMost(3);
        var prints = named.startsWith("SHA256:")
                ? List.of(SshKey.of(named).value())
                : keys(line, named).stream()
                        .flatMap(k -> SshKey.parse(k).stream())
                        .map(k -> k.print().value())
                        .toList();
        if (prints.isEmpty()) throw Stop.usage("line.user.key.none", named);
        for (var print : prints) {
            give(line, "user.key-remove", new LinkedHashMap<>(Map.of("login", login, "print", print)));
            line.say("line.user.key.removed", print, login);
        }
        return Exit.DONE;
    }

    private int list(Line line) throws Stop, IOException {
        atMost(2);
        list.view = "user-keys";
        if (words.size() > 1) list.where.add("user=" + words.get(1));
        return list.run(line);
    }

    /// The lines of a file of public keys, without what is blank or begins with `#`.
    private static List<String> keys(Line line, String file) throws Stop, IOException {
        var lines = text(line, file)
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .toList();
        if (lines.isEmpty()) throw Stop.usage("line.user.key.none", file);
        return lines;
    }

    private static String text(Line line, String file) throws Stop, IOException {
        if (file.equals("-")) return text(line.caller().in());
        var path = line.file(file);
        try (var in = Files.newInputStream(path)) {
            return text(in);
        } catch (java.nio.file.FileSystemException e) {
            throw line.unreachable(path, e);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    }

    private static String give(Line line, String name, Map<String, Object> tree) throws Stop {
        var spec = line.office().catalogue().command(name).orElseThrow();
        return switch (spec.shape().read(tree)) {
            case Shape.Read.Good<? extends Command<?>>(var record) -> give(line, record);
            case Shape.Read.Bad<? extends Command<?>>(var problems) ->
                throw Stop.refused(BadField.of("user", problems.getFirst()).text());
        };
    }

    private static <R extends RecordNumber> String give(Line line, Command<R> command) throws Stop {
        return switch (line.office().company().gate().run(line.actor(), command)) {
            case Outcome.Done<R>(var number) -> number.value();
            case Outcome.Refused<R>(var refusal) -> throw Stop.refused(refusal.text());
        };
    }
}
