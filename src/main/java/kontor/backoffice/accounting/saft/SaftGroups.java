package kontor.backoffice.accounting.saft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Row;

/// To which group of the business specification an account belongs: the one that the company's own chart names, else
/// the one of the longest beginning of its number.
final class SaftGroups {

    /// @param category such as `salgsinntekt`
    /// @param code     such as `3000`
    record Group(String category, String code) {}

    private final Map<String, Group> byNumber = new HashMap<>();
    private final Map<String, Group> byCode = new HashMap<>();

    SaftGroups(List<Row> groups) {
        for (var row : groups) {
            var group = new Group(row.text("category"), row.text("code"));
            byNumber.put(row.text("number"), group);
            byCode.put(group.code(), group);
        }
    }

    /// @param named in the company's chart; empty where it names none
    Group of(String account, String named) {
        var own = byCode.get(named.strip());
        if (own != null) return own;
        for (int length = account.length(); length > 1; length--) {
            var group = byNumber.get(account.substring(0, length));
            if (group != null) return group;
        }
        return java.util.Objects.requireNonNull(
                byNumber.get(account.substring(0, 1)), "every class of accounts has a group");
    }
}
