package kontor.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;

/// People at SSH connections of 80×24 who type two keys a second each.
final class Typists implements AutoCloseable {

    /// What somebody types: once to come to a screen, then key by key and again from the first. Each key changes it.
    record Habit(String opening, List<String> keys) {}

    private static final long BETWEEN = 500_000_000;

    private final SshClient client = SshClient.setUpDefaultClient();
    private final List<Typist> all = new ArrayList<>();
    private final int port;
    private final KeyPair key;
    private final List<Habit> habits;

    Typists(int port, KeyPair key, List<Habit> habits) {
        this.port = port;
        this.key = key;
        this.habits = habits;
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        CoreModuleProperties.TCP_NODELAY.set(client, true);
        client.start();
    }

    /// From the key to the last that came of it before the next key.
    ///
    /// @param unanswered keys of which nothing came until the next
    record Measured(Figures answered, int unanswered) {}

    /// One person.
    private static final class Typist extends OutputStream {
        final ClientSession session;
        final ChannelShell channel;
        final Habit habit;
        volatile long last;
        long asked;
        int at;

        Typist(ClientSession session, Habit habit) throws IOException {
            this.session = session;
            this.habit = habit;
            this.channel = session.createShellChannel();
            channel.setOut(this);
            channel.setPtyType("xterm");
            channel.setPtyColumns(80);
            channel.setPtyLines(24);
            channel.setEnv("LANG", "en_GB.UTF-8");
            channel.open().verify(60, TimeUnit.SECONDS);
        }

        @Override
        public void write(int one) {
            last = System.nanoTime();
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            last = System.nanoTime();
        }

        void type(String keys) {
            try {
                channel.getInvertedIn().write(keys.getBytes(StandardCharsets.UTF_8));
                channel.getInvertedIn().flush();
            } catch (IOException e) {
                throw new IllegalStateException("a session was lost", e);
            }
        }

        /// Nothing more comes.
        void settle() {
            for (long seen = -1; seen != last; ) {
                seen = last;
                LockSupport.parkNanos(150_000_000);
            }
        }
    }

    /// Opens more, until there are so many, each on its screen.
    void grow(int wanted) throws IOException {
        var fresh = new ArrayList<Typist>();
        while (all.size() + fresh.size() < wanted) {
            var session = client.connect("kari", "127.0.0.1", port)
                    .verify(60, TimeUnit.SECONDS)
                    .getSession();
            session.addPublicKeyIdentity(key);
            session.auth().verify(60, TimeUnit.SECONDS);
            fresh.add(new Typist(session, habits.get((all.size() + fresh.size()) % habits.size())));
        }
        fresh.forEach(Typist::settle);
        for (var one : fresh) one.type(one.habit.opening());
        fresh.forEach(Typist::settle);
        all.addAll(fresh);
    }

    int count() {
        return all.size();
    }

    /// All type for a while, each at moments of their own.
    Measured type(int seconds) throws InterruptedException {
        var figures = new Figures();
        var unanswered = new AtomicInteger();
        all.forEach(one -> one.asked = 0);
        try (var clock = Executors.newScheduledThreadPool(2)) {
            var typing = new ArrayList<ScheduledFuture<?>>();
            for (int i = 0; i < all.size(); i++) {
                var one = all.get(i);
                var first = BETWEEN * i / all.size();
                typing.add(clock.scheduleAtFixedRate(
                        () -> next(one, figures, unanswered), first, BETWEEN, TimeUnit.NANOSECONDS));
            }
            TimeUnit.SECONDS.sleep(seconds);
            typing.forEach(t -> t.cancel(false));
        }
        return new Measured(figures, unanswered.get());
    }

    private static void next(Typist one, Figures figures, AtomicInteger unanswered) {
        if (one.asked != 0) {
            if (one.last < one.asked) unanswered.incrementAndGet();
            synchronized (figures) {
                figures.add(one.last < one.asked ? BETWEEN : one.last - one.asked);
            }
        }
        one.asked = System.nanoTime();
        one.type(one.habit.keys().get(one.at++ % one.habit.keys().size()));
    }

    @Override
    public void close() {
        client.stop();
    }
}
