package kontor.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Actor;

/// One accepted command as the journal keeps it: enough to run it again and get the same rows.
///
/// @param seq     1, 2, 3 … without a gap
/// @param seed    what its ids are made of; the same as `seq` where one writer gives the numbers
/// @param at      the command's time
/// @param actor   who gave it
/// @param command its name in the catalogue
/// @param version of its shape
/// @param with    its record as a tree
/// @param key     the once-only key, if one was given
/// @param before  hash of the entry before it, 64 hex digits; zeros for the first
public record Entry(
        long seq,
        long seed,
        Instant at,
        Actor actor,
        String command,
        int version,
        Map<String, Object> with,
        Optional<String> key,
        String before) {

    /// What stands before the first entry.
    public static final String NOTHING = "0".repeat(64);

    /// As JSON on one line, the form that is hashed.
    public String json() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("seq", seq);
        if (seed != seq) tree.put("seed", seed);
        tree.put("at", at.toString());
        tree.put("by", actor.audited());
        tree.put("do", command);
        if (version != 1) tree.put("v", version);
        key.ifPresent(k -> tree.put("key", k));
        tree.put("with", with);
        tree.put("before", before);
        return Json.write(tree);
    }

    /// The reverse of [#json].
    @SuppressWarnings("unchecked")
    public static Entry parse(String json) throws Json.Malformed {
        var tree = Json.object(json);
        if (!(tree.get("with") instanceof Map<?, ?> with)) throw new Json.Malformed("an entry without its command");
        var seq = Long.parseLong(String.valueOf(tree.get("seq")));
        return new Entry(
                seq,
                Long.parseLong(String.valueOf(tree.getOrDefault("seed", seq))),
                Instant.parse(String.valueOf(tree.get("at"))),
                Actor.parse(String.valueOf(tree.get("by"))),
                String.valueOf(tree.get("do")),
                Integer.parseInt(String.valueOf(tree.getOrDefault("v", 1))),
                (Map<String, Object>) with,
                Optional.ofNullable((String) tree.get("key")),
                String.valueOf(tree.get("before")));
    }

    /// SHA-256 over an entry's JSON, which holds the hash before it: the chain.
    public static String hash(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
