package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path temp;

    @Test
    void a_backup_restored_into_an_empty_folder_is_the_same_company() throws Exception {
        var file = backedUp(50);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var other = temp.resolve("other");
        assertThat(Company.restore(file, Place.at(other))).isEmpty();
        try (var company = Company.open(Place.at(other))) {
            assertThat(Place.count(company, 1)).containsExactly("51");
            company.quiet();
            assertThat(company.check(5)).isEmpty();
        }
    }

    @Test
    void a_backup_is_restored_only_where_no_company_is() throws Exception {
        var file = backedUp(3);
        assertThatThrownBy(() -> Company.restore(file, Place.at(temp.resolve("company"))))
                .isInstanceOfSatisfying(
                        StorageFault.class,
                        fault -> assertThat(fault.why())
                                .isEqualTo(new Trouble.NotEmpty(
                                        temp.resolve("company").toString())));
    }

    @Test
    void a_backup_with_its_end_cut_off_is_refused_and_leaves_nothing() throws Exception {
        var file = backedUp(50);
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 40));
        refused(file);
    }

    @Test
    void a_backup_in_which_something_was_changed_is_refused() throws Exception {
        var file = backedUp(50);
        rewrite(file, text(file).replaceFirst("\"note\":\"n1\"", "\"note\":\"n2\""));
        refused(file);
    }

    @Test
    void something_else_is_no_backup() throws Exception {
        var file = temp.resolve("notes.txt");
        Files.writeString(file, "milk, eggs");
        refused(file);
        refused(temp.resolve("missing"));
    }

    private void refused(Path file) {
        var other = temp.resolve("other");
        assertThatThrownBy(() -> Company.restore(file, Place.at(other)))
                .isInstanceOfSatisfying(
                        StorageFault.class, fault -> assertThat(fault.why()).isInstanceOf(Trouble.NotABackup.class));
        assertThat(Disk.REAL.list(other))
                .extracting(f -> f.getFileName().toString())
                .containsOnly("lock");
    }

    private Path backedUp(int times) throws InterruptedException {
        var file = temp.resolve("company.kontor");
        try (var company = Company.open(Place.at(temp.resolve("company")))) {
            Place.count(company, times);
            company.quiet();
            assertThat(company.backup(file)).isEqualTo(1 + 2L * times);
        }
        return file;
    }

    private static String text(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void rewrite(Path file, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, bytes.toByteArray());
    }
}
