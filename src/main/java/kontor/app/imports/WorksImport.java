package kontor.app.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kontor.app.line.Line;
import kontor.app.line.Stop;

/// Takes the products of a company that was kept in AdventureWorks: a product keeps its number there.
final class WorksImport {

    private static final TabImport.Shape PRODUCTS = new TabImport.Shape(
            "adventureworks-products",
            "product.register",
            List.of(
                    "ProductID",
                    "Name",
                    "ProductNumber",
                    "MakeFlag",
                    "FinishedGoodsFlag",
                    "Color",
                    "SafetyStockLevel",
                    "ReorderPoint",
                    "StandardCost",
                    "ListPrice",
                    "Size",
                    "SizeUnitMeasureCode",
                    "WeightUnitMeasureCode",
                    "Weight",
                    "DaysToManufacture",
                    "ProductLine",
                    "Class",
                    "Style",
                    "ProductSubcategoryID",
                    "ProductModelID",
                    "SellStartDate",
                    "SellEndDate",
                    "DiscontinuedDate",
                    "rowguid",
                    "ModifiedDate"),
            List.of(0));

    private WorksImport() {}

    static int products(Line line, Path file, boolean dryRun) throws Stop, IOException, InterruptedException {
        return new TabImport(line, PRODUCTS, file, dryRun)
                .run(cells -> new Mapping.Read.Fields(Made.fields(
                        "number",
                        cells.get(0),
                        "name",
                        cells.get(1),
                        "price",
                        figure(cells.get(9)),
                        "cost",
                        figure(cells.get(8)),
                        "vatCode",
                        "3",
                        "kind",
                        "goods")));
    }

    /// An amount below one has nothing before its point there.
    private static String figure(String amount) {
        return amount.startsWith(".") ? "0" + amount : amount;
    }
}
