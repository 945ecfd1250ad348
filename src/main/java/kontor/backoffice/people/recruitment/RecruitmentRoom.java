package kontor.backoffice.people.recruitment;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What recruitment brings to the people room.
public final class RecruitmentRoom {

    private RecruitmentRoom() {}

    static final Permission RECRUIT = Permission.of("staff.recruit", Side.OFFICE, "hr");

    public static void furnish(Room.Maker room) {
        room.department(Department.PEOPLE)
                .permissions(RECRUIT)
                .persons(ApplicantNumber.class, RECRUIT)
                .commands(
                        CommandSpec.of("vacancy.open", OpenVacancy.class, Side.OFFICE),
                        CommandSpec.of("vacancy.withdraw", WithdrawVacancy.class, Side.OFFICE),
                        CommandSpec.of("applicant.receive", ReceiveApplicant.class, Side.OFFICE),
                        CommandSpec.of("applicant.interview", CallToInterview.class, Side.OFFICE),
                        CommandSpec.of("applicant.note", NoteInterview.class, Side.OFFICE),
                        CommandSpec.of("applicant.offer", OfferWork.class, Side.OFFICE),
                        CommandSpec.of("applicant.hire", HireApplicant.class, Side.OFFICE),
                        CommandSpec.of("applicant.reject", RejectApplicant.class, Side.OFFICE),
                        CommandSpec.of("applicant.withdraw", WithdrawApplicant.class, Side.OFFICE),
                        CommandSpec.of("applicant.keep", KeepApplicant.class, Side.OFFICE),
                        CommandSpec.of("applicant.erase", EraseApplicant.class, Side.OFFICE))
                .views(RecruitmentViews.VACANCIES, RecruitmentViews.APPLICANTS, RecruitmentViews.INTERVIEWS)
                .timer(
                        "applicant.erase",
                        RecruitmentSql.TO_ERASE,
                        number -> new EraseApplicant(new ApplicantNumber(number)))
                .check("applicants-as-hired", RecruitmentViews.HIRED);
    }
}
