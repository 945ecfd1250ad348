package kontor.app.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kontor.app.line.Line;
import kontor.app.line.Stop;
import kontor.kernel.Query;

/// Takes the purchasing of a company that was kept in AdventureWorks: its vendors, what they sell, and the orders that
/// were
/// placed with them. A vendor is known by its number there (the supplier's reference), a product by its number there.
final class VendorImport {

    private static final TabImport.Shape VENDORS = new TabImport.Shape(
            "vendors",
            "supplier.register",
            List.of(
                    "BusinessEntityID",
                    "AccountNumber",
                    "Name",
                    "CreditRating",
                    "PreferredVendorStatus",
                    "ActiveFlag",
                    "PurchasingWebServiceURL",
                    "ModifiedDate"),
            List.of(0));

    private static final TabImport.Shape SOLD = new TabImport.Shape(
            "vendor-products",
            "supplier-product.keep",
            List.of(
                    "ProductID",
                    "BusinessEntityID",
                    "AverageLeadTime",
                    "StandardPrice",
                    "LastReceiptCost",
                    "LastReceiptDate",
                    "MinOrderQty",
                    "MaxOrderQty",
                    "OnOrderQty",
                    "UnitMeasureCode",
                    "ModifiedDate"),
            List.of(0, 1));

    private static final TabImport.Shape ORDERS = new TabImport.Shape(
            "vendor-orders",
            "purchase.take-over",
            List.of(
                    "PurchaseOrderID",
                    "RevisionNumber",
                    "Status",
                    "EmployeeID",
                    "VendorID",
                    "ShipMethodID",
                    "OrderDate",
                    "ShipDate",
                    "SubTotal",
                    "TaxAmt",
                    "Freight",
                    "TotalDue",
                    "ModifiedDate"),
            List.of(0));

    private static final int DETAILS = 11;
    private static final int DAY = 10;

    private final Line line;
    private final boolean dryRun;

    VendorImport(Line line, boolean dryRun) {
        this.line = line;
        this.dryRun = dryRun;
    }

    int vendors(Path file) throws Stop, IOException, InterruptedException {
        return new TabImport(line, VENDORS, file, dryRun)
                .run(cells -> new Mapping.Read.Fields(
                        Made.fields("name", cells.get(2), "reference", cells.get(0), "country", "US")));
    }

    int products(Path file) throws Stop, IOException, InterruptedException {
        var suppliers = suppliers();
        return new TabImport(line, SOLD, file, dryRun).run(cells -> sold(suppliers, cells));
    }

    /// @param details the lines of the orders
    int orders(Path orders, Path details) throws Stop, IOException, InterruptedException {
        var suppliers = suppliers();
        var lines = lines(details);
        return new TabImport(line, ORDERS, orders, dryRun).run(cells -> order(suppliers, lines, cells));
    }

    private static Mapping.Read sold(Map<String, String> suppliers, List<String> cells) {
        var supplier = suppliers.get(cells.get(1));
        if (supplier == null) return new Mapping.Read.Not(Reason.of("vendor", cells.get(1)));
        return new Mapping.Read.Fields(Made.fields(
                "supplier",
                supplier,
                "product",
                cells.get(0),
                "leadDays",
                cells.get(2),
                "price",
                figure(cells.get(3)),
                "validFrom",
                day(cells.get(10)),
                "minimum",
                cells.get(6)));
    }

    private static Mapping.Read order(
            Map<String, String> suppliers, Map<String, List<Map<String, Object>>> lines, List<String> cells) {
        var supplier = suppliers.get(cells.get(4));
        if (supplier == null) return new Mapping.Read.Not(Reason.of("vendor", cells.get(4)));
        var its = lines.get(cells.get(0));
        if (its == null) return new Mapping.Read.Not(Reason.of("vendor-lines", cells.get(0)));
        var ended = switch (cells.get(2)) {
            case "1", "2" -> "";
            case "3" -> "cancelled";
            case "4" -> "closed";
            default -> "?";
        };
        return new Mapping.Read.Fields(Made.fields(
                "supplier",
                supplier,
                "reference",
                "PO " + cells.get(0),
                "on",
                day(cells.get(6)),
                "ended",
                ended,
                "reason",
                ended.isEmpty() ? "" : "AdventureWorks " + cells.get(2),
                "lines",
                its));
    }

    private Map<String, List<Map<String, Object>>> lines(Path details) throws Stop, IOException {
        var lines = new HashMap<String, List<Map<String, Object>>>();
        try (var text = TabImport.open(line, details)) {
            for (var one = text.readLine(); one != null; one = text.readLine()) {
                var cells = TabImport.cells(one);
                if (cells.size() != DETAILS) continue;
                lines.computeIfAbsent(cells.get(0), order -> new ArrayList<>())
                        .add(Made.fields(
                                "product",
                                cells.get(4),
                                "quantity",
                                cells.get(3),
                                "price",
                                figure(cells.get(5)),
                                "expected",
                                day(cells.get(2))));
            }
        }
        return lines;
    }

    /// Suppliers by their number there.
    private Map<String, String> suppliers() {
        var known = new HashMap<String, String>();
        var view = line.office().catalogue().view("suppliers").orElseThrow();
        line.reads().each(line.actor(), view, Query.first(Integer.MAX_VALUE), row -> {
            var reference = row.text("reference");
            if (!reference.isEmpty()) known.put(reference, row.number());
        });
        return known;
    }

    /// A price below one has nothing before its point there.
    private static String figure(String amount) {
        return amount.startsWith(".") ? "0" + amount : amount;
    }

    private static String day(String moment) {
        return moment.length() < DAY ? moment : moment.substring(0, DAY);
    }
}
