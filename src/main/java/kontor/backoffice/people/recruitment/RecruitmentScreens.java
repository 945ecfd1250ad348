package kontor.backoffice.people.recruitment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Numbers.VacancyNumber;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.RowAction;
import kontor.terminal.Screens;

/// Vacancies and applicants on the screen.
public final class RecruitmentScreens {

    private RecruitmentScreens() {}

    private static final ListScreen VACANCIES = ListScreen.of(RecruitmentViews.VACANCIES)
            .action("applicant.receive", RecruitmentScreens::vacancy, RowAction.onlyIn(VacancyState.OPEN))
            .action("vacancy.withdraw", RecruitmentScreens::vacancy, RowAction.onlyIn(VacancyState.OPEN))
            .creates("vacancy.open")
            .marks(row -> row.choice("state", VacancyState.class) == VacancyState.OPEN ? Tone.USUAL : Tone.QUIET);

    private static final ListScreen APPLICANTS = ListScreen.of(RecruitmentViews.APPLICANTS)
            .action(
                    "applicant.interview",
                    RecruitmentScreens::applicant,
                    RowAction.onlyIn(ApplicantState.RECEIVED, ApplicantState.INTERVIEW))
            .action("applicant.note", RecruitmentScreens::applicant, RowAction.onlyIn(ApplicantState.INTERVIEW))
            .does("applicant.offer", RecruitmentScreens::applicant, RowAction.onlyIn(ApplicantState.INTERVIEW))
            .action("applicant.hire", RecruitmentScreens::hired, RowAction.onlyIn(ApplicantState.OFFERED))
            .action("applicant.reject", RecruitmentScreens::applicant, undecided())
            .action("applicant.withdraw", RecruitmentScreens::applicant, undecided())
            .action("applicant.keep", RecruitmentScreens::applicant, decided())
            .action("applicant.erase", RecruitmentScreens::applicant, decided())
            .creates("applicant.receive")
            .marks(RecruitmentScreens::tone);

    public static final Screens SCREENS = Screens.of()
            .lists(VACANCIES, APPLICANTS, ListScreen.of(RecruitmentViews.INTERVIEWS))
            .cards(
                    CardScreen.of(RecruitmentViews.VACANCIES)
                            .part(RecruitmentViews.APPLICANTS, "vacancy")
                            .actions(VACANCIES),
                    CardScreen.of(RecruitmentViews.APPLICANTS)
                            .part(RecruitmentViews.INTERVIEWS, "applicant")
                            .actions(APPLICANTS))
            .lookups(
                    Lookup.of(VacancyNumber.class, RecruitmentViews.VACANCIES, "title"),
                    Lookup.of(ApplicantNumber.class, RecruitmentViews.APPLICANTS, "name"))
            .forms(FormSpec.of("applicant.erase").destroys())
            .inside(
                    MenuEntry.list(Side.OFFICE, 'v', RecruitmentViews.VACANCIES),
                    MenuEntry.list(Side.OFFICE, 'r', RecruitmentViews.APPLICANTS))
            .done();

    private static Function<Row, Optional<Text>> undecided() {
        return RowAction.onlyIn(ApplicantState.RECEIVED, ApplicantState.INTERVIEW, ApplicantState.OFFERED);
    }

    private static Function<Row, Optional<Text>> decided() {
        return RowAction.onlyIn(ApplicantState.HIRED, ApplicantState.REJECTED, ApplicantState.WITHDRAWN);
    }

    private static Map<String, Object> vacancy(Row row) {
        return Map.of("vacancy", row.wire(0));
    }

    private static Map<String, Object> applicant(Row row) {
        return Map.of("applicant", row.wire(0));
    }

    private static Map<String, Object> hired(Row row) {
        var filled = new HashMap<>(applicant(row));
        for (var field : new String[] {"name", "phone", "email"})
            if (!row.text(field).isEmpty()) filled.put(field, row.text(field));
        return filled;
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", ApplicantState.class)) {
            case RECEIVED -> Tone.WARNING;
            case INTERVIEW, OFFERED -> Tone.USUAL;
            case HIRED, REJECTED, WITHDRAWN -> Tone.QUIET;
        };
    }
}
