package kontor.frontdesk.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.frontdesk.orders.OrderedLine;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;
import kontor.registry.ProductSql;

/// What a complaint concerns as far as the house knows it, and what of it the house does not know.
///
/// @param customer  of the order
/// @param product   the one named, or the order line's
/// @param unmatched what was named and is not ours, as it was said
record Concerns(
        Optional<CustomerNumber> customer,
        Optional<OrderNumber> order,
        Optional<Long> line,
        Optional<ProductNumber> product,
        Optional<Name> unmatched) {

    static Concerns of(Tx tx, About about) {
        var lost = new ArrayList<String>();
        var found = about.order().flatMap(order -> tx.ask(new OrderedLine(order, about.line())));
        if (found.isEmpty()) about.order().ifPresent(order -> lost.add(order.value() + place(about)));
        else if (about.line().isPresent() && found.get().line().isEmpty())
            lost.add(about.order().orElseThrow().value() + place(about));
        var named =
                about.product().filter(product -> ProductSql.find(tx, product).isPresent());
        if (named.isEmpty()) about.product().ifPresent(product -> lost.add(product.value()));
        return new Concerns(
                found.map(OrderedLine.Found::customer),
                found.flatMap(_ -> about.order()),
                found.flatMap(OrderedLine.Found::line),
                named.or(() -> found.flatMap(OrderedLine.Found::product)),
                said(lost));
    }

    private static String place(About about) {
        return about.line().map(line -> "-" + line).orElse("");
    }

    private static Optional<Name> said(List<String> lost) {
        return lost.isEmpty() ? Optional.empty() : Optional.of(new Name(String.join(", ", lost)));
    }
}
