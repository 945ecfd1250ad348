package kontor.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kontor.kernel.Actor;

/// What becomes of the demo company's products: new ones on their way, one being improved and one that was, what
/// customers asked for in vain, ideas, and decisions with their evidence.
final class DemoDevelopment {

    private static final Actor NORA = Actor.user("nora");
    private static final Actor OLA = DemoWork.OLA;

    private final DemoClock clock;
    private final List<String> ideas = new ArrayList<>();

    /// @param clock tells the day of the story
    DemoDevelopment(DemoClock clock) {
        this.clock = clock;
    }

    /// Plans it all.
    ///
    /// @param at takes a working day of the story and what is done on it
    void plan(BiConsumer<Integer, Consumer<Crew>> at) {
        newProducts(at);
        betterProducts(at);
        wishes(at);
        at.accept(
                33,
                hand -> hand.give(
                        NORA,
                        "product.decide",
                        Crew.with(
                                "product", "T-313",
                                "decision", "sell",
                                "words", "God margin, ingen klager. Se på lageret om en måned.",
                                "reviewOn", day(28))));
        step(at, 47, "product.phase-out", "B-431", "note", "Barnesikringen B-432 gjør samme nytte");
    }

    private static void newProducts(BiConsumer<Integer, Consumer<Crew>> at) {
        propose(at, 2, "N-801", "Hagestue av gamle vinduer", 48_000, "Kundene spør etter det hver vår");
        step(at, 9, "product.develop", "N-801", "note", "Tegninger fra arkitekten");
        propose(at, 4, "N-802", "Ytterdør Måne 9×21, ask", 15_900, "Mellom furu og eik");
        step(at, 6, "product.develop", "N-802", "note", "To prototyper");
        step(at, 30, "product.try", "N-802", "plan", "Fem dører ute gjennom vinteren; ingen skal slå seg mer enn 2 mm");
        propose(at, 4, "N-803", "Dørvrider Tromsø, kobber", 720, "");
        step(at, 5, "product.develop", "N-803", "note", "Samme låskasse som Bergen");
        step(at, 12, "product.try", "N-803", "plan", "Tjue på prøve hos håndverkere");
        at.accept(
                40,
                hand -> hand.give(
                        NORA,
                        "trial.report",
                        Crew.with("trial", "T-1", "verdict", "passed", "result", "Atten av tjue vil ha flere")));
        step(at, 41, "product.launch", "N-803", "note", "Prøven gikk bra");
        propose(at, 20, "N-804", "Vindu i plast 10×12", 2_100, "Billig");
        step(at, 26, "product.withdraw", "N-804", "note", "Vi er et trevarefirma");
    }

    private static void betterProducts(BiConsumer<Integer, Consumer<Crew>> at) {
        step(at, 18, "product.improve", "D-101", "note", "Hengslene ruster ved kysten");
        step(at, 43, "product.improved", "D-101", "change", "Hengsler i syrefast stål");
        at.accept(
                45,
                hand -> hand.give(
                        NORA,
                        "callback.prepare-all",
                        Crew.with(
                                "product",
                                "D-101",
                                "words",
                                "Dørene av denne typen har nå hengsler i syrefast stål. Bor dere ved kysten,"
                                        + " bytter vi gjerne hengslene på den dere har.")));
        step(at, 58, "product.improve", "V-221", "note", "Tettelisten slipper i kulde");
    }

    private void wishes(BiConsumer<Integer, Consumer<Crew>> at) {
        asked(at, 11, Map.of("product", "D-141", "words", "Leveringstiden er for lang"));
        asked(at, 22, Map.of("product", "D-141"));
        asked(at, 23, Map.of("words", "Skyvedør 3 meter, glass", "quantity", 2L));
        asked(at, 37, Map.of("product", "G-502", "words", "Vil ha den i ask"));
        asked(at, 52, Map.of("words", "Skyvedør 3 meter, glass"));
        asked(at, 60, Map.of("product", "D-141", "quantity", 3L));
        idea(at, 14, Map.of("words", "Skyvedører: tre kunder har spurt på en måned"));
        idea(at, 25, Map.of("words", "Selg dørlakken i tolitersspann", "product", "M-484"));
        idea(at, 56, Map.of("words", "Ytterdør med katteluke"));
        idea(at, 61, Map.of("words", "Gerikter i lengder på 5 meter", "product", "T-352"));
        at.accept(27, hand -> hand.give(NORA, "idea.take", Crew.with("idea", ideas.get(0))));
        at.accept(
                29,
                hand -> hand.give(
                        NORA,
                        "idea.drop",
                        Crew.with("idea", ideas.get(1), "reason", "Leverandøren har bare én liter")));
    }

    private static void propose(
            BiConsumer<Integer, Consumer<Crew>> at, int day, String number, String name, long price, String note) {
        at.accept(
                day,
                hand -> hand.give(
                        NORA,
                        "product.propose",
                        Crew.with(
                                "number", number, "name", name, "price", price, "cost", price * 6 / 10, "note", note)));
    }

    private static void step(
            BiConsumer<Integer, Consumer<Crew>> at,
            int day,
            String command,
            String product,
            String field,
            String words) {
        at.accept(day, hand -> hand.give(NORA, command, Crew.with("product", product, field, words)));
    }

    private static void asked(BiConsumer<Integer, Consumer<Crew>> at, int day, Map<String, Object> fields) {
        at.accept(day, hand -> hand.give(OLA, "asked.log", new LinkedHashMap<>(fields)));
    }

    private void idea(BiConsumer<Integer, Consumer<Crew>> at, int day, Map<String, Object> fields) {
        at.accept(day, hand -> hand.give(OLA, "idea.propose", fields, ideas::add));
    }

    /// So many days from the day of the story.
    private String day(int days) {
        return LocalDate.ofInstant(clock.instant(), DemoClock.ZONE)
                .plusDays(days)
                .toString();
    }
}
