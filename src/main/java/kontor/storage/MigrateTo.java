package kontor.storage;

import kontor.kernel.Command;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Brings the tables to a version, and is a record of the journal that says since when they have it. When the journal
/// is run again the tables have this program's version from the start, because it is this program's commands that run
/// on them, and the record changes nothing: a migration that fills new columns from old ones must therefore fill them
/// as the commands do. H2 commits at each change of a table, so the writer journals and syncs it first and runs it
/// alone.
///
/// @param version the number of the last migration to run
record MigrateTo(long version) implements Command<SystemNumber> {

    static final String NAME = "storage.migrate";

    @Override
    public Permission needs() {
        return StorageRoom.RUN;
    }

    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        Migrations.run(((WorkTx) tx).link(), version);
        return Outcome.done(new SystemNumber(Long.toString(version)));
    }
}
