package kontor.storage;

import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;

/// Where a company's PostgreSQL is. The password comes from `PGPASSWORD` or `~/.pgpass`, never with the address.
///
/// @param text such as `jdbc:postgresql://one,two/kontor?user=kontor`; with several hosts the primary is found
public record DatabaseUrl(String text) {

    private static final String BEGINNING = "jdbc:postgresql:";

    /// What is wrong with an address, if anything.
    public static Optional<Trouble> wrong(String text) {
        if (!text.startsWith(BEGINNING)) return Optional.of(new Trouble.NotPostgres(shown(text)));
        var parsed = Driver.parseURL(text, new Properties());
        if (parsed == null) return Optional.of(new Trouble.NotPostgres(shown(text)));
        return text.contains("password=") || text.contains("@")
                ? Optional.of(new Trouble.PasswordInAddress(shown(text)))
                : Optional.empty();
    }

    /// Without what may be secret.
    private static String shown(String text) {
        return text.replaceAll("(?i)(password=)[^&]*", "$1…").replaceAll("//[^/@]*@", "//…@");
    }

    public DatabaseUrl {
        if (wrong(text).isPresent()) throw new StorageFault(wrong(text).get());
    }

    /// Without parameters, to name it to people.
    @Override
    public String toString() {
        return text.replaceFirst("\\?.*", "");
    }

    /// @param reads     whether it is only read from
    /// @param ofStandby whether a standby is preferred for that
    Properties properties(boolean reads, boolean ofStandby) {
        var given = java.util.Objects.requireNonNull(Driver.parseURL(text, new Properties()));
        var all = new Properties();
        usual(all, given, "ApplicationName", "kontor");
        usual(all, given, "targetServerType", ofStandby ? "preferSecondary" : reads ? "any" : "primary");
        usual(all, given, "hostRecheckSeconds", "1");
        usual(all, given, "connectTimeout", "3");
        usual(all, given, "tcpKeepAlive", "true");
        usual(all, given, "defaultRowFetchSize", "1000");
        usual(all, given, "preparedStatementCacheQueries", "0");
        var password = System.getenv("PGPASSWORD");
        if (password != null) all.setProperty("password", password);
        var user = System.getenv("PGUSER");
        if (user != null) usual(all, given, "user", user);
        return all;
    }

    private static void usual(Properties all, Properties given, String name, String value) {
        if (!given.containsKey(name)) all.setProperty(name, value);
    }
}
