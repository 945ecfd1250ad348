package kontor.app.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds processes by how they were called. The JDK tells no more than a page of that, which a long class path fills.
final class Running {

    private Running() {}

    static Optional<ProcessHandle> calledWith(String part) {
        return ProcessHandle.allProcesses()
                .filter(process -> called(process).contains(part))
                .findFirst();
    }

    static String called(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException elsewhere) {
            return process.info().commandLine().orElse("");
        }
    }
}
