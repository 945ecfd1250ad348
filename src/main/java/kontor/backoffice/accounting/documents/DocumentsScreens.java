package kontor.backoffice.accounting.documents;

import java.util.Map;
import kontor.kernel.Side;
import kontor.terminal.ListScreen;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Documents on the screen: who takes them where.
public final class DocumentsScreens {

    private DocumentsScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(ListScreen.of(DocumentSql.ENDPOINTS)
                    .creates("customer.endpoint")
                    .action("customer.endpoint", row -> Map.of("customer", row.wire(0))))
            .inside(MenuEntry.list(Side.OFFICE, 'e', DocumentSql.ENDPOINTS))
            .done();
}
