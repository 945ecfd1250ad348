package kontor.app.imports;

import java.util.List;
import java.util.Map;

/// How a row of a file becomes the fields of a command.
sealed interface Mapping permits Headers, ComplaintColumns, RateColumns, InvoiceColumns {

    /// So many cells a row has.
    int width();

    /// @param decimalComma whether figures may have a comma before their decimals and spaces between thousands
    Read read(List<String> cells, boolean decimalComma);

    /// What a row says, or why it says nothing.
    sealed interface Read {

        record Fields(Map<String, Object> tree) implements Read {}

        record Not(Reason reason) implements Read {}
    }
}
