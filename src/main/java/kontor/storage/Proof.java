package kontor.storage;

import java.util.ArrayList;
import java.util.List;
import kontor.kernel.Catalogue;
import kontor.kernel.Check;

/// Proves what must always hold: of the tables, of the journal's files, and of both together.
final class Proof {

    private Proof() {}

    /// What the rooms say of their tables.
    static List<Company.Fault> tables(Link link, Catalogue catalogue, int most) {
        var faults = new ArrayList<Company.Fault>();
        for (Check check : catalogue.checks()) {
            Sql.of(link)
                    .query("select fault from (" + check.sql() + ") as found limit " + most)
                    .each(found -> faults.add(new Company.Fault(check.name(), found.text("fault"))));
        }
        return faults;
    }

    /// Every record of the journal is whole and follows the one before, and the audit table is its picture.
    static List<Company.Fault> journal(Journal journal, long first, Link link, int most) {
        var faults = new ArrayList<Company.Fault>();
        var upTo = Sql.of(link)
                .query("select coalesce(max(seq), 0) as seq from audit")
                .first(f -> f.whole("seq"))
                .orElse(0L);
        if (upTo > journal.place().seq())
            faults.add(new Company.Fault("audit-is-journal", "audit " + upTo + " is not in the journal"));
        try {
            journal.read(first, Math.min(upTo, journal.place().seq()), (json, seq) -> {
                if (faults.size() < most && !audited(link, seq).equals(Entry.hash(json)))
                    faults.add(new Company.Fault("audit-is-journal", "audit " + seq + " is not what the journal says"));
            });
        } catch (StorageFault e) {
            faults.add(new Company.Fault("journal-whole", e.why().toString()));
        }
        return faults;
    }

    private static String audited(Link link, long seq) {
        return Sql.of(link)
                .query("select hash from audit where seq = :seq")
                .bind("seq", seq)
                .first(f -> f.text("hash"))
                .orElse("");
    }
}
