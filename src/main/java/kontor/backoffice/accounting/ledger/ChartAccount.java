package kontor.backoffice.accounting.ledger;

import java.util.Optional;
import kontor.kernel.Label;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;

/// One account of a company's own chart.
///
/// @param account  see [#isNumber]
/// @param name     see [#isName]
/// @param nameNb   its Norwegian name, where that is another one
/// @param grouping to which group of the authorities' scheme it belongs, see [#isGrouping]
public record ChartAccount(AccountNumber account, Name name, Optional<Name> nameNb, Optional<Name> grouping) {

    /// Two names and what stands between them fit where one label is kept.
    public static final int LONGEST_NAME = 140;

    public static final int LONGEST_GROUPING = 40;

    /// Four or five digits. The first is the account's class, which says what its balance means; class 9, which the
    /// standard
    /// chart leaves to the company, counts with the costs.
    public static boolean isNumber(String text) {
        return text.matches("[1-9][0-9]{3,4}");
    }

    /// Without the bar that separates the two names where they are kept.
    public static boolean isName(String text) {
        return Name.fits(text) && text.strip().length() <= LONGEST_NAME && text.indexOf('|') < 0;
    }

    public static boolean isGrouping(String text) {
        return Name.fits(text) && text.strip().length() <= LONGEST_GROUPING;
    }

    boolean fits() {
        return isNumber(account.value())
                && isName(name.value())
                && nameNb.map(Name::value).filter(text -> !isName(text)).isEmpty()
                && grouping.map(Name::value).filter(text -> !isGrouping(text)).isEmpty();
    }

    Label label() {
        return new Label(name.value(), nameNb.orElse(name).value());
    }

    /// What the standard chart (NS 4102) has in the account's class.
    AccountKind kind() {
        var number = account.value();
        return switch (number.charAt(0)) {
            case '1' -> AccountKind.ASSET;
            case '2' -> number.startsWith("20") ? AccountKind.EQUITY : AccountKind.LIABILITY;
            case '3' -> AccountKind.INCOME;
            case '8' ->
                number.startsWith("80")
                        ? AccountKind.INCOME
                        : number.startsWith("89") ? AccountKind.EQUITY : AccountKind.EXPENSE;
            default -> AccountKind.EXPENSE;
        };
    }

    /// What the standard chart has for value added tax: 270 and 271, and the bases of what we charge ourselves.
    Optional<VatRole> vatRole() {
        var number = account.value();
        if (number.startsWith("270")) return Optional.of(VatRole.OUTPUT);
        if (number.startsWith("271")) return Optional.of(VatRole.INPUT);
        return number.matches("438[0246]|7786") ? Optional.of(VatRole.BASIS) : Optional.empty();
    }

    /// Cash and banks are 19; of these 195 is the tax withheld from pay, which no customer pays into.
    boolean money() {
        return account.value().startsWith("19") && !account.value().startsWith("195");
    }
}
