package kontor.backoffice.accounting.ledger;

import java.util.List;

/// What the Tax Administration wants to see on a line of its own within a code.
///
/// @see <a href="https://skatteetaten.github.io/mva-meldingen/">its code list mvaSpesifikasjon, and on which codes each
///      may stand</a>
public enum VatNote {
    WITHDRAWAL("uttak", List.of("3", "5", "31", "32", "33")),
    LOSS("tapPåKrav", List.of("1", "11", "12", "13")),
    ADJUSTMENT("justering", List.of("1")),
    REVERSAL("tilbakeføringAvInngåendeMerverdiavgift", List.of("1", "81"));

    private final String told;
    private final List<String> codes;

    VatNote(String told, List<String> codes) {
        this.told = told;
        this.codes = codes;
    }

    /// What it is called in the message to the authority.
    public String told() {
        return told;
    }

    public boolean on(String code) {
        return codes.contains(code);
    }
}
