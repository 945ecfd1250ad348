package kontor.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// A text of SQL with `:names` for its parameters.
///
/// @param jdbc  with question marks
/// @param names in the order of the question marks
/// @param table what an insert, update or delete writes; empty for a query
/// @param columns where each column of its result stands, as far as it was asked for
record Named(String jdbc, List<String> names, Optional<String> table, Map<String, Integer> columns) {

    /// Strings in quotes, `::` casts and comments are passed over.
    private static final Pattern PARAMETER = Pattern.compile("'(?:[^']|'')*'|--[^\\n]*|::|:([a-zA-Z][a-zA-Z0-9_]*)");
    private static final Pattern WRITES = Pattern.compile(
            "^\\s*(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern READS = Pattern.compile("\\b(?:from|join)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    static Named of(String sql) {
        var names = new ArrayList<String>();
        var jdbc = PARAMETER.matcher(sql).replaceAll(found -> {
            if (found.group(1) == null) return java.util.regex.Matcher.quoteReplacement(found.group());
            names.add(found.group(1));
            return "?";
        });
        var writes = WRITES.matcher(sql);
        return new Named(
                jdbc,
                List.copyOf(names),
                writes.find() ? Optional.of(writes.group(1).toLowerCase(Locale.ROOT)) : Optional.empty(),
                new ConcurrentHashMap<>());
    }

    /// The tables that a query reads.
    static Set<String> read(String sql) {
        var tables = new TreeSet<String>();
        var found = READS.matcher(sql);
        while (found.find()) tables.add(found.group(1).toLowerCase(Locale.ROOT));
        return tables;
    }
}
