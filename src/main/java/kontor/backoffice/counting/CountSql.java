package kontor.backoffice.counting;

import java.util.List;
import java.util.Optional;
import kontor.kernel.CountNumbers.CountNumber;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of counts and of what was thrown away.
final class CountSql {

    private CountSql() {}

    private static final String COUNT = "number, seq, state, title, started_at, started_by, ended_at, ended_by, worth";

    private static final String LINE = """
            count_number, line, product, lot, state, book, first_counted, counted, on_shelf, difference, counted_at,
            counted_by, worth""";

    /// A product, or one of its lots, that may lie on a shelf.
    record Shelf(ProductNumber product, String lot) {}

    static Optional<StockCount> lock(Tx tx, CountNumber number) {
        return Sql.of(tx)
                .query("select " + COUNT + " from stock_count where number = :number for update")
                .bind("number", number)
                .first(StockCount.class);
    }

    static void add(Tx tx, StockCount count, List<CountLine> lines) {
        Sql.of(tx)
                .update("insert into stock_count (" + COUNT + """
                        ) values (:number, :seq, :state, :title, :startedAt, :startedBy, :endedAt, :endedBy, :worth)""")
                .bindAll(count)
                .run();
        add(tx, lines);
    }

    static void add(Tx tx, List<CountLine> lines) {
        Sql.of(tx).batch("insert into stock_count_line (" + LINE + """
                ) values (:countNumber, :line, :product, :lot, :state, :book, :firstCounted, :counted, :onShelf,
                :difference, :countedAt, :countedBy, :worth)""", lines);
    }

    static void save(Tx tx, StockCount count) {
        Sql.of(tx).update("""
                        update stock_count set state = :state, ended_at = :endedAt, ended_by = :endedBy, worth = :worth
                         where number = :number""").bindAll(count).run();
    }

    static void save(Tx tx, List<CountLine> lines) {
        Sql.of(tx).batch("""
                update stock_count_line
                   set state = :state, first_counted = :firstCounted, counted = :counted, on_shelf = :onShelf,
                       difference = :difference, counted_at = :countedAt, counted_by = :countedBy, worth = :worth
                 where count_number = :countNumber and line = :line""", lines);
    }

    static List<CountLine> lines(Tx tx, CountNumber count) {
        return Sql.of(tx)
                .query("select " + LINE
                        + " from stock_count_line where count_number = :count order by count_number, product, lot")
                .bind("count", count)
                .list(CountLine.class);
    }

    static List<CountLine> lines(Tx tx, CountNumber count, ProductNumber product) {
        return Sql.of(tx)
                .query("select " + LINE + """
                         from stock_count_line where count_number = :count and product = :product
                        order by count_number, product, lot""")
                .bind("count", count)
                .bind("product", product)
                .list(CountLine.class);
    }

    static long lastLine(Tx tx, CountNumber count) {
        return Sql.of(tx)
                .query("select coalesce(max(line), 0) as line from stock_count_line where count_number = :count")
                .bind("count", count)
                .first(found -> found.whole("line"))
                .orElse(0L);
    }

    /// Another count that this product, or this lot of it, is being counted in.
    static Optional<CountNumber> elsewhere(Tx tx, Shelf shelf, CountNumber except) {
        return Sql.of(tx)
                .query("""
                        select l.count_number
                          from stock_count_line l join stock_count c on c.number = l.count_number
                         where l.product = :product and l.lot = :lot and c.state = 'counting'
                           and c.number <> :except""")
                .bindAll(shelf)
                .bind("except", except)
                .first(found -> found.get("count_number", CountNumber.class));
    }

    /// What may lie on shelves: products that ever came, and their lots of which there is anything.
    ///
    /// @param beginning of the products' numbers
    static List<Shelf> shelves(Tx tx, String beginning, int most) {
        return Sql.of(tx)
                .query("""
                        select s.product, '' as lot
                          from stock s join product p on p.number = s.product
                         where p.kind = 'goods' and substring(s.product, 1, cast(:length as integer)) = :beginning
                           and (s.on_hand > s.lotted or s.lotted = 0)
                         union all
                        select l.product, l.lot
                          from lot_stock l
                         where l.on_hand > 0 and substring(l.product, 1, cast(:length as integer)) = :beginning
                         order by product, lot limit :most""")
                .bind("length", (long) beginning.length())
                .bind("beginning", beginning)
                .bind("most", most)
                .list(Shelf.class);
    }

    static void add(Tx tx, Scrap scrap) {
        Sql.of(tx).update("""
                        insert into scrap (number, seq, scrapped_on, product, lot, quantity, worth, reason, complaint,
                                           by_whom)
                        values (:number, :seq, :scrappedOn, :product, :lot, :quantity, :worth, :reason, :complaint,
                                :byWhom)""").bindAll(scrap).run();
    }

    /// The name of a lot as a line keeps it.
    static String key(Optional<Name> lot) {
        return lot.map(Name::value).orElse("");
    }
}
