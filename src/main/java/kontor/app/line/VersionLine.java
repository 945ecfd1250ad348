package kontor.app.line;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;

/// `kontor version`
@Command(name = "version")
final class VersionLine implements Subcommand {

    static final String NUMBER = Optional.ofNullable(
                    VersionLine.class.getPackage().getImplementationVersion())
            .orElse("0.1.0");

    static final String WORDS = "kontor " + NUMBER + "\njava " + Runtime.version() + "\n";

    @Override
    public int run(Line line) throws IOException {
        line.out().write(WORDS);
        return Exit.DONE;
    }
}
