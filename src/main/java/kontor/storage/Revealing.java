package kontor.storage;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Predicate;
import kontor.kernel.Catalogue;
import kontor.kernel.Permission;
import kontor.kernel.Row;

/// Opens what is sealed in rows of the audit trail for who may read it where it comes from: a customer's name for who
/// may read customers, and for nobody else who only may read the trail.
///
/// @param engine    keeps the keys
/// @param catalogue says which right each sort of person takes
record Revealing(Engine engine, Catalogue catalogue) {

    /// The row, opened if it is sealed and the reader may.
    ///
    /// @throws StorageFault where a key is lost
    Row row(Row row, Predicate<Permission> may) {
        var body = row.text("body");
        if (!body.contains("\"" + Sealing.MEMBER + "\":{")) return row;
        try {
            var tree = Json.object(body);
            if (!(tree.get(Sealing.MEMBER) instanceof Map<?, ?> box)) return row;
            var sort = String.valueOf(box.get("of")).split(" ", 2)[0];
            if (catalogue.person(sort).filter(may).isEmpty()) return row;
            var record = (Long) row.cursor().tie();
            var open = engine.keys(keys -> new Sealing(keys).open(row.text("command"), record, tree));
            var values = new ArrayList<>(row.values());
            values.set(row.view().at("body"), Json.write(open));
            return new Row(row.view(), values, row.cursor());
        } catch (Json.Malformed e) {
            return row;
        }
    }
}
