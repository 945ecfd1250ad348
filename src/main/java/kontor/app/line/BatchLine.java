package kontor.app.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kontor batch FILE|-`
@Command(name = "batch")
final class BatchLine implements Subcommand {

    @Parameters(paramLabel = "FILE|-")
    String file = "-";

    @Option(names = "--stop")
    boolean stop;

    @Override
    public int run(Line line) throws Stop, IOException, InterruptedException {
        if (file.equals("-")) return run(line, line.caller().in());
        var path = line.file(file);
        try (var in = Files.newInputStream(path)) {
            return run(line, in);
        } catch (java.nio.file.FileSystemException e) {
            throw line.unreachable(path, e);
        }
    }

    private int run(Line line, InputStream in) throws IOException, InterruptedException {
        var batch = new Batch(line);
        var lines = new BatchLines(in);
        var exit = Exit.DONE;
        for (var came = lines.next(); came.isPresent(); came = lines.next()) {
            var answer = batch.run(came.get());
            line.out().write(answer.json() + "\n");
            line.out().flush();
            if (!answer.ok()) exit = Exit.REFUSED;
            if (!answer.ok() && stop) break;
        }
        return exit;
    }
}
