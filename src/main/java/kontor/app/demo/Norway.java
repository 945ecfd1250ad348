package kontor.app.demo;

import java.util.List;
import kontor.kernel.OrgNumber;

/// Names of people, firms and places as they sound in Norway. Nobody in particular is meant.
final class Norway {

    private Norway() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    static final List<String> FIRST = words("""
            Kari Ola Anne Per Ingrid Lars Marit Knut Liv Arne Eva Bjørn Berit Kjell Astrid Jan Solveig Svein Randi Odd
            Hilde Tor Gerd Geir Inger Terje Ellen Rune Bente Morten Tone Trond Silje Espen Camilla Øyvind Maria Pål Ida
            Magnus Nora Jonas Emma Henrik Sara Kristian Hanne Stian Åse Håkon Ragnhild Eirik Synnøve Sigurd Guro Tarjei
            Ylva Amir Fatima Li Piotr Agnieszka Mohammed Elif""");

    static final List<String> LAST = words("""
            Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen
            Berg Haugen Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Henriksen Lund Sørensen Jakobsen
            Moen Gundersen Iversen Strand Solberg Svendsen Eide Knutsen Martinsen Paulsen Bakken Kristoffersen Lie
            Amundsen Nguyen Rasmussen Solheim Moe Nygård Bakke Fredriksen Holm Lien Ali Myhre Ødegård Aas Ås Vik Sandvik
            Hauge Sæther Ruud Lunde Tangen Bråten Næss Myklebust Nordby Aasen Ellingsen Fjeld Brekke Rønning Åmot""");

    static final List<String> TRADES = words("""
            Bygg Byggmester Tømrer Snekkeri Eiendom Entreprenør Interiør Hytter Trelast Rør Elektro Maskin Transport
            Maling Gulv Tak Glass Murer Anlegg Bolig Renovering Kjøkken Design Hage Service Handel Invest Montasje
            Restaurering Drift""");

    static final List<String> FORMS = List.of("AS", "AS", "AS", "AS", "ANS", "DA", "ENK", "& Sønn AS", "& Co. AS");

    static final List<String> STREETS =
            words("""
            Storgata Kirkegata Skolegata Industriveien Havnegata Strandveien Bjørkeveien Granveien Furuveien Fjellveien
            Åsveien Elvegata Torggata Jernbanegata Møllebakken Nygata Sjøgata Verkstedveien Ringveien Solbakken
            Kongens_gate Dronningens_gate Øvre_gate Nedre_gate Skogveien Myrveien Bekkefaret Tunveien Sagveien
            Nordre_gate""").stream().map(street -> street.replace('_', ' ')).toList();

    /// A post code and its place.
    record Place(String postCode, String city) {}

    static final List<Place> PLACES = words("""
            0150:Oslo 5003:Bergen 7011:Trondheim 4006:Stavanger 3015:Drammen 1606:Fredrikstad 4612:Kristiansand
            8006:Bodø 9008:Tromsø 6002:Ålesund 3110:Tønsberg 3717:Skien 1530:Moss 3208:Sandefjord 5527:Haugesund
            4836:Arendal 2317:Hamar 2609:Lillehammer 2815:Gjøvik 6413:Molde 6509:Kristiansund 7713:Steinkjer 7900:Rørvik
            8514:Narvik 9405:Harstad 9510:Alta 9600:Hammerfest 9900:Kirkenes 3616:Kongsberg 3510:Hønefoss 1771:Halden
            2000:Lillestrøm 1400:Ski 1440:Drøbak 3570:Ål 3580:Geilo 6800:Førde 6893:Vik 5700:Voss 4370:Egersund
            4400:Flekkefjord 4790:Lillesand 3950:Brevik 3960:Stathelle 7500:Stjørdal 7600:Levanger 8370:Leknes
            8300:Svolvær 8400:Sortland 2500:Tynset 7374:Røros 2870:Dokka 2900:Fagernes 6110:Austefjorden 1850:Mysen""").stream()
            .map(word -> new Place(word.substring(0, 4), word.substring(5)))
            .toList();

    /// A firm's name; in one case of six a person's.
    static String name(Dice dice) {
        if (dice.below(6) == 0) return dice.of(FIRST) + " " + dice.of(LAST);
        var form = " " + dice.of(FORMS);
        return switch (dice.below(3)) {
            case 0 -> dice.of(LAST) + " " + dice.of(TRADES) + form;
            case 1 -> PLACES.get(dice.popular(PLACES.size())).city() + " " + dice.of(TRADES) + form;
            default -> dice.of(LAST) + " & " + dice.of(LAST) + " " + dice.of(TRADES) + form;
        };
    }

    static String address(Dice dice) {
        return dice.of(STREETS) + " " + dice.between(1, 120);
    }

    static String phone(Dice dice) {
        return "%d%02d %02d %03d"
                .formatted(dice.percent(50) ? 4 : 9, dice.below(100), dice.below(100), dice.below(1000));
    }

    /// An address at a name that belongs to nobody.
    static String email(String name) {
        var host = name.toLowerCase(java.util.Locale.ROOT)
                .replace('æ', 'a')
                .replace('ø', 'o')
                .replace('å', 'a')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "post@" + host + ".example";
    }

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    /// The n-th organisation number of a row that belongs to nobody in particular; another n below nine million gives
    /// another number.
    static OrgNumber orgNumber(long n) {
        var digits = Long.toString(80_000_000L + n);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        int check = (11 - sum % 11) % 11;
        return check == 10 ? orgNumber(n + 9_000_000L) : new OrgNumber(digits + check);
    }
}
