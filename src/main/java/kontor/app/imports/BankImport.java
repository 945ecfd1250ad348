package kontor.app.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kontor.app.line.Exit;
import kontor.app.line.Line;
import kontor.app.line.Stop;
import kontor.backoffice.accounting.bank.BadBankFile;
import kontor.backoffice.accounting.bank.CamtFile;
import kontor.backoffice.accounting.bank.OcrFile;
import kontor.backoffice.accounting.bank.Statement;
import kontor.backoffice.accounting.bank.StatementLine;
import kontor.backoffice.accounting.bank.TakeLines;
import kontor.backoffice.accounting.bank.TakeStatement;
import kontor.kernel.Text;

/// Takes a file of the bank's: camt.053, camt.054 or OCR giro, told apart by how it begins. The file is read to its end
/// before anything of it is taken.
final class BankImport {

    /// So many lines make a command that is still short.
    private static final int TOGETHER = 50;

    private static final int OPENING = 2;

    private final Line line;
    private final Path file;
    private final boolean dryRun;
    private final Pipeline pipeline;
    private final List<Reason> refused = new ArrayList<>();
    private long taken;
    private long again;

    BankImport(Line line, Path file, boolean dryRun) {
        this.line = line;
        this.file = file;
        this.dryRun = dryRun;
        this.pipeline = new Pipeline(line.office().company(), line.actor());
    }

    int run() throws Stop, InterruptedException, IOException {
        var statements = read();
        long lines = statements.stream().mapToLong(s -> s.lines().size()).sum();
        if (!dryRun) {
            try (var progress = new Progress(line)) {
                long done = 0;
                for (var statement : statements) {
                    send(statement);
                    done += statement.lines().size();
                    progress.at(done, lines, done);
                }
                pipeline.settle();
            }
        }
        line.out()
                .write("statements: " + statements.size() + "\nlines: " + lines + "\ntaken: " + taken + "\nagain: "
                        + again + "\nrefused: " + refused.size() + "\n");
        refused.forEach(why -> line.say(why.text()));
        if (statements.isEmpty())
            line.say("import.bank.nothing", file.getFileName().toString());
        if (dryRun) line.say("import.dry");
        return refused.isEmpty() ? Exit.DONE : Exit.REFUSED;
    }

    private List<Statement> read() throws Stop {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return ocr(in)
                    ? OcrFile.read(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                            .lines()
                            .toList())
                    : CamtFile.read(in);
        } catch (BadBankFile bad) {
            throw Stop.refused(Text.of("import.bank.refused", file.getFileName().toString(), bad.line(), bad.why()));
        } catch (IOException e) {
            throw line.unreachable(file, e);
        }
    }

    private static boolean ocr(InputStream in) throws IOException {
        in.mark(OPENING);
        var begins = new String(in.readNBytes(OPENING), StandardCharsets.ISO_8859_1);
        in.reset();
        return begins.equals("NY");
    }

    private void send(Statement statement) throws InterruptedException {
        var lines = statement.lines();
        var first = lines.subList(0, Math.min(TOGETHER, lines.size()));
        var head = new TakeStatement(
                statement.bankAccount(),
                statement.kind(),
                statement.currency(),
                statement.reference(),
                statement.on(),
                statement.opening(),
                statement.closing(),
                statement.key(),
                first);
        pipeline.send(head, OnceKey.of("bank", statement.key().value()), this::heard);
        for (int from = TOGETHER; from < lines.size(); from += TOGETHER) {
            List<StatementLine> more = lines.subList(from, Math.min(from + TOGETHER, lines.size()));
            var key = OnceKey.of("bank", statement.key().value(), Integer.toString(from));
            pipeline.send(new TakeLines(statement.key(), List.copyOf(more)), key, this::part);
        }
    }

    private void heard(Pipeline.Answer answer) {
        switch (answer) {
            case Pipeline.Answer.Done(var number, var before) -> {
                if (before) again++;
                else taken++;
            }
            case Pipeline.Answer.Refused(var reason) -> refused.add(reason);
        }
    }

    private void part(Pipeline.Answer answer) {
        if (answer instanceof Pipeline.Answer.Refused(var reason)) refused.add(reason);
    }
}
