package kontor.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import kontor.kernel.Catalogue;

/// A PostgreSQL of the tests' own, in a folder and on a port of its own, started when first needed and gone with the
/// process. It keeps nothing safe: what is tested here is what commands do, not what the disk does.
public final class Postgres {

    private static final String TEMPLATE = "kontor_template";
    private static final AtomicInteger MADE = new AtomicInteger();

    /// Which database a company has, and those that no company has any more.
    private static final Map<Company, String> LENT = new ConcurrentHashMap<>();

    private static final Queue<String> FREE = new ConcurrentLinkedQueue<>();
    private static boolean template;

    private Postgres() {}

    /// Whether the tests of rooms and stories run on PostgreSQL.
    public static boolean wanted() {
        return "postgres".equals(System.getProperty("kontor.engine"));
    }

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setPort(port())
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("deadlock_timeout", "100ms")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A free port of this process's own part of the range: two processes that both look for any free one may find the
    /// same, and the second would then talk to the first one's database.
    private static int port() {
        for (int port = 20_000 + (int) (ProcessHandle.current().pid() * 8 % 12_000); ; port++) {
            try (var free = new ServerSocket(port)) {
                return free.getLocalPort();
            } catch (IOException taken) {
                if (port > 32_500) throw new UncheckedIOException(taken);
            }
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address of a new database in which a company's tables are and nothing else.
    public static DatabaseUrl fresh(Catalogue catalogue) {
        return url(made(catalogue));
    }

    private static synchronized String made(Catalogue catalogue) {
        if (!template) {
            template = true;
            execute("postgres", "create database " + TEMPLATE);
            InstantSource clock = () -> Instant.parse("2026-11-23T09:00:00Z");
            Company.open(Served.at(url(TEMPLATE)), catalogue, clock, Progress.NONE)
                    .close();
            execute(TEMPLATE, ANEW);
        }
        var name = "kontor_" + MADE.incrementAndGet();
        execute("postgres", "create database " + name + " template " + TEMPLATE);
        return name;
    }

    /// Keeps what a new company's tables hold, and gives a procedure that makes a used one's hold that and no more: a
    /// tenth of the time of a new database, whose thousand files are copied one by one.
    private static final String ANEW = """
            create schema anew;
            do $$ declare t record; filled boolean; begin
              for t in select tablename from pg_tables where schemaname = 'public' loop
                execute format('select exists (select 1 from public.%1$I)', t.tablename) into filled;
                if filled then
                  execute format('create table anew.%1$I as table public.%1$I', t.tablename);
                end if;
              end loop;
            end $$;
            create procedure anew.anew() language plpgsql as $$ declare t record; begin
              set local session_replication_role = replica;
              set local lock_timeout = '2s';
              for t in select tablename from pg_tables where schemaname = 'public' loop
                execute format('delete from public.%I', t.tablename);
              end loop;
              for t in select tablename from pg_tables where schemaname = 'anew' loop
                execute format('insert into public.%1$I select * from anew.%1$I', t.tablename);
              end loop;
              perform setval(s.oid::regclass, 1, false) from pg_class s
                where s.relkind = 'S' and s.relnamespace = 'public'::regnamespace;
            end $$;
            """;

    /// A new database with nothing in it.
    public static DatabaseUrl empty() {
        var name = "kontor_empty_" + MADE.incrementAndGet();
        execute("postgres", "create database " + name);
        return url(name);
    }

    private static DatabaseUrl url(String name) {
        return new DatabaseUrl(Holder.SERVER.getJdbcUrl("postgres", name));
    }

    private static void execute(String database, String sql) {
        try (var connection = DriverManager.getConnection(Holder.SERVER.getJdbcUrl("postgres", database));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// A company without anything in it, on the engine that the tests run on.
    ///
    /// @param log takes what an engine with a journal writes
    public static Company company(Catalogue catalogue, InstantSource clock, Log log) {
        return wanted() ? company(catalogue, clock) : Company.inMemory(catalogue, clock, log);
    }

    /// A company without anything in it.
    public static Company company(Catalogue catalogue, InstantSource clock) {
        var used = FREE.poll();
        if (used != null) execute(used, "call anew.anew()");
        var name = used != null ? used : made(catalogue);
        var company = Company.open(Served.at(url(name)), catalogue, clock, Progress.NONE);
        LENT.put(company, name);
        return company;
    }

    /// Closes a company of either engine; another one may then have its database.
    public static void close(Company company) {
        company.close();
        var name = LENT.remove(company);
        if (name != null) FREE.add(name);
    }
}
