package kontor.storage;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

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
            "places",
            "counter",
            "quotes",
            "relations",
            "work",
            "matching",
            "settings",
            "foreign",
            "recruitment");

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
        for (long version = version(link) + 1; version <= upTo; version++) {
            var name = ALL.get((int) version - 1);
            for (var statement : text(version, name).split(";\\s*(?:\\n|$)")) {
                if (statement.strip().startsWith("load ")) load(link, statement.strip());
                else if (!statement.isBlank()) execute(link, statement);
            }
            Sql.of(link)
                    .update("insert into migration (version, name) values (:version, :name)")
                    .bind("version", version)
                    .bind("name", name)
                    .run();
        }
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
            for (var row : CsvReader.builder().ofNamedCsvRecord(text)) {
                var values = row.getFields().stream().map(Migrations::literal).collect(Collectors.joining(", "));
                execute(
                        link,
                        "insert into " + table + " (" + String.join(", ", row.getHeader()) + ") values (" + values
                                + ")");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String literal(String cell) {
        return cell.isEmpty() ? "null" : "'" + cell.replace("'", "''") + "'";
    }

    private static String text(long version, String name) {
        var file = "migrations/%03d-%s.sql".formatted(version, name);
        try (var in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("no migration " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*\\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
