package kontor.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The changes of the tables, forward only, one text each, which opens with why.
final class Migrations {

    private Migrations() {}

    /// In this order, for ever: a landed text is never changed.
    private static final List<String> ALL = List.of(
            "storage",
            "registry",
            "orders",
            "warehouse",
            "accounting",
            "administration",
            "kiosks",
            "persons",
            "side-by-side",
            "once",
            "user-keys",
            "chart",
            "clocks",
            "complaints",
            "cases",
            "returns",
            "improvement",
            "books",
            "payables",
            "owed",
            "clock-months",
            "presence",
            "outside-formats",
            "assets",
            "once-person",
            "budgets",
            "purchasing",
            "production",
            "people",
            "desk",
            "currencies",
            "counter",
            "quotes",
            "work",
            "matching",
            "recruitment",
            "voucher-counts",
            "relations",
            "counting",
            "rights");

    private static final Pattern ADDED = Pattern.compile("(?s)alter table (\\w+) add column (.+)");
    private static final Pattern CREATED = Pattern.compile("(?s)create table (\\w+)\\b.*\\)");

    /// The newest version this program knows.
    static long newest() {
        return ALL.size();
    }

    /// The version of the tables that are there; 0 for none.
    static long version(Link link) {
        try (var tables =
                link.connection().getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            var there = false;
            while (tables.next()) there |= "migration".equalsIgnoreCase(tables.getString("TABLE_NAME"));
            if (!there) return 0;
        } catch (SQLException e) {
            throw new Broken("looking for tables", e);
        }
        return Sql.of(link)
                .query("select coalesce(max(version), 0) as version from migration")
                .first(f -> f.whole("version"))
                .orElse(0L);
    }

    /// Runs what is missing up to a version.
    ///
    /// @throws StorageFault where a newer program wrote the data
    static void run(Link link, long upTo) {
        if (upTo > newest()) throw new StorageFault(new Trouble.ProgramTooOld(upTo, newest()));
        var there = version(link);
        var texts = new ArrayList<List<String>>();
        for (long version = there + 1; version <= upTo; version++) texts.add(statements(version));
        if (there == 0) texts = atOnce(texts);
        for (var statements : texts) {
            for (var statement : statements) {
                if (statement.startsWith("load ")) load(link, statement);
                else execute(link, statement);
            }
            Sql.of(link)
                    .update("insert into migration (version, name) values (:version, :name)")
                    .bind("version", ++there)
                    .bind("name", ALL.get((int) there - 1))
                    .run();
        }
    }

    /// Where no table is yet, each is made with the columns that later texts add: H2 copies a table for each column
    /// added. No text can tell, since every one names the columns it writes.
    private static ArrayList<List<String>> atOnce(List<List<String>> texts) {
        var later = texts.stream()
                .flatMap(List::stream)
                .map(ADDED::matcher)
                .filter(Matcher::matches)
                .collect(groupingBy(m -> m.group(1), mapping(m -> m.group(2), joining(",\n    "))));
        return texts.stream()
                .map(text -> text.stream()
                        .filter(s -> !ADDED.matcher(s).matches())
                        .map(s -> whole(s, later))
                        .toList())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String whole(String statement, Map<String, String> later) {
        var created = CREATED.matcher(statement);
        if (!created.matches() || !later.containsKey(created.group(1))) return statement;
        return statement.substring(0, statement.length() - 1) + ",\n    " + later.get(created.group(1)) + ")";
    }

    private static void execute(Link link, String statement) {
        try (var ddl = link.connection().createStatement()) {
            ddl.execute(link.tongue().ddl(statement));
        } catch (SQLException e) {
            throw new Broken(statement, e);
        }
    }

    /// `load <table> from <file>`: rows from a CSV beside the text, which like the text is never changed once landed.
    /// Its header names the columns; an empty cell is null.
    private static void load(Link link, String order) {
        var words = order.split("\\s+");
        var table = words[1];
        try (var in = Migrations.class.getResourceAsStream("migrations/" + words[3])) {
            if (in == null) throw new IllegalStateException("no file to load: " + order);
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var rows = CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
            var values = rows.stream()
                    .map(row ->
                            row.getFields().stream().map(Migrations::literal).collect(joining(", ", "(", ")")))
                    .collect(joining(", "));
            var columns = String.join(", ", rows.getFirst().getHeader());
            execute(link, "insert into " + table + " (" + columns + ") values " + values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String literal(String cell) {
        return cell.isEmpty() ? "null" : "'" + cell.replace("'", "''") + "'";
    }

    private static List<String> statements(long version) {
        var file = "migrations/%03d-%s.sql".formatted(version, ALL.get((int) version - 1));
        try (var in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("no migration " + file);
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*\\n", "");
            return Stream.of(text.split(";\\s*(?:\\n|$)"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
