package kontor.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;
import kontor.kernel.View;

/// How one record stands on the screen: its fields, and below (beside, on a wide screen) the lists of what belongs to
/// it. A kind of number without one still has a card, of the first view that opens with such a number and of every view
/// that
/// names it in a column.
///
/// @param kind    the type of the record's number
/// @param header  the view whose row shows the fields; its first column is the number
/// @param parts   the lists below; empty for all that the catalogue knows
/// @param actions what `.` offers first
/// @param behind  where its fields lead beside the records they name
/// @param others  whether all other lists that the catalogue knows come after the parts
public record CardScreen(
        Class<? extends RecordNumber> kind,
        View header,
        List<Part> parts,
        List<RowAction> actions,
        Function<Row, Optional<Opening>> behind,
        boolean others) {

    /// A list of what belongs to the record.
    ///
    /// @param view   what it shows
    /// @param column the column that holds the record's number
    public record Part(View view, String column) {}

    /// The card of the kind of number that opens the view.
    public static CardScreen of(View header) {
        var first = header.columns().getFirst().kind().type();
        return new CardScreen(
                first.asSubclass(RecordNumber.class), header, List.of(), List.of(), _ -> Optional.empty(), false);
    }

    public CardScreen parts(List<Part> all) {
        return new CardScreen(kind, header, List.copyOf(all), actions, behind, others);
    }

    public CardScreen part(View view, String column) {
        var more = new ArrayList<>(parts);
        more.add(new Part(view, column));
        return new CardScreen(kind, header, List.copyOf(more), actions, behind, others);
    }

    /// After these parts come all other lists of what belongs to the record.
    public CardScreen andOthers() {
        return new CardScreen(kind, header, parts, actions, behind, true);
    }

    /// The same actions as on the list.
    public CardScreen actions(ListScreen list) {
        return new CardScreen(kind, header, parts, list.actions(), behind, others);
    }

    /// What stands behind the record, such as the delivery behind a voucher.
    public CardScreen behind(Function<Row, Optional<Opening>> found) {
        return new CardScreen(kind, header, parts, actions, found, others);
    }
}
