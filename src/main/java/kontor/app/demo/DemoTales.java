package kontor.app.demo;

import java.util.List;
import java.util.Optional;

/// What customers of the demo company complain of.
final class DemoTales {

    private DemoTales() {}

    /// @param goods  how the product's number begins; empty for who is no customer
    /// @param cause  as the office codes it
    /// @param remedy what it does about it; `reject` where it finds no fault of ours
    /// @param answer what the customer is told
    record Tale(String goods, String words, String wish, String cause, String remedy, String answer) {}

    private static final String LIST = """
            D-1|Døra tar i karmen nede ved terskelen. Den gikk fint da den ble montert, men nå må vi løfte i vrideren for å få igjen.|repair|material.warp|repair|Vi kommer og justerer døra uten kostnad. Har karmen slått seg, får dere en ny.
            V-2|Det dogger mellom glassene på det ene vinduet hver morgen.|replacement|making.assembly|repair|Rutepakningen er utett. Vi bytter glasset hos dere uten kostnad.
            T-3|En tredel av bordene er vridd så mye at de ikke lar seg skru ned. Bilder kommer på e-post.|money|material.warp|credit|Virket var for vått da det gikk ut. Dere får pengene tilbake for de vridde bordene.
            B-4|Vrideren henger etter to uker, fjæra har gitt seg.|replacement|design.wear|repair|Fjæra er byttet til en kraftigere type. Vi setter den inn hos dere.
            M-4|Beisen ble flekkete, det er tydelig forskjell på spannene.|money|material.surface|credit|To spann var fra hver sin blanding. Dere får beisen kreditert.
            G-5|To trinn i trappa knirker så det høres i hele huset.|repair|making.assembly|repair|Vi kommer og setter trinnene på nytt.
            V-2|Vinduet kom med en ripe tvers over ruta. Det lå slik i emballasjen.|replacement|delivery.damage|repair|Glasset ble skadet under transport. Vi bytter det hos dere.
            D-1|Det mangler skruer og tettelist i pakken, montøren sto der uten.|other|making.missing|none|Resten er sendt i dag, og vi har lagt en sjekkliste i pakkingen.
            T-3|Vi bestilte 148, men fikk 120 bredde på halve partiet.|replacement|delivery.wrong|credit|Dere har rett: halve partiet var feil. Det krediteres, og riktig bredde er på lager.
            B-4|Nøkkelen går tregt og den ene av tre passer ikke.|repair|making.measure|repair|Vi bytter sylinderen.
            D-1|Dere lovet levering før helga og døra kom på tirsdag. Vi hadde montør stående.|apology|delivery.late|none|Vi beklager. Bilen ble forsinket, og vi burde ha ringt.
            G-5|Trappa er åtte millimeter for kort mot målene vi sendte inn.|repair|making.measure|repair|Vi lager et nytt toppstykke og monterer det.
            T-3|Gulvet har fått glipper på fem millimeter etter én vinter.|money|use.misuse|reject|Gulvet har ligget i for tørr luft. Monteringsanvisningen sier 35 til 55 % fukt; det er ingen feil ved bordene.
            V-2|Håndtaket på toppsvingen er løst, ungene får det opp.|repair|design.safety|repair|Vi kommer i morgen og bytter låsen. Hold vinduet lukket til da.
            |Jeg gikk forbi butikken deres og det blåste et skilt ned like ved meg. Noen kunne blitt skadet!|apology|service.advice|none|Takk for at du sa fra. Skiltet er festet på nytt, og vi sjekker de andre.
            |Jeg kjøpte huset i fjor. Ytterdøra er fra dere, og den slipper inn vann når det blåser fra sør.|repair|design.fit|repair|Vi kommer og ser på tetningen, selv om du ikke kjøpte den av oss.
            """;

    static final List<Tale> ALL = LIST.lines().map(DemoTales::read).toList();

    /// What customers say of goods.
    static final List<Tale> GOODS =
            ALL.stream().filter(t -> !t.goods().isEmpty()).toList();

    /// Who complains and is no customer.
    static final List<String> STRANGERS = List.of("Turid Hagen", "En forbipasserende", "Jonas Vik");

    private static Tale read(String line) {
        var cells = line.strip().split("\\|", -1);
        return new Tale(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    /// Something to say about goods of this number; another one each time.
    static Optional<Tale> about(String product, int i) {
        var fitting = ALL.stream()
                .filter(t -> !t.goods().isEmpty() && product.startsWith(t.goods()))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(i % fitting.size()));
    }

    static Tale ofStranger(int i) {
        var all = ALL.stream().filter(t -> t.goods().isEmpty()).toList();
        return all.get(i % all.size());
    }
}
