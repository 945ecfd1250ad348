package kontor.storage;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import kontor.kernel.Catalogue;

/// All that opening a company takes.
///
/// @param schema the version of the tables that this program wants
/// @param ruined what ends the process when the disk failed: the journal is right, this process is not
record Opening(
        Path folder,
        Catalogue catalogue,
        InstantSource clock,
        Progress progress,
        Disk disk,
        long schema,
        Journal.Size size,
        Pace pace,
        Runnable ruined) {

    /// What manifests and backups name as their program.
    static final String PROGRAM = Optional.ofNullable(Opening.class.getPackage().getImplementationVersion())
            .orElse("unversioned");

    static Opening of(Path folder, Catalogue catalogue, InstantSource clock, Progress progress) {
        return new Opening(
                folder.toAbsolutePath().normalize(),
                catalogue,
                clock,
                progress,
                Disk.REAL,
                Migrations.newest(),
                Journal.Size.USUAL,
                Pace.USUAL,
                () -> Runtime.getRuntime().halt(70));
    }

    Path journal() {
        return folder.resolve("journal");
    }

    Path snapshots() {
        return folder.resolve("snapshots");
    }

    Path live() {
        return folder.resolve("live");
    }

    Opening on(Disk other) {
        return new Opening(folder, catalogue, clock, progress, other, schema, size, pace, ruined);
    }

    Opening wanting(long version) {
        return new Opening(folder, catalogue, clock, progress, disk, version, size, pace, ruined);
    }

    Opening sized(Journal.Size other) {
        return new Opening(folder, catalogue, clock, progress, disk, schema, other, pace, ruined);
    }

    Opening paced(Pace other) {
        return new Opening(folder, catalogue, clock, progress, disk, schema, size, other, ruined);
    }

    Opening ruined(Runnable end) {
        return new Opening(folder, catalogue, clock, progress, disk, schema, size, pace, end);
    }
}
