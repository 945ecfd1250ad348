package kontor.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Row;
import kontor.storage.Company;

/// A founded company with a few customers and products, and short words for what its people do.
///
/// Customers 10001 Hansen Bygg AS and 10002 Berg Ltd (abroad). Goods A (100.00, 25 %), B (50.00, 25 %), C (10.00,
/// 15 %); service S (500.00).
public final class Trade implements AutoCloseable {

    public static final String HANSEN = "10001";
    public static final String BERG = "10002";

    private final Founded house;

    public Trade() {
        this(new Founded());
    }

    /// On PostgreSQL, whatever engine the other tests run on.
    public static Trade onPostgres() {
        return new Trade(Founded.onPostgres());
    }

    private Trade(Founded house) {
        this.house = house;
        house.done("customer.register", Map.of("name", "Hansen Bygg AS"));
        house.done("customer.register", Map.of("name", "Berg Ltd", "country", "GB", "vatArea", "export"));
        product("A", "Door", "100", "3", "goods");
        product("B", "Frame", "50", "3", "goods");
        product("C", "Apple", "10", "31", "goods");
        product("S", "Fitting", "500", "3", "service");
    }

    private void product(String number, String name, String price, String vatCode, String kind) {
        house.done(
                "product.register",
                Map.of("number", number, "name", name, "price", price, "vatCode", vatCode, "kind", kind));
    }

    public Founded house() {
        return house;
    }

    /// A line of an order.
    public static Map<String, Object> line(String product, String quantity) {
        return Map.of("product", product, "quantity", quantity);
    }

    @SafeVarargs
    public final String place(Map<String, Object>... lines) {
        return placeFor(HANSEN, lines);
    }

    @SafeVarargs
    public final String placeFor(String customer, Map<String, Object>... lines) {
        return house.done("order.place", Map.of("customer", customer, "lines", List.of(lines)));
    }

    /// Places and confirms.
    @SafeVarargs
    public final String order(Map<String, Object>... lines) {
        var number = place(lines);
        house.done("order.confirm", Map.of("order", number));
        return number;
    }

    public String receive(String product, String quantity, String unitCost) {
        return house.done("goods.receive", Map.of("product", product, "quantity", quantity, "unitCost", unitCost));
    }

    /// Picks, packs and ships an order's only open delivery.
    public String send(String order) {
        house.done("delivery.pick", Map.of("order", order));
        house.done("delivery.pack", Map.of("order", order));
        return house.done("delivery.ship", Map.of("order", order));
    }

    /// A part of a delivery: line, quantity, line, quantity …
    public static Map<String, Object> part(String delivery, long... linesAndQuantities) {
        var lines = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < linesAndQuantities.length; i += 2) {
            lines.add(Map.of("line", linesAndQuantities[i], "quantity", linesAndQuantities[i + 1]));
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("delivery", delivery);
        fields.put("lines", lines);
        return fields;
    }

    public Row order(String number) {
        return house.rows("orders", "number", number).getFirst();
    }

    /// A column of an order as scripts see it.
    public String of(String order, String column) {
        return wire(order(order), column);
    }

    public List<String> deliveries(String order, String column) {
        return house.rows("deliveries", "order", order).stream()
                .map(row -> wire(row, column))
                .toList();
    }

    public String stock(String product, String column) {
        return wire(house.rows("stock", "product", product).getFirst(), column);
    }

    public List<String> lines(String order, String column) {
        return house.rows("order-lines", "order", order).stream()
                .map(row -> wire(row, column))
                .toList();
    }

    private static String wire(Row row, String column) {
        return row.wire(row.view().at(column));
    }

    /// Faults that `check` finds.
    public List<Company.Fault> faults() {
        return house.company().check(5);
    }

    @Override
    public void close() {
        house.close();
    }
}
