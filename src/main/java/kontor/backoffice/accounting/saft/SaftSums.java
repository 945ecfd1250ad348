package kontor.backoffice.accounting.saft;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import kontor.kernel.Money;

/// What accounts and parties had before the file's first day and after its last, and which cases its entries name.
final class SaftSums {

    /// @param opening before the first day
    /// @param closing after the last
    record Balance(Money opening, Money closing) {

        static final Balance NONE = new Balance(Money.ZERO, Money.ZERO);

        Balance before(Money amount) {
            return new Balance(opening.plus(amount), closing.plus(amount));
        }

        Balance moved(Money amount) {
            return new Balance(opening, closing.plus(amount));
        }
    }

    private final Map<String, Balance> accounts = new HashMap<>();
    private final Map<String, SortedMap<String, Balance>> parties = new HashMap<>();
    private final SortedSet<String> cases = new TreeSet<>();

    void accountBefore(String account, Money amount) {
        accounts.put(account, account(account).before(amount));
    }

    void partyBefore(String party, String account, Money amount) {
        of(party).merge(account, new Balance(amount, amount), (known, _) -> known.before(amount));
    }

    /// A posting before the first day, of the month that it is in.
    void before(SaftPosting posting) {
        accountBefore(posting.account(), posting.amount());
        posting.party().ifPresent(party -> partyBefore(party, posting.account(), posting.amount()));
    }

    void moved(SaftPosting posting) {
        accounts.put(posting.account(), account(posting.account()).moved(posting.amount()));
        if (posting.party().isPresent())
            of(posting.party().get())
                    .merge(
                            posting.account(),
                            new Balance(Money.ZERO, posting.amount()),
                            (known, _) -> known.moved(posting.amount()));
        posting.caseNumber().ifPresent(cases::add);
    }

    private SortedMap<String, Balance> of(String party) {
        return parties.computeIfAbsent(party, _ -> new TreeMap<>());
    }

    Balance account(String account) {
        return accounts.getOrDefault(account, Balance.NONE);
    }

    boolean anyParty(Predicate<String> such) {
        return parties.keySet().stream().anyMatch(such);
    }

    /// By account; empty for who has and had nothing.
    SortedMap<String, Balance> party(String party) {
        return parties.getOrDefault(party, new TreeMap<>());
    }

    SortedSet<String> cases() {
        return cases;
    }
}
