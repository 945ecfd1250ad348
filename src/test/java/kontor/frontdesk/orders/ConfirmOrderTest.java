package kontor.frontdesk.orders;

import static kontor.stories.Trade.HANSEN;
import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kontor.hatch.DeliveryShipped;
import kontor.kernel.Actor;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Reads;
import kontor.kernel.WrongState;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConfirmOrderTest {

    private final Trade trade = new Trade();

    @AfterEach
    void close() {
        assertThat(trade.faults()).isEmpty();
        trade.close();
    }

    private ConfirmOrder confirm(String order) {
        return new ConfirmOrder(new OrderNumber(order));
    }

    private void limit(String limit) {
        trade.house().done("customer.credit", Map.of("customer", HANSEN, "limit", limit));
    }

    @Test
    void confirming_sets_goods_aside_and_makes_the_delivery() {
        trade.receive("A", "10", "60");
        var order = trade.order(line("A", "4"));
        assertThat(trade.of(order, "state")).isEqualTo("confirmed");
        assertThat(trade.of(order, "where")).isEqualTo("reserved");
        assertThat(trade.lines(order, "reserved")).containsExactly("4");
        assertThat(trade.stock("A", "available")).isEqualTo("6");
        assertThat(trade.deliveries(order, "number")).containsExactly("30001");
        assertThat(trade.deliveries(order, "state")).containsExactly("reserved");
    }

    @Test
    void an_order_is_never_refused_for_lack_of_stock() {
        trade.receive("A", "3", "60");
        var order = trade.order(line("A", "4"), line("B", "1"));
        assertThat(trade.of(order, "where")).isEqualTo("waiting");
        assertThat(trade.lines(order, "reserved")).containsExactly("3", "0");
        assertThat(trade.deliveries(order, "state")).containsExactly("waiting");
    }

    @Test
    void an_order_of_services_has_no_delivery() {
        var order = trade.order(line("S", "2"));
        assertThat(trade.of(order, "state")).isEqualTo("confirmed");
        assertThat(trade.of(order, "where")).isEqualTo("confirmed");
        assertThat(trade.deliveries(order, "number")).isEmpty();
    }

    @Test
    void only_a_draft_can_be_confirmed() {
        var order = trade.order(line("A", "1"));
        assertThat(trade.house().refused(confirm(order)))
                .isEqualTo(new WrongState("order", new OrderNumber(order), OrderState.CONFIRMED, OrderState.CONFIRMED));
        assertThat(trade.house().refused("order.confirm", Map.of("order", "1"))).isEqualTo("order.refused.unknown");
    }

    @Test
    void what_is_promised_already_counts_against_the_credit_limit() {
        limit("200");
        trade.order(line("A", "1"));
        var second = trade.place(line("A", "1"));
        var over = new OrderRefusal.OverCredit(
                new CustomerNumber(HANSEN), Money.of("200"), Money.ZERO, Money.of("125"), Money.of("125"));
        assertThat(trade.house().refused(confirm(second))).isEqualTo(over);
        assertThat(trade.of(second, "state")).isEqualTo("draft");
        limit("250");
        trade.house().done(confirm(second));
    }

    @Test
    void only_the_office_lets_an_order_through_beyond_the_limit() {
        limit("100");
        var order = trade.place(line("A", "1"));
        assertThat(trade.house().refused("order.confirm", Map.of("order", order)))
                .isEqualTo("order.refused.credit");
        trade.house().done("order.approve", Map.of("order", order));
        assertThat(trade.of(order, "state")).isEqualTo("confirmed");
    }

    @Test
    void nobody_confirms_for_a_blocked_customer() {
        var order = trade.place(line("A", "1"));
        trade.house().done("customer.credit", Map.of("customer", HANSEN, "blocked", true));
        var blocked = new OrderRefusal.Blocked(new CustomerNumber(HANSEN));
        assertThat(trade.house().refused(confirm(order))).isEqualTo(blocked);
        assertThat(trade.house().refused(new ApproveOrder(new OrderNumber(order))))
                .isEqualTo(blocked);
    }

    @Test
    void without_the_right_nothing_is_approved() {
        var order = trade.place(line("A", "1"));
        assertThat(trade.house().run(Actor.user("ola"), new ApproveOrder(new OrderNumber(order))))
                .isEqualTo(Outcome.refused(new Reads.NotAllowed("orders.overcredit")));
    }

    @Test
    void cancelling_lets_the_goods_go_to_who_waits() {
        trade.receive("A", "5", "60");
        var first = trade.order(line("A", "5"));
        var second = trade.order(line("A", "3"));
        assertThat(trade.of(second, "where")).isEqualTo("waiting");
        trade.house().done("order.cancel", Map.of("order", first));
        assertThat(trade.of(first, "state")).isEqualTo("cancelled");
        assertThat(trade.deliveries(first, "state")).containsExactly("cancelled");
        assertThat(trade.of(second, "where")).isEqualTo("reserved");
        assertThat(trade.stock("A", "reserved")).isEqualTo("3");
    }

    @Test
    void a_draft_can_be_cancelled_and_what_is_cancelled_stays_so() {
        var order = trade.place(line("A", "5"));
        trade.house().done("order.cancel", Map.of("order", order));
        assertThat(trade.house().refused("order.cancel", Map.of("order", order)))
                .isEqualTo("order.refused.state");
        assertThat(trade.house().refused("order.confirm", Map.of("order", order)))
                .isEqualTo("order.refused.state");
        assertThat(trade.house().refused("order.cancel", Map.of("order", "1"))).isEqualTo("order.refused.unknown");
    }

    @Test
    void nothing_that_has_left_the_house_can_be_cancelled() {
        trade.receive("A", "5", "60");
        var order = trade.order(line("A", "5"));
        trade.house().done("delivery.pick", Map.of("order", order));
        trade.house().done("delivery.pack", Map.of("order", order));
        trade.house().done("delivery.ship", Trade.part("30001", 1, 2));
        assertThat(trade.of(order, "state")).isEqualTo("in-progress");
        assertThat(trade.house().refused(new CancelOrder(new OrderNumber(order))))
                .isEqualTo(new OrderRefusal.TooLate(new OrderNumber(order)));
    }

    @Test
    void a_picked_order_can_still_be_cancelled() {
        trade.receive("A", "5", "60");
        var order = trade.order(line("A", "5"));
        trade.house().done("delivery.pick", Map.of("order", order));
        trade.house().done("order.cancel", Map.of("order", order));
        assertThat(trade.stock("A", "available")).isEqualTo("5");
        assertThat(trade.house().refused("delivery.pack", Map.of("order", order)))
                .isEqualTo("delivery.refused.state");
    }

    @Test
    void more_than_was_ordered_is_never_taken_for_delivered() {
        var line = new DeliveryShipped.Line(1, Quantity.of(2));
        var one = new OrderLine(
                new OrderNumber("1"),
                1,
                new ProductNumber("A"),
                new Name("Door"),
                Quantity.of(1),
                Price.ZERO,
                Rate.ZERO,
                "3",
                false,
                Money.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Optional.empty());
        assertThat(one.deliver(line.quantity()).fits()).isFalse();
        assertThat(one.invoice(line.quantity()).fits()).isFalse();
        assertThat(one.credit(line.quantity()).fits()).isFalse();
        assertThat(one.deliver(Quantity.of(1)).fits()).isTrue();
    }
}
