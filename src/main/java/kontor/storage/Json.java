package kontor.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Trees of maps, lists and scalars as compact JSON and back. Members keep their order; a member named twice is an
/// error;
/// numbers are exact.
public final class Json {

    private Json() {}

    private static final int MOST_DIGITS = 100;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxNumberLength(MOST_DIGITS)
                    .maxStringLength(2_000_000)
                    .build())
            .build();

    /// Text that is no JSON: what the parser says, with the place.
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    /// One object, and nothing behind it.
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(String text) throws Malformed {
        try (var in = FACTORY.createParser(text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) throw new Malformed("an object {…} was wanted");
            var read = (Map<String, Object>) java.util.Objects.requireNonNull(value(in));
            if (in.nextToken() != null) throw new Malformed("something stands behind the object");
            return read;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            var at = e.getLocation();
            throw new Malformed(
                    e.getOriginalMessage() + (at == null ? "" : " (at character " + at.getColumnNr() + ")"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> members(in);
            case START_ARRAY -> items(in);
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /// `1e999999999` would fill the memory as soon as somebody writes it out.
    private static BigDecimal number(JsonParser in) throws IOException {
        var number = in.getDecimalValue();
        if (Math.abs((long) number.scale()) > MOST_DIGITS)
            throw new com.fasterxml.jackson.core.JsonParseException(
                    in, "a number of more than " + MOST_DIGITS + " digits");
        return number;
    }

    private static Map<String, @Nullable Object> members(JsonParser in) throws IOException {
        var map = new LinkedHashMap<String, @Nullable Object>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            var name = in.currentName();
            in.nextToken();
            map.put(name, value(in));
        }
        return map;
    }

    private static List<@Nullable Object> items(JsonParser in) throws IOException {
        var list = new ArrayList<@Nullable Object>();
        while (in.nextToken() != JsonToken.END_ARRAY) list.add(value(in));
        return list;
    }

    /// A tree on one line.
    public static String write(@Nullable Object tree) {
        var out = new StringWriter();
        try (var generator = FACTORY.createGenerator(out)) {
            put(generator, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void put(JsonGenerator out, @Nullable Object tree) throws IOException {
        switch (tree) {
            case null -> out.writeNull();
            case Map<?, ?> map -> {
                out.writeStartObject();
                for (var member : map.entrySet()) {
                    out.writeFieldName(String.valueOf(member.getKey()));
                    put(out, member.getValue());
                }
                out.writeEndObject();
            }
            case List<?> list -> {
                out.writeStartArray();
                for (var item : list) put(out, item);
                out.writeEndArray();
            }
            case Boolean b -> out.writeBoolean(b);
            case Long l -> out.writeNumber(l);
            case Integer i -> out.writeNumber(i);
            case BigDecimal d -> out.writeNumber(d.toPlainString());
            default -> out.writeString(tree.toString());
        }
    }
}
