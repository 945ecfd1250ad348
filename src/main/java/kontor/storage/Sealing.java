package kontor.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kontor.kernel.CommandSpec;
import kontor.kernel.Kinds;
import kontor.kernel.PersonalFields;
import kontor.kernel.RecordNumber;

/// Seals what is personal in a command's tree with the person's own key, and opens it again.
///
/// The personal fields leave the tree for one box, `"sealed":{"of":"customer 10001","key":57,"fields":["name"],
/// "box":"…"}`: AES-256-GCM over their JSON, bound to the command, the person and the fields. Its nonce is not of
/// chance but a MAC of all that is sealed (as in AES-SIV), under a key of its own derived from the person's: the same
/// submission again is the same bytes, which the once-only keys compare, and two boxes share a nonce only where they
/// are the same box. All that this tells a reader of the journal is that a person was said to be the same twice.
///
/// The journal, the audit row, the chain's hash and the once-only content are all made of the sealed tree, so a replay
/// needs no key to get those right, and gets the pseudonym where the person has been erased. Nothing here knows the
/// engine: it takes a tree and gives a tree.
final class Sealing {

    static final String MEMBER = "sealed";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Keyring keys;

    Sealing(Keyring keys) {
        this.keys = keys;
    }

    /// A person as keys and boxes name them.
    static String person(RecordNumber number) {
        return Kinds.of(number.getClass()).name() + " " + number.value();
    }

    private static String pseudonym(String person) {
        return PersonalFields.pseudonym(person.substring(person.indexOf(' ') + 1))
                .value();
    }

    /// The tree as it may be kept for ever; a command without personal fields costs one look at its type.
    ///
    /// @param result what the command answered
    /// @param record the number of the journal's record
    Map<String, Object> seal(CommandSpec<?> spec, Map<String, Object> tree, String result, long record) {
        return sealed(spec, tree, result, person -> Optional.of(keys.newestOr(person, record)))
                .orElseThrow();
    }

    /// The same of a submission that may have come before; nothing where its person has no key any more.
    Optional<Map<String, Object>> sealAgain(CommandSpec<?> spec, Map<String, Object> tree, String result) {
        return sealed(spec, tree, result, keys::newest);
    }

    private static Optional<Map<String, Object>> sealed(
            CommandSpec<?> spec, Map<String, Object> tree, String result, Function<String, Optional<Keyring.Key>> key) {
        var personal = PersonalFields.of(spec.type());
        if (personal.all().isEmpty()) return Optional.of(tree);
        var fields = personal.in(tree);
        if (fields.isEmpty()) return Optional.of(tree);
        return key.apply(person(spec, personal, tree, result)).map(found -> box(spec.name(), found, fields, tree));
    }

    private static String person(
            CommandSpec<?> spec, PersonalFields personal, Map<String, Object> tree, String result) {
        return personal.whom()
                .map(field -> field.kind().name() + " " + tree.get(field.name()))
                .orElseGet(() -> Kinds.of(spec.result()).name() + " " + result);
    }

    private static Map<String, Object> box(
            String command, Keyring.Key key, List<String> fields, Map<String, Object> tree) {
        var open = new LinkedHashMap<>(tree);
        var closed = new LinkedHashMap<String, Object>();
        for (var field : fields) closed.put(field, java.util.Objects.requireNonNull(open.remove(field)));
        var text = Json.write(closed).getBytes(StandardCharsets.UTF_8);
        var about = about(command, key.person(), fields);
        var secret = key.secret().orElseThrow();
        var nonce = Arrays.copyOf(mac(secret, "nonce", about, text), NONCE);
        var box = new LinkedHashMap<String, Object>();
        box.put("of", key.person());
        box.put("key", key.from());
        box.put("fields", fields);
        box.put(
                "box",
                Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(join(nonce, cipher(Cipher.ENCRYPT_MODE, secret, nonce, about, text))));
        open.put(MEMBER, box);
        return open;
    }

    /// The tree as it was, or with pseudonyms where the person has been erased.
    ///
    /// @throws StorageFault where the key is missing, or the box is not what was sealed
    Map<String, Object> open(String command, long record, Map<String, Object> tree) {
        return tree.get(MEMBER) instanceof Map<?, ?> box ? opened(command, record, tree, box) : tree;
    }

    private Map<String, Object> opened(String command, long record, Map<String, Object> tree, Map<?, ?> box) {
        var person = String.valueOf(box.get("of"));
        var key = keys.find(person, Long.parseLong(String.valueOf(box.get("key"))))
                .orElseThrow(() -> new StorageFault(new Trouble.KeyMissing(record, person)));
        var open = new LinkedHashMap<>(tree);
        open.remove(MEMBER);
        var fields = box.get("fields") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.<String>of();
        if (key.secret().isEmpty()) fields.forEach(field -> open.put(field, pseudonym(person)));
        else open.putAll(content(command, person, fields, key.secret().get(), String.valueOf(box.get("box"))));
        return open;
    }

    private static Map<String, Object> content(
            String command, String person, List<String> fields, byte[] secret, String box) {
        var bytes = Base64.getDecoder().decode(box);
        var nonce = Arrays.copyOf(bytes, NONCE);
        var text = cipher(
                Cipher.DECRYPT_MODE,
                secret,
                nonce,
                about(command, person, fields),
                Arrays.copyOfRange(bytes, NONCE, bytes.length));
        try {
            return Json.object(new String(text, StandardCharsets.UTF_8));
        } catch (Json.Malformed e) {
            throw new IllegalStateException("a box of " + person, e);
        }
    }

    private static byte[] about(String command, String person, List<String> fields) {
        return (command + "\n" + person + "\n" + String.join(" ", fields)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] cipher(int way, byte[] secret, byte[] nonce, byte[] about, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(way, new SecretKeySpec(mac(secret, "box"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(about);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing", e);
        }
    }

    private static byte[] mac(byte[] secret, String purpose, byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (var part : parts) {
                mac.update((byte) 0);
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing", e);
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
