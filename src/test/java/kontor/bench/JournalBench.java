package kontor.bench;

import java.nio.file.Files;
import java.util.Map;
import kontor.app.Wiring;
import kontor.kernel.Command;
import kontor.kernel.RecordNumber;
import kontor.kernel.Shape;
import kontor.storage.JournalTrial;

/// Durable commands a second with 1, 8 and 32 clients, with and without room made ahead in the journal, and what a
/// command takes on the disk: `JournalBench [commands]`.
public final class JournalBench {

    private static final kontor.kernel.Catalogue CATALOGUE = Wiring.catalogue();

    private JournalBench() {}

    public static void main(String[] args) throws Exception {
        var commands = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        System.out.println("journal bench: customer.register, " + commands + " commands each");
        System.out.println("room ahead   clients   acknowledged/s   journal bytes/command   H2 file / compacted");
        for (var ahead : new int[] {0, 256 << 10, 1 << 20, 4 << 20}) {
            for (var clients : new int[] {1, 8, 32}) {
                var temp = Files.createTempDirectory("kontor-journal");
                try {
                    var result = JournalTrial.run(
                            temp.resolve("c"), CATALOGUE, ahead, clients, commands, JournalBench::customer);
                    System.out.printf(
                            "%7d KB   %7d   %14d   %21d   %.1f%n",
                            ahead >> 10,
                            clients,
                            result.perSecond(),
                            result.bytes(),
                            (double) result.live() / result.compact());
                } finally {
                    CrashBench.delete(temp);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Command<? extends RecordNumber> customer(int i) {
        var spec = CATALOGUE.command("customer.register").orElseThrow();
        var read = spec.shape()
                .read(Map.of(
                        "name", "Kunde " + i + " AS", "address", "Storgata " + i, "postCode", "0155", "city", "Oslo"));
        return ((Shape.Read.Good<Command<? extends RecordNumber>>) (Object) read).value();
    }
}
