/// Keeps the company: the database, the only way to write it (`Gate`), the journal that *is* the company and the
/// snapshots that are its picture, the outbox and its courier, number series and migrations.
///
/// In a company's folder: `journal/` (every accepted command, for ever; `journal/keys`, the keys of persons),
/// `journal/archive/` (what is older than the
/// oldest snapshot), `snapshots/`, `live/` (trusted only behind the clean-end marker `clean`), `desk/` (drafts, wrong
/// guesses, the access trail: no part of the books), `search/`, `lock`.
///
/// On PostgreSQL ([PostgresEngine]) none of that is there: the database's own log is the durability, commands run side
/// by side, any number of servers may have a company open, and the chain lives in the audit table ([Chain]). Rows that
/// a command reads and another may write are locked (`for update`, `for share`); deadlocks, conflicts and keys taken a
/// moment before are tried again; a lost connection is asked about by the command's seed ([SideBySide]).
///
/// A backup ([Backup]) of H2 is the journal: one writer ran it, so run again it gives the same tables. A backup of
/// PostgreSQL is the tables, as one transaction sees them, with the chain among them: commands that ran side by side
/// saw each other's work row by row, and no order of whole commands is sure to give the same rows. `restore` takes
/// either on either engine; in a folder the tables become the base that its journal goes on from ([Base]).
///
/// Owns `audit`, `commit_feed`, `desk_draft`, `desk_guess`, `desk_access`, `desk_presence`, `number_series`, `once`,
/// `outbox`, `inbox`,
/// `migration`.
///
/// What a command marks as personal (`kernel.Personal`) is sealed with the person's own key before it is journaled,
/// audited or hashed ([kontor.storage.Sealing]); erasing a person (`Tx.forget`) destroys the key
/// ([kontor.storage.Keys])
/// once the erasing command is committed, or when it is run again after a crash. Snapshots from before the erasure
/// hold the tables as they were, so one is made at once and the older ones are dropped; a backup made before has the
/// key too, and is to be kept no longer than it must.
///
/// Why our own thin [kontor.storage.Sql] and not JDBI: the server's cold start has a budget of a few hundred
/// milliseconds,
/// of which JDBI alone took 125 (measured, with an AOT cache), and every statement here is prepared once a connection
/// and
/// kept, which JDBI does not do. What is left to do is naming parameters and reading rows.
@NullMarked
package kontor.storage;

import org.jspecify.annotations.NullMarked;
