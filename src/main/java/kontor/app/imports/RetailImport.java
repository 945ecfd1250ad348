package kontor.app.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.app.line.Exit;
import kontor.app.line.Line;
import kontor.app.line.Stop;

/// Takes a wholesaler's invoices through the same commands as at the screen: goods received first, then order,
/// delivery, invoice; cash sales paid at once, cancellations as credit notes. Every line is taken or refused with its
/// reason, and the sums prove it.
final class RetailImport {

    private static final int STEPS_OF_A_SALE = 7;

    private final Line line;
    private final List<Path> paths;
    private final boolean dryRun;

    RetailImport(Line line, List<Path> paths, boolean dryRun) {
        this.line = line;
        this.paths = paths;
        this.dryRun = dryRun;
    }

    /// @return the exit code
    int run() throws Stop, IOException, InterruptedException {
        var plan = new RetailPlan();
        var files = new ArrayList<RetailFile>();
        try {
            for (var path : paths) files.add(RetailFile.read(line, path, plan::add));
            try (var progress = new Progress(line)) {
                var sender = new Sender(line, progress, commands(plan));
                var credits = take(plan, sender);
                progress.close();
                return tell(plan, files, sender, credits);
            }
        } finally {
            files.forEach(RetailFile::close);
        }
    }

    private static long commands(RetailPlan plan) {
        var products = plan.priced().stream().map(RetailLine::stock).distinct().count();
        return plan.sales().size() * (long) STEPS_OF_A_SALE + products * 2;
    }

    private RetailCredits take(RetailPlan plan, Sender sender) throws InterruptedException {
        var customers = dryRun ? Map.<String, String>of() : new RetailGround(sender, plan).lay();
        var sales = new RetailSales(sender, customers);
        var credits = new RetailCredits(sender, customers, dryRun);
        for (var day : plan.days().values()) {
            if (!dryRun) sales.day(day.sales());
            credits.day(day.sales(), day.cancellations());
        }
        for (var sale : plan.sales()) {
            for (var one : sale.lines()) {
                if (sale.stopped().isPresent())
                    one.file().refuse(one, sale.stopped().get());
                else one.file().take(one);
            }
        }
        return credits;
    }

    private int tell(RetailPlan plan, List<RetailFile> files, Sender sender, RetailCredits credits) throws IOException {
        var proof = new Proof(line, files);
        proof.write();
        if (dryRun) line.say("import.dry");
        else proof.books(plan.sales(), credits, sender);
        var refused = files.stream().mapToLong(file -> file.refused().lines()).sum();
        return refused == 0 && proof.holds() ? Exit.DONE : Exit.REFUSED;
    }
}
