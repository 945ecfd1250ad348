package kontor.app.line;

import java.io.IOException;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.Reads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `kontor backup FILE`: all that is acknowledged, as one file. Only who may read the data folder may take it.
@Command(name = "backup")
final class BackupLine implements Subcommand {

    @Parameters(index = "0", paramLabel = "FILE")
    String file = "";

    @Override
    public int run(Line line) throws Stop, IOException {
        if (line.actor().kind() == Actor.Kind.USER) throw Stop.refused(new Reads.NotAllowed("backup").text());
        var path = line.file(file).toAbsolutePath().normalize();
        var records = line.office().company().backup(path);
        line.note("backup", Map.of("file", path.toString()));
        line.say("line.backup.done", records, path.toString());
        return Exit.DONE;
    }
}
