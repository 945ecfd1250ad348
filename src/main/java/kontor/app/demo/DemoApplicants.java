package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Who wants to work in the demo company's warehouse.
final class DemoApplicants {

    private final DemoClock clock;
    private final List<String> vacancies = new ArrayList<>();
    private final List<String> applicants = new ArrayList<>();

    DemoApplicants(DemoClock clock) {
        this.clock = clock;
    }

    void plan(DemoPayables.Days days) {
        days.at(DemoStory.DAYS - 9, this::wanted);
        days.at(DemoStory.DAYS - 8, this::apply);
        days.at(DemoStory.DAYS - 7, this::call);
        days.at(DemoStory.DAYS - 5, this::meet);
    }

    private void wanted(Crew hand) {
        hand.give(
                DemoWork.KARI,
                "vacancy.open",
                Crew.with(
                        "title",
                        "Lagermedarbeider",
                        "applyBy",
                        clock.today().plusDays(30).toString()),
                vacancies::add);
    }

    private void apply(Crew hand) {
        for (var name : List.of("Jonas Eide", "Amina Yusuf", "Marek Nowak"))
            hand.give(
                    DemoWork.KARI,
                    "applicant.receive",
                    Crew.with("vacancy", vacancies.getFirst(), "name", name, "words", "Har truckbevis og god rygg."),
                    applicants::add);
    }

    private void call(Crew hand) {
        hand.give(
                DemoWork.KARI,
                "applicant.interview",
                Crew.with(
                        "applicant",
                        applicants.get(1),
                        "on",
                        clock.today().plusDays(2).toString()));
        hand.give(
                DemoWork.KARI,
                "applicant.reject",
                Map.of("applicant", applicants.get(2), "reason", "Ville bare arbeide om natten."));
    }

    private void meet(Crew hand) {
        hand.give(
                DemoWork.KARI,
                "applicant.note",
                Crew.with(
                        "applicant", applicants.get(1), "score", 5L, "words", "Rask, rolig, kjenner lageret fra før."));
    }
}
