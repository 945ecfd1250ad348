package kontor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kontor.app.line.Exit;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.storage.Company;
import kontor.storage.Postgres;
import kontor.storage.Progress;
import kontor.storage.Served;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is no part of the books goes with the company to PostgreSQL, and there all its servers share it.
class SharedDeskTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Founded.MONDAY);

    @TempDir
    private Path folder;

    @Test
    void drafts_and_the_access_trail_move_with_the_company_and_servers_know_who_sits_at_the_others() throws Exception {
        List<String> trail;
        try (var company = Company.open(folder, Wiring.catalogue(), CLOCK, Progress.NONE)) {
            company.desk().save("kari", "order.place#1", "{\"do\":\"order.place\"}");
            company.desk().access(Founded.MONDAY, "kari", "sign-in", Map.of("door", "console"));
            trail = company.desk().trail();
        }
        var url = Postgres.empty();
        var said = new ByteArrayOutputStream();

        var exit = new Move(Lang.EN, new PrintStream(said, true, StandardCharsets.UTF_8)).run(folder, "", url.text());

        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(Exit.DONE);
        try (var there = Company.open(Served.at(url), Wiring.catalogue(), CLOCK, Progress.NONE)) {
            assertThat(there.desk().trail()).isEqualTo(trail);
            assertThat(there.desk().load("kari", "order.place#1")).contains("{\"do\":\"order.place\"}");
            sitTogether(there);
        }
    }

    private static void sitTogether(Company there) throws Exception {
        var one = new SharedPresence(there.desk(), CLOCK);
        var two = new SharedPresence(there.desk(), CLOCK);
        var record = new CustomerNumber("10001");
        var come = new CompletableFuture<Void>();
        var gone = new CompletableFuture<Void>();
        var kari = one.sit(Actor.user("kari"), record, () -> (come.isDone() ? gone : come).complete(null));
        var elsewhere = one.sit(Actor.user("kari"), new CustomerNumber("10002"), () -> {});
        var ola = two.sit(Actor.user("ola"), record, () -> {});

        come.get(20, TimeUnit.SECONDS);
        assertThat(kari.others()).containsExactly("ola");
        assertThat(elsewhere.others()).isEmpty();

        ola.close();
        gone.get(20, TimeUnit.SECONDS);
        assertThat(kari.others()).isEmpty();
        kari.close();
        elsewhere.close();
    }
}
