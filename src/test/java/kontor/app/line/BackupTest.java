package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import kontor.app.RestoreRun;
import kontor.app.Wiring;
import kontor.storage.Company;
import kontor.storage.Progress;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path folder;

    private Company open(String name) throws IOException {
        var data = Files.createDirectories(folder.resolve(name));
        return Company.open(data, Wiring.catalogue(), InstantSource.fixed(Founded.MONDAY), Progress.NONE);
    }

    @Test
    void a_backup_restored_elsewhere_is_the_same_company() throws IOException {
        String before;
        var trail = new ArrayList<String>();
        try (var company = open("one")) {
            var shell = new Shell(company, folder);
            shell.fed("hemmelig\n", "init", "--name", "Fjord AS", "--org-number", "923609016", "--user", "kari");
            shell.fed("{\"do\":\"customer.register\",\"name\":\"Hansen\"}\n", "batch", "-");
            var ran = shell.run("backup", "fjord.backup");
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.err()).contains("fjord.backup").hasLineCount(1);
            assertThat(shell.run("backup", "no/such/folder/b").exit()).isEqualTo(Exit.UNREACHABLE);
            assertThat(shell.run("backup", "b", "--as", "kari").exit()).isEqualTo(Exit.REFUSED);
            before = shell.run("show", "audit", "--csv").out();
            company.desk().eachAccess(trail::add);
        }
        assertThat(trail).anyMatch(line -> line.contains("\"what\":\"backup\""));

        Files.createDirectories(folder.resolve("two"));
        var restored = RestoreRun.of(folder.resolve("two"), folder.resolve("fjord.backup"));
        assertThat(restored.exit()).as(restored.err()).isZero();

        try (var company = open("two")) {
            assertThat(new Shell(company).run("show", "audit", "--csv").out()).isEqualTo(before);
        }
        var again = RestoreRun.of(folder.resolve("two"), folder.resolve("fjord.backup"));
        assertThat(again.exit()).isEqualTo(Exit.UNREACHABLE);
        assertThat(again.err()).hasLineCount(1);
        var nothing = RestoreRun.of(Files.createDirectories(folder.resolve("three")), folder.resolve("nothing"));
        assertThat(nothing.exit()).isEqualTo(Exit.UNREACHABLE);
        assertThat(nothing.err()).contains("nothing").hasLineCount(1);
    }
}
