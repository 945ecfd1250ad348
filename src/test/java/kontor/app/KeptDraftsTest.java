package kontor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.storage.Company;
import kontor.storage.Progress;
import kontor.stories.Founded;
import kontor.terminal.console.Drafts.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDraftsTest {

    @TempDir
    Path folder;

    @Test
    void a_draft_is_there_again_after_the_server_has_ended_and_only_for_its_user() {
        var draft =
                new Draft("d1", "order.place", Founded.MONDAY, Map.of("customer", "10001", "lines[1].product", "æ\"4"));
        var kari = Actor.user("kari");
        try (var company = open()) {
            var drafts = new KeptDrafts(company.desk());
            drafts.save(kari, draft);
            drafts.save(kari, new Draft("d2", "order.place", Founded.MONDAY, Map.of()));
            drafts.drop(kari, "d2");
        }
        try (var company = open()) {
            var drafts = new KeptDrafts(company.desk());
            assertThat(drafts.of(kari)).isEqualTo(List.of(draft));
            assertThat(drafts.of(Actor.operator("kari"))).isEmpty();
        }
    }

    private Company open() {
        return Company.open(folder, Wiring.catalogue(), InstantSource.fixed(Founded.MONDAY), Progress.NONE);
    }
}
