package kontor.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;

/// A year of sales written straight into the tables of a company that is closed, where ten million postings through
/// commands would take an hour: an invoice of three postings, and a delivery's two. Balances, tax sums and number
/// series
/// are what the postings come to.
final class BulkBooks {

    private static final int BATCH = 10_000;
    private static final long FIRST_CUSTOMER = 10_001;
    private static final int A_VOUCHER = 5;

    private final int year;
    private final int customers;
    private final Map<String, long[]> balances = new TreeMap<>();
    private final Map<String, Long> taxes = new TreeMap<>();

    BulkBooks(int year, int customers) {
        this.year = year;
        this.customers = customers;
    }

    /// @param folder the company's
    void write(Path folder, long postings) throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("live/kontor")
                + ";DB_CLOSE_DELAY=0;FILE_LOCK=NO;CACHE_SIZE=262144;RETENTION_TIME=0;NON_KEYWORDS=VALUE,KEY,DAY,MONTH,YEAR";
        try (var db = new org.h2.Driver().connect(url, new Properties())) {
            db.setAutoCommit(false);
            var indexes = indexes(db);
            for (var index : indexes) run(db, "drop index " + named(index));
            vouchers(db, postings / A_VOUCHER);
            sums(db);
            db.commit();
            for (var index : indexes) run(db, index);
            db.commit();
        }
    }

    /// They are quicker made afterwards than kept meanwhile.
    private static List<String> indexes(Connection db) throws SQLException {
        var found = new ArrayList<String>();
        try (var script = db.createStatement();
                var rows = script.executeQuery("script nodata table voucher, posting")) {
            while (rows.next())
                if (rows.getString(1).matches("(?s)CREATE (UNIQUE )?INDEX .*")) found.add(rows.getString(1));
        }
        return found;
    }

    private static String named(String index) {
        return index.replaceFirst("(?s).*?INDEX (\\S+) ON .*", "$1");
    }

    private static void run(Connection db, String sql) throws SQLException {
        try (var ddl = db.createStatement()) {
            ddl.execute(sql);
        }
    }

    private void vouchers(Connection db, long vouchers) throws SQLException {
        var random = new Random(3);
        var first = LocalDate.of(year, 1, 1);
        try (var voucher = db.prepareStatement("""
                        insert into voucher (number, series, serial, kind, posted_on, period, text, source, posted_at, actor)
                        values (?, 'journal-voucher', ?, 'manual', ?, ?, 'Salg av trevarer og beslag', ?,
                                timestamp with time zone '2026-11-20 10:00:00+00', 'kari')""");
                var posting = db.prepareStatement("""
                        insert into posting (id, voucher, line, account, posted_on, amount, vat_code, vat_line, party)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (long i = 0; i < vouchers; i++) {
                var serial = 1000 + i;
                var day = first.plusDays(i * first.lengthOfYear() / vouchers);
                voucher.setString(1, "J-" + serial);
                voucher.setLong(2, serial);
                voucher.setObject(3, day);
                voucher.setString(4, day.toString().substring(0, 7));
                voucher.setString(5, "O-" + serial);
                voucher.addBatch();
                long net = 4L * (1 + random.nextInt(500_000));
                var party = Long.toString(FIRST_CUSTOMER + random.nextInt(customers));
                line(posting, serial, day, new Line(1, "1500", net + net / 4, "", party));
                line(posting, serial, day, new Line(2, "3000", -net, "3", ""));
                line(posting, serial, day, new Line(3, "2700", -net / 4, "3", ""));
                line(posting, serial, day, new Line(4, "4390", net / 2, "", ""));
                line(posting, serial, day, new Line(5, "1460", -net / 2, "", ""));
                if (i % (BATCH / A_VOUCHER) == 0) {
                    voucher.executeBatch();
                    posting.executeBatch();
                    db.commit();
                }
            }
            voucher.executeBatch();
            posting.executeBatch();
            db.commit();
        }
        try (var series = db.createStatement()) {
            series.execute(
                    "update number_series set next_number = " + (1000 + vouchers) + " where name = 'journal-voucher'");
        }
    }

    private record Line(int place, String account, long amount, String code, String party) {}

    private void line(PreparedStatement posting, long serial, LocalDate day, Line one) throws SQLException {
        var line = one.place();
        var account = one.account();
        var amount = one.amount();
        var code = one.code();
        var party = one.party();
        var period = day.toString().substring(0, 7);
        var tax = code.isEmpty() ? null : year + "-T" + (day.getMonthValue() + 1) / 2 + "/" + code;
        posting.setString(1, "J-" + serial + ".000" + line);
        posting.setString(2, "J-" + serial);
        posting.setLong(3, line);
        posting.setString(4, account);
        posting.setObject(5, day);
        posting.setLong(6, amount);
        posting.setString(7, code.isEmpty() ? null : code);
        posting.setString(8, tax);
        posting.setString(9, party.isEmpty() ? null : party);
        posting.addBatch();
        var sides = balances.computeIfAbsent(account + " " + period, _ -> new long[2]);
        sides[amount > 0 ? 0 : 1] += Math.abs(amount);
        if (tax != null) taxes.merge(tax + " " + period + " " + account, amount, Long::sum);
    }

    private void sums(Connection db) throws SQLException {
        try (var summary = db.prepareStatement(
                        "merge into ledger_summary (account, period, debit, credit) key (account, period) values (?, ?, ?, ?)");
                var vat = db.prepareStatement("""
                        insert into vat_summary (line, term, code, period, account, amount) values (?, ?, '3', ?, ?, ?)""")) {
            for (var one : balances.entrySet()) {
                var key = one.getKey().split(" ");
                summary.setString(1, key[0]);
                summary.setString(2, key[1]);
                summary.setLong(3, one.getValue()[0]);
                summary.setLong(4, one.getValue()[1]);
                summary.executeUpdate();
            }
            for (var one : taxes.entrySet()) {
                var key = one.getKey().split(" ");
                vat.setString(1, key[0]);
                vat.setString(2, key[0].substring(0, 7));
                vat.setString(3, key[1]);
                vat.setString(4, key[2]);
                vat.setLong(5, one.getValue());
                vat.executeUpdate();
            }
        }
    }
}
