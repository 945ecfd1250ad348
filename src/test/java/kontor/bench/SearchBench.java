package kontor.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import kontor.kernel.Fold;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.View;
import kontor.storage.Company;
import kontor.storage.Log;

/// Lists and search over many customers: the word index (Lucene) beside a table of words in the same database.
final class SearchBench {

    private static final class Quiet implements Log {
        @Override
        public void append(List<String> entries) {}

        @Override
        public kontor.storage.Keys keys() {
            return new Log.InMemory().keys();
        }
    }

    public static void main(String... args) throws Exception {
        var much = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        var few = run(10_000, false);
        var many = run(much, true);
        for (int i = 0; i < few.size(); i++) {
            if (i == 2) continue; // most find less than a page among the few: shown, not compared
            Figures.verdict(
                    "ratio " + much + " to 10,000: " + NAMES.get(i) + " (p50)",
                    many.get(i).at(0.5) / few.get(i).at(0.5),
                    3);
        }
        Figures.verdict(
                "search by beginnings of several words, p99 ms", many.get(2).at(0.99), 30);
    }

    /// The rows of a tall screen.
    private static final int PAGE = 46;

    private static final List<String> NAMES =
            List.of("first page", "next page", "search of two words", "search of two words that fills the page");

    private static List<Figures> run(int customers, boolean beside) throws Exception {
        var catalogue = Ground.CATALOGUE;
        try (var company = Company.inMemory(catalogue, InstantSource.system(), new Quiet())) {
            var names = Ground.customers(company, customers);
            company.searchable();
            var view = catalogue.view("customers").orElseThrow();
            for (int i = 0; i < 2; i++)
                List.of(first(company, view), next(company, view), search(company, view, names, 0));
            var figures = List.of(
                    first(company, view),
                    next(company, view),
                    search(company, view, names, 0),
                    search(company, view, names, PAGE));
            for (int i = 0; i < NAMES.size(); i++)
                Figures.row(customers + " customers, " + NAMES.get(i), figures.get(i));
            if (beside) WordTable.measure(names);
            return figures;
        }
    }

    private static Figures first(Company company, View view) {
        var figures = new Figures();
        for (int i = 0; i < 2000; i++) figures.add(timed(company, view, Query.first(PAGE)));
        return figures;
    }

    private static Figures next(Company company, View view) {
        var random = new Random(3);
        var figures = new Figures();
        for (int i = 0; i < 2000; i++) {
            var key = Fold.key(Ground.beginnings(random));
            figures.add(timed(company, view, Query.first(PAGE).after(new Row.Cursor(key, 0L))));
        }
        return figures;
    }

    /// @param least searches that find fewer are not counted: like is compared with like, an answer with as long an one
    private static Figures search(Company company, View view, List<String> names, int least) {
        var figures = new Figures();
        for (var typed : Ground.typed(names, 3000)) {
            var query = Query.first(PAGE).typed(typed);
            if (least == 0 || found(company, view, query) >= least) figures.add(timed(company, view, query));
        }
        return figures;
    }

    private static int found(Company company, View view, Query query) {
        return company.reads().page(Ground.ACTOR, view, query) instanceof Outcome.Done<List<Row>>(var rows)
                ? rows.size()
                : 0;
    }

    private static long timed(Company company, View view, Query query) {
        var from = System.nanoTime();
        if (!(company.reads().page(Ground.ACTOR, view, query) instanceof Outcome.Done)) throw new AssertionError();
        return System.nanoTime() - from;
    }

    /// The same search by a table of words and a filter on the name, in a database of its own.
    private static final class WordTable {

        static void measure(List<String> names) throws SQLException {
            try (var db = new org.h2.Driver()
                    .connect("jdbc:h2:mem:words;OPTIMIZE_REUSE_RESULTS=0", new java.util.Properties())) {
                fill(db, names);
                var figures = new Figures();
                for (var typed : Ground.typed(names, 300)) {
                    var from = System.nanoTime();
                    find(db, Fold.words(typed));
                    figures.add(System.nanoTime() - from);
                }
                Figures.row(names.size() + " customers, two words through a table of words", figures);
            }
        }

        private static void fill(Connection db, List<String> names) throws SQLException {
            try (var ddl = db.createStatement()) {
                ddl.execute("create table c (id int primary key, name_key varchar(400))");
                ddl.execute("create table w (word varchar(80), id int, primary key (word, id))");
            }
            try (var c = db.prepareStatement("insert into c values (?, ?)");
                    var w = db.prepareStatement("insert into w values (?, ?)")) {
                for (int i = 0; i < names.size(); i++) {
                    c.setInt(1, i);
                    c.setString(2, ' ' + Fold.key(names.get(i)));
                    c.addBatch();
                    for (var word : Fold.words(names.get(i))) {
                        w.setString(1, word);
                        w.setInt(2, i);
                        w.addBatch();
                    }
                    if (i % 1000 == 999) {
                        c.executeBatch();
                        w.executeBatch();
                    }
                }
                c.executeBatch();
                w.executeBatch();
            }
        }

        /// The longest beginning finds the candidates, the name decides.
        private static void find(Connection db, List<String> words) throws SQLException {
            var longest = words.stream()
                    .max(java.util.Comparator.comparingInt(String::length))
                    .orElseThrow();
            var others = words.stream().filter(w -> !w.equals(longest)).toList();
            var sql = "select c.id, c.name_key from w join c on c.id = w.id where w.word >= ? and w.word < ?"
                    + " and c.name_key like ?".repeat(others.size()) + " order by c.name_key limit 46";
            try (var find = db.prepareStatement(sql)) {
                find.setString(1, longest);
                find.setString(2, longest + '\uFFFF');
                for (int i = 0; i < others.size(); i++) find.setString(3 + i, "% " + others.get(i) + "%");
                try (var rows = find.executeQuery()) {
                    while (rows.next()) rows.getString(2);
                }
            }
        }
    }
}
