package kontor.backoffice.accounting.assets;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What fixed assets bring to the accounting room.
public final class AssetsRoom {

    private AssetsRoom() {}

    static final Permission KEEP = Permission.of("asset.keep", Side.OFFICE, "accountant");

    public static void furnish(Room.Maker room) {
        room.department(Department.LEDGER)
                .permissions(KEEP)
                .commands(
                        CommandSpec.of("asset.register", RegisterAsset.class, Side.OFFICE),
                        CommandSpec.of("asset.depreciate", Depreciate.class, Side.OFFICE),
                        CommandSpec.of("asset.dispose", DisposeAsset.class, Side.OFFICE))
                .views(AssetViews.ASSETS, AssetViews.PLAN)
                .check("asset-plans", AssetViews.UNEVEN)
                .check("asset-postings", AssetViews.UNPOSTED);
    }
}
