package kontor.storage;

import kontor.kernel.Refusal;

/// What can be wrong with a company's folder, one record each.
public sealed interface Trouble extends Refusal {

    /// Another process has it.
    record InUse(String folder, String process) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.in-use";
        }
    }

    /// A file cannot be read or written.
    record DiskFailed(String file, String reason) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.disk";
        }
    }

    /// The journal has what the tables could not take: it is done, and shows after the next start.
    record NotCommitted(long record, String reason) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.commit";
        }
    }

    /// A record that was acknowledged cannot be read: only a backup has it.
    record JournalBroken(long record, String file, long offset) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.journal";
        }
    }

    /// The journal ends before what is known to have been acknowledged.
    record JournalShort(long ends, long known) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.journal-short";
        }
    }

    /// An accepted record is refused when it is run again.
    record NotAgain(long record, String command, String reason) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.replay";
        }
    }

    /// A record was written by a newer program.
    record CommandTooNew(long record, String command, long data, long program) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.newer-command";
        }
    }

    /// The key of a person who was not erased is gone: only a backup has it.
    record KeyMissing(long record, String person) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.key";
        }
    }

    /// The folder was written by a newer program.
    record ProgramTooOld(long data, long program) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.newer";
        }
    }

    /// A backup wants an empty folder.
    record NotEmpty(String folder) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.not-empty";
        }
    }

    /// A file is no whole backup.
    record NotABackup(String file, String reason) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.backup";
        }
    }

    /// A snapshot's tables do not hold what must always hold, so it is not kept.
    record Unclean(long record, String check, String fault) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.unclean";
        }
    }

    /// `--db` takes PostgreSQL only.
    record NotPostgres(String address) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.db.other";
        }
    }

    /// Who lists processes sees their words.
    record PasswordInAddress(String address) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.db.password";
        }
    }

    /// The database cannot be reached, and has not been for a while.
    record DatabaseAway(String address) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.db.away";
        }
    }

    /// The database does not let us in, or cannot be used.
    record DatabaseRefused(String address, String reason) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.db.denied";
        }
    }

    /// The database cannot keep every letter.
    record NotUnicode(String encoding) implements Trouble {
        @Override
        public String code() {
            return "storage.refused.db.encoding";
        }
    }
}
