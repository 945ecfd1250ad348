package kontor.terminal.console;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;
import kontor.terminal.CardScreen;
import kontor.terminal.Opening;

/// Where one can go on to from a card: every record that its fields name, and what the room says stands behind it.
final class Onwards {

    private final Stage stage;

    Onwards(Stage stage) {
        this.stage = stage;
    }

    List<Opening> of(CardScreen card, Row row) {
        var all = new LinkedHashSet<Opening>();
        card.behind().apply(row).filter(this::may).ifPresent(all::add);
        for (int i = 1; i < row.view().columns().size(); i++) {
            var type = row.view().columns().get(i).kind().type();
            if (!RecordNumber.class.isAssignableFrom(type) || row.wire(i).isEmpty()) continue;
            Opening named = new Opening.Card(type.asSubclass(RecordNumber.class), row.wire(i));
            if (may(named)) all.add(named);
        }
        return List.copyOf(all);
    }

    private boolean may(Opening opening) {
        return switch (opening) {
            case Opening.Card(var kind, var ignored) ->
                stage.atlas()
                        .card(kind, stage::sees)
                        .filter(c -> stage.rights().may(c.header()))
                        .isPresent();
            case Opening.Rows rows ->
                stage.house()
                        .catalogue()
                        .view(rows.view())
                        .filter(stage.rights()::may)
                        .isPresent();
            case Opening.Form form -> stage.allowed(form.command()).isPresent();
            case Opening.Page _ -> true;
        };
    }

    /// Goes there where there is one way, and asks where there are several.
    void go(List<Opening> ways) {
        if (ways.size() == 1) stage.open(ways.getFirst());
        else
            stage.over(new Menu(
                    stage,
                    stage.say("console.onwards"),
                    ways.stream()
                            .map(way -> new Menu.Item(said(way), "", Optional.empty(), () -> stage.open(way)))
                            .toList()));
    }

    private String said(Opening way) {
        return switch (way) {
            case Opening.Card(var kind, var number) -> stage.kindName(kind) + " " + number;
            case Opening.Rows rows -> stage.say("view." + rows.view());
            case Opening.Form form -> stage.say(form.command());
            case Opening.Page _ -> "";
        };
    }
}
