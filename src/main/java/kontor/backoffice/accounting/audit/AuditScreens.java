package kontor.backoffice.accounting.audit;

import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// The auditor's sheet on the screen; each line leads to what it counts.
public final class AuditScreens {

    private AuditScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(
                    ListScreen.of(AuditSql.SHEET).enter(AuditScreens::counted).marks(AuditScreens::tone),
                    ListScreen.of(AuditSql.REVERSED),
                    ListScreen.of(AuditSql.LATE))
            .inside(MenuEntry.list(Side.OFFICE, 'x', AuditSql.SHEET))
            .done();

    private static Opening counted(Row row) {
        return switch (row.choice("line", AuditLine.class)) {
            case CHAIN_HEAD -> Opening.rows("audit");
            case SERIES -> Opening.rows("vouchers");
            case REVERSED -> Opening.rows(AuditSql.REVERSED.name());
            case OUTSIDE_HOURS -> Opening.rows(AuditSql.LATE.name());
        };
    }

    private static Tone tone(Row row) {
        return row.get("missing")
                        .map(Long.class::cast)
                        .filter(many -> many != 0)
                        .isPresent()
                ? Tone.ALARM
                : Tone.USUAL;
    }
}
