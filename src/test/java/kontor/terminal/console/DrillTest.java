package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Lang;
import kontor.kernel.Side;
import kontor.terminal.paint.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From a figure to what was done.
class DrillTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_balance_leads_to_its_posting_its_voucher_the_invoice_the_order_and_the_customer() {
        desk.house.done(
                "order.place",
                Map.of("customer", "10001", "lines", List.of(Map.of("product", "9001", "quantity", "1"))));
        desk.house.done("order.confirm", Map.of("order", "20001"));
        desk.house.done("invoice.post", Map.of("order", "20001"));
        var session = desk.open(Lang.NB, Side.OFFICE, 80, 24, Theme.Mode.COLOUR);

        assertThat(session.type("Jt<Down><Enter>").line(0)).contains("Saldobalanse > Hovedbok");
        assertThat(session.type("<Down><Enter>").line(0)).contains("Bilag 100001");
        assertThat(session.type("<F4><Enter>").line(0)).contains("Faktura 100001");
        assertThat(session.type("<F4>").text()).contains("Gå videre til", "Ordre 20001", "Kunde 10001");
        assertThat(session.type("ord<Enter>").line(0)).contains("Ordre 20001");
    }
}
