package kontor.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/// The floor: one connection that writes the rows of a voucher of two postings and of its record in the audit trail,
/// prepared once and committed once, and does nothing else. The series' row is held to the commit, as an unbroken
/// series
/// wants.
final class BareVouchers implements AutoCloseable {

    private static final AtomicLong SERIAL = new AtomicLong(1000);

    private static final String BODY =
            "{\"text\":\"Kontorrekvisita\",\"lines\":[{\"account\":\"6800\",\"amount\":\"125.00\"},"
                    + "{\"account\":\"1920\",\"amount\":\"-125.00\"}]}";

    private final Connection db;
    private final PreparedStatement series;
    private final PreparedStatement voucher;
    private final PreparedStatement posting;
    private final PreparedStatement tail;
    private final PreparedStatement audit;

    BareVouchers(String url) throws SQLException {
        db = DriverManager.getConnection(url);
        db.setAutoCommit(false);
        series = db.prepareStatement(
                "update bare_number_series set next_number = next_number + 1 where name = 'journal-voucher'");
        voucher = db.prepareStatement("""
                insert into bare_voucher (number, series, serial, kind, posted_on, period, text, source, posted_at, actor)
                values (?, 'journal-voucher', ?, 'manual', date '2026-11-23', '2026-11', 'Kontorrekvisita', '', now(),
                        'operator:bench')""");
        posting = db.prepareStatement("""
                insert into bare_posting (id, voucher, line, account, posted_on, amount)
                values (?, ?, ?, ?, date '2026-11-23', ?)""");
        tail = db.prepareStatement("insert into bare_ledger_tail (voucher, period) values (?, '2026-11')");
        audit = db.prepareStatement("""
                insert into bare_audit (seq, at, actor, command, body, result, before, hash, seed, version)
                values (?, now(), 'operator:bench', 'voucher.post', ?, ?, '', '', ?, 1)""");
    }

    void post() throws SQLException {
        long n = SERIAL.incrementAndGet();
        var number = "B-" + n;
        audit.setLong(1, n);
        audit.setString(2, BODY);
        audit.setString(3, number);
        audit.setLong(4, n);
        audit.executeUpdate();
        series.executeUpdate();
        voucher.setString(1, number);
        voucher.setLong(2, n);
        voucher.executeUpdate();
        line(number, 1, "6800", 12_500);
        line(number, 2, "1920", -12_500);
        posting.executeBatch();
        tail.setString(1, number);
        tail.executeUpdate();
        db.commit();
    }

    private void line(String number, long line, String account, long amount) throws SQLException {
        posting.setString(1, number + ".000" + line);
        posting.setString(2, number);
        posting.setLong(3, line);
        posting.setString(4, account);
        posting.setLong(5, amount);
        posting.addBatch();
    }

    @Override
    public void close() throws SQLException {
        db.close();
    }
}
