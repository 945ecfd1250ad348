package kontor.app.line;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;

/// `kontor version`
@Command(name = "version")
final class VersionLine implements Subcommand {

    @Override
    public int run(Line line) throws IOException {
        var jar = Optional.ofNullable(VersionLine.class.getPackage().getImplementationVersion());
        line.out().write("kontor " + jar.orElse("0.1.0") + "\n");
        line.out().write("java " + Runtime.version() + "\n");
        return Exit.DONE;
    }
}
