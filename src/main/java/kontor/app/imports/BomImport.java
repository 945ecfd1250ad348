package kontor.app.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kontor.app.line.Exit;
import kontor.app.line.Line;
import kontor.app.line.Stop;
import kontor.kernel.Text;

/// Takes lists of parts, a row a part: all rows of a product are its list. From a file whose header names the fields of
/// `bom.set`, or from AdventureWorks, whose rows that have ended are passed over.
final class BomImport {

    /// A product's list as it is read.
    private record Parts(List<CsvText.Row> rows, Map<String, Object> head, List<Map<String, Object>> lines) {}

    private static final List<String> HEAD = List.of("product", "makes", "from", "note");
    private static final List<String> PART = List.of("component", "quantity", "unit", "scrap", "share");

    private static final List<String> THEIRS = List.of(
            "BillOfMaterialsID",
            "ProductAssemblyID",
            "ComponentID",
            "StartDate",
            "EndDate",
            "UnitMeasureCode",
            "BOMLevel",
            "PerAssemblyQty",
            "ModifiedDate");

    private static final int DAY = 10;

    private final Line line;
    private final Path file;
    private final boolean dryRun;
    private final Pipeline pipeline;
    private final Map<String, Parts> lists = new TreeMap<>();
    private final Map<String, String> units = new TreeMap<>();
    private long taken;
    private long again;

    BomImport(Line line, Path file, boolean dryRun) {
        this.line = line;
        this.file = file;
        this.dryRun = dryRun;
        this.pipeline = new Pipeline(line.office().company(), line.actor());
    }

    /// @return the exit code
    int named() throws Stop, IOException, InterruptedException {
        try (var text = open()) {
            var header = text.header().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            var strange = header.stream()
                    .filter(name -> !HEAD.contains(name) && !PART.contains(name))
                    .toList();
            if (!strange.isEmpty() || !header.containsAll(List.of("product", "component", "quantity")))
                throw Stop.refused(Text.of("import.bom.header", String.join(", ", header)));
            try (var refused = RefusedFile.beside(line, file, text.header())) {
                for (var row = text.next(); row.isPresent(); row = text.next())
                    if (row.get().cells().size() != header.size())
                        refused.add(
                                row.get(),
                                Reason.of(
                                        "cells",
                                        header.size(),
                                        row.get().cells().size()));
                    else keep(row.get(), header, text.decimalComma());
                return send(refused);
            }
        }
    }

    /// @return the exit code
    int theirs() throws Stop, IOException, InterruptedException {
        try (var text = TabImport.open(line, file);
                var refused = RefusedFile.beside(line, file, THEIRS)) {
            long number = 0;
            for (var one = text.readLine(); one != null; one = text.readLine()) {
                number++;
                if (one.isBlank()) continue;
                var row = new CsvText.Row(number, TabImport.cells(one));
                if (row.cells().size() != THEIRS.size())
                    refused.add(
                            row, Reason.of("cells", THEIRS.size(), row.cells().size()));
                else if (!row.cells().get(1).isEmpty() && row.cells().get(4).isEmpty()) theirs(row);
            }
            return send(refused);
        }
    }

    private CsvText open() throws Stop {
        try {
            return CsvText.open(file);
        } catch (IOException e) {
            throw line.unreachable(file, e);
        }
    }

    private void keep(CsvText.Row row, List<String> header, boolean comma) {
        var part = new TreeMap<String, Object>();
        var head = new TreeMap<String, Object>();
        for (int i = 0; i < header.size(); i++) {
            var name = header.get(i);
            var cell = row.cells().get(i).strip();
            var figure = List.of("quantity", "scrap", "share", "makes").contains(name);
            if (!cell.isEmpty())
                (PART.contains(name) ? part : head).put(name, comma && figure ? cell.replace(',', '.') : cell);
        }
        add(row, head, part);
    }

    /// A list begins when its youngest row does; a part is counted in the unit that its rows use.
    private void theirs(CsvText.Row row) {
        var cells = row.cells();
        var unit = switch (cells.get(5).strip()) {
            case "IN" -> "in";
            case "OZ" -> "oz";
            default -> "pcs";
        };
        if (!unit.equals("pcs")) units.put(cells.get(2), unit);
        var from = cells.get(3).length() < DAY ? cells.get(3) : cells.get(3).substring(0, DAY);
        var head = new TreeMap<String, Object>(Made.fields("product", cells.get(1), "from", from));
        add(row, head, Made.fields("component", cells.get(2), "quantity", cells.get(7), "unit", unit));
    }

    private void add(CsvText.Row row, Map<String, Object> head, Map<String, Object> part) {
        var list = lists.computeIfAbsent(
                String.valueOf(head.getOrDefault("product", "")),
                ignored -> new Parts(new ArrayList<>(), new TreeMap<>(head), new ArrayList<>()));
        list.head()
                .merge(
                        "from",
                        head.getOrDefault("from", ""),
                        (a, b) -> a.toString().compareTo(b.toString()) > 0 ? a : b);
        list.rows().add(row);
        list.lines().add(part);
    }

    private int send(RefusedFile refused) throws IOException, InterruptedException {
        for (var unit : units.entrySet())
            if (!dryRun
                    && Made.of(
                                    line.office().catalogue(),
                                    "bom.unit",
                                    Map.of("product", unit.getKey(), "unit", unit.getValue()))
                            instanceof Made.Good(var command))
                pipeline.send(command, OnceKey.of("bom-unit", unit.getKey(), unit.getValue()), ignored -> {});
        pipeline.settle();
        for (var list : lists.values()) {
            var tree = new TreeMap<>(list.head());
            if (tree.getOrDefault("from", "").toString().isEmpty()) tree.remove("from");
            tree.put("lines", list.lines());
            switch (Made.of(line.office().catalogue(), "bom.set", tree)) {
                case Made.Bad(var reason) -> refuse(list, reason, refused);
                case Made.Good(var command) -> {
                    if (dryRun) taken += list.rows().size();
                    else
                        pipeline.send(
                                command, OnceKey.of("bom", tree.toString()), answer -> heard(list, answer, refused));
                }
            }
        }
        pipeline.settle();
        return tell(refused);
    }

    private static void refuse(Parts list, Reason reason, RefusedFile refused) {
        list.rows().forEach(row -> refused.add(row, reason));
    }

    private void heard(Parts list, Pipeline.Answer answer, RefusedFile refused) {
        switch (answer) {
            case Pipeline.Answer.Done(var number, var before) -> {
                taken += list.rows().size();
                if (before) again += list.rows().size();
            }
            case Pipeline.Answer.Refused(var reason) -> refuse(list, reason, refused);
        }
    }

    private int tell(RefusedFile refused) throws IOException {
        line.out().write("taken: " + taken + "\nagain: " + again + "\nrefused: " + refused.count() + "\n");
        if (dryRun) line.say("import.dry");
        if (refused.count() == 0) return Exit.DONE;
        line.say(Text.of("import.refused.see", refused.count(), refused.path().toString()));
        return Exit.REFUSED;
    }
}
