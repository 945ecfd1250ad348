package kontor.app.demo;

import java.util.List;

/// Made-up goods of a building supplier.
final class FillGoods {

    private FillGoods() {}

    private static final List<String> THINGS = List.of(
            "Dør",
            "Vindu",
            "Karm",
            "Terskel",
            "List",
            "Panel",
            "Bjelke",
            "Bord",
            "Plate",
            "Beslag",
            "Skrue",
            "Hengsel",
            "Lås",
            "Vrider",
            "Maling",
            "Beis",
            "Lim",
            "Fugemasse",
            "Isolasjon",
            "Takstein",
            "Takrenne",
            "Flis",
            "Trapp",
            "Rekkverk",
            "Kran",
            "Rør",
            "Kabel",
            "Bryter",
            "Lampe",
            "Ovn",
            "Stige",
            "Sag",
            "Hammer",
            "Bor");

    private static final List<String> KINDS = List.of(
            "hvit",
            "natur",
            "furu",
            "eik",
            "bjørk",
            "gran",
            "stål",
            "messing",
            "aluminium",
            "grå",
            "sort",
            "rød",
            "impregnert",
            "ubehandlet",
            "høvlet",
            "justert",
            "brannklasset",
            "lydisolert",
            "lakkert",
            "galvanisert");

    static String number(long i) {
        return "F%06d".formatted(i + 1);
    }

    static String name(Dice dice) {
        return dice.of(THINGS) + " " + dice.of(KINDS) + " " + dice.between(4, 240) + "×" + dice.between(4, 240);
    }

    /// Ten-thousandths of a krone; whole multiples of five kroner, so that the cost is whole too.
    static long price(Dice dice) {
        return 50_000L * (1 + dice.popular(2000));
    }
}
