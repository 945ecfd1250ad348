package kontor.storage;

import java.util.regex.Pattern;

/// How an engine says the few things of our one SQL text that it has another word for.
enum Tongue {

    /// One thread writes, so nobody needs to share a lock: H2 has no `for share`.
    H2 {
        @Override
        String query(String sql) {
            return SHARE.matcher(sql).replaceAll("");
        }

        @Override
        String ddl(String sql) {
            return sql;
        }
    },

    /// Texts are ordered by their letters' numbers, as on H2, whatever the database's own order is.
    POSTGRES {
        @Override
        String query(String sql) {
            return sql;
        }

        @Override
        String ddl(String sql) {
            return TEXT.matcher(sql).replaceAll("$0 collate \"C\"");
        }
    };

    private static final Pattern SHARE = Pattern.compile("\\s+for share\\b");

    /// Of a column, not of a value that is made into a text.
    private static final Pattern TEXT = Pattern.compile("(?<!\\bas )\\bvarchar(\\(\\d+\\))?");

    /// A statement as this engine takes it.
    abstract String query(String sql);

    /// A change of tables as this engine takes it.
    abstract String ddl(String sql);
}
