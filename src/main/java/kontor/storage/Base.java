package kontor.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// What a company had become elsewhere when it was carried into this folder: the tables as they were then, beside the
/// journal, which begins behind them. Records from before ran side by side and cannot be run again one by one (see
/// [Chain]); they stand in the audit table, which is part of the tables.
///
/// @param seq    the last record that the tables hold
/// @param head   that record's hash
/// @param schema the version of the tables
record Base(long seq, String head, long schema) {

    private static final String FILE = "base.gz";

    static Path file(Path journal) {
        return journal.resolve(FILE);
    }

    static Optional<Base> of(Path journal) {
        if (!Files.exists(file(journal))) return Optional.empty();
        try (var in = reader(file(journal))) {
            return Optional.of(parse(Json.object(in.readLine())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Json.Malformed e) {
            throw new StorageFault(new Trouble.NotABackup(file(journal).toString(), String.valueOf(e.getMessage())));
        }
    }

    /// Where a journal begins.
    static Journal.Place begin(Path journal) {
        return of(journal)
                .map(base -> new Journal.Place(base.seq(), base.head(), 0, 0))
                .orElse(Journal.Place.START);
    }

    /// Brings a database with nothing in it to where the journal begins.
    static void fill(Path journal, Database database) {
        var link = database.writer();
        var base = of(journal);
        if (base.isEmpty() || Migrations.version(link) > 0) return;
        try (var in = reader(file(journal))) {
            in.readLine();
            Migrations.run(link, base.get().schema());
            Content.load(link, in::readLine);
            database.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Json.Malformed e) {
            throw new StorageFault(new Trouble.NotABackup(file(journal).toString(), String.valueOf(e.getMessage())));
        }
    }

    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8));
    }

    /// The lines of the tables.
    static void copy(Path journal, java.util.function.Consumer<String> line) throws IOException {
        try (var in = reader(file(journal))) {
            in.readLine();
            for (var one = in.readLine(); one != null; one = in.readLine()) line.accept(one);
        }
    }

    static Base parse(Map<String, Object> tree) {
        return new Base(
                Long.parseLong(String.valueOf(tree.get("base"))),
                String.valueOf(tree.get("base-head")),
                Long.parseLong(String.valueOf(tree.get("schema"))));
    }

    Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("base", seq);
        tree.put("base-head", head);
        tree.put("schema", schema);
        return tree;
    }
}
