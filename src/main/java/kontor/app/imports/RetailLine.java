package kontor.app.imports;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kontor.kernel.Kinds;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;

/// A line of the wholesaler's invoices.
///
/// @param file     which one it came from
/// @param row      as it stands there
/// @param invoice  the wholesaler's number; `C` opens a cancellation's
/// @param quantity below nothing for a cancellation
/// @param customer the wholesaler's number; empty for a cash sale
record RetailLine(
        RetailFile file,
        CsvText.Row row,
        String invoice,
        String stock,
        String text,
        Quantity quantity,
        LocalDateTime at,
        Price price,
        String customer,
        String country) {

    static final List<String> HEADER = List.of(
            "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country");

    /// Codes that stand for work and fees, not for goods on a shelf.
    private static final Set<String> SERVICES =
            Set.of("POST", "DOT", "M", "m", "BANK CHARGES", "D", "C2", "S", "AMAZONFEE", "CRUK", "B");

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /// Either a line, or why there is none.
    sealed interface Read {
        record Good(RetailLine line) implements Read {}

        record Bad(Reason reason) implements Read {}
    }

    static Read read(RetailFile file, CsvText.Row row) {
        var cells = row.cells().stream().map(String::strip).toList();
        if (cells.size() != HEADER.size()) return bad("cells", HEADER.size(), cells.size());
        var at = at(cells.get(4));
        var quantity = quantity(cells);
        var price = Kinds.PRICE.read(cells.get(5));
        if (Kinds.NAME.read(cells.getFirst()).isEmpty())
            return field("InvoiceNo", "kind.name.wanted", cells.getFirst());
        if (Kinds.of(ProductNumber.class).read(cells.get(1)).isEmpty())
            return field("StockCode", "kind.number.wanted", cells.get(1));
        if (quantity.isEmpty()) return field("Quantity", "kind.quantity.wanted", cells.get(3));
        if (at.isEmpty()) return field("InvoiceDate", "import.stamp.wanted", cells.get(4));
        if (price.isEmpty()) return field("UnitPrice", "kind.price.wanted", cells.get(5));
        if (Lands.of(cells.get(7)).isEmpty()) return bad("country", cells.get(7));
        var customer = cells.get(6).replaceFirst("\\.0+$", "");
        return new Read.Good(new RetailLine(
                file,
                row,
                cells.get(0),
                cells.get(1),
                cells.get(2),
                quantity.get(),
                at.get(),
                price.get(),
                customer,
                cells.get(7)));
    }

    private static Read bad(String what, Object... args) {
        return new Read.Bad(Reason.of(what, args));
    }

    private static Read field(String name, String wanted, String came) {
        var short40 = came.length() <= 40 ? came : came.substring(0, came.offsetByCodePoints(0, 20)) + "…";
        return bad("field", name, kontor.kernel.Text.of(wanted), short40);
    }

    private static Optional<Quantity> quantity(List<String> cells) {
        return Kinds.QUANTITY.read(cells.get(3));
    }

    private static Optional<LocalDateTime> at(String cell) {
        try {
            return Optional.of(LocalDateTime.parse(cell, STAMP));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// What a row comes to, exactly, where its figures can be read; nothing where not.
    static BigDecimal amount(CsvText.Row row) {
        if (row.cells().size() != HEADER.size()) return BigDecimal.ZERO;
        var cells = row.cells().stream().map(String::strip).toList();
        var quantity = quantity(cells);
        var price = Kinds.PRICE.read(cells.get(5));
        if (quantity.isEmpty() || price.isEmpty()) return BigDecimal.ZERO;
        return BigDecimal.valueOf(quantity.get().units(), 4)
                .multiply(BigDecimal.valueOf(price.get().units(), 4));
    }

    boolean cancels() {
        return invoice.startsWith("C");
    }

    boolean service() {
        return SERVICES.contains(stock);
    }
}
