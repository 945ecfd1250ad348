package kontor.backoffice.cases;

import java.util.Optional;
import kontor.hatch.ComplaintClosed;
import kontor.hatch.ComplaintErased;
import kontor.hatch.ComplaintForwarded;
import kontor.hatch.ComplaintReopened;
import kontor.hatch.CustomerReplied;
import kontor.hatch.CustomerTold;
import kontor.hatch.InvoiceCredited;
import kontor.hatch.QuestionPut;
import kontor.hatch.ReplacementOrdered;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// The cases room: commands, views, and what it hears.
public final class CasesRoom {

    private CasesRoom() {}

    static final Permission READ =
            Permission.of("cases.read", Side.OFFICE, "caseworker", "developer", "warehouse", "accountant");
    static final Permission HANDLE = Permission.of("cases.handle", Side.OFFICE, "caseworker");
    static final Permission CREDITS = Permission.of("credits.give", Side.OFFICE, "accountant");
    static final Permission SPEND = Permission.of("cases.spend", Side.OFFICE, "caseworker", "warehouse", "accountant");
    static final Permission CAUSES = Permission.of("causes.keep", Side.OFFICE, "caseworker", "developer");

    public static final Room ROOM = Room.of(CasesRoom.class)
            .department(Department.CASES)
            .permissions(READ, HANDLE, CREDITS, SPEND, CAUSES)
            .commands(
                    CommandSpec.of("case.take", TakeCase.class, Side.OFFICE),
                    CommandSpec.of("case.triage", TriageCase.class, Side.OFFICE),
                    CommandSpec.of("case.bounce", BounceCase.class, Side.OFFICE),
                    CommandSpec.of("case.cause", CodeCause.class, Side.OFFICE),
                    CommandSpec.of("case.plan", PlanAction.class, Side.OFFICE),
                    CommandSpec.of("case.reject", RejectCase.class, Side.OFFICE),
                    CommandSpec.of("case.answer", AnswerCase.class, Side.OFFICE),
                    CommandSpec.of("case.ask", AskCustomer.class, Side.OFFICE),
                    CommandSpec.of("case.carry-out", CarryOut.class, Side.OFFICE),
                    CommandSpec.of("case.hours", SpendHours.class, Side.OFFICE),
                    CommandSpec.of("case.freight", SpendFreight.class, Side.OFFICE),
                    CommandSpec.of("case.verify", VerifyCase.class, Side.OFFICE),
                    CommandSpec.of("cause.add", AddCause.class, Side.OFFICE),
                    CommandSpec.of("cause.change", ChangeCause.class, Side.OFFICE),
                    CommandSpec.of("cause.retire", RetireCause.class, Side.OFFICE),
                    CommandSpec.of("template.keep", KeepTemplate.class, Side.OFFICE))
            .views(
                    CaseViews.CASES,
                    CaseViews.CARD,
                    CaseViews.CUSTODY,
                    CaseViews.HISTORY,
                    CaseViews.ACTIONS,
                    CauseViews.CAUSES,
                    CauseViews.TEMPLATES,
                    CaseQueues.OPEN,
                    CaseQueues.MINE,
                    CaseQueues.OVERDUE,
                    CaseQueues.VERIFY,
                    CaseQueues.CREDITS,
                    CaseQueues.SIMILAR,
                    CaseQueues.EARLIER,
                    CaseQueues.COSTS,
                    CasePictures.PARETO,
                    CasePictures.WEEKS,
                    CasePictures.AGES,
                    CasePictures.TIMES,
                    ClockPictures.COMPLIANCE,
                    ClockPictures.OF_MONTH)
            .take(ComplaintForwarded.class, "cases.take-in", TakeIn::new)
            .take(
                    QuestionPut.class,
                    "cases.put",
                    e -> new HearCustomer(e.complaint(), Step.PUT, new StepSql.Heard(e.at(), e.by(), Optional.empty())))
            .take(
                    CustomerReplied.class,
                    "cases.replied",
                    e -> new HearCustomer(
                            e.complaint(), Step.REPLY, new StepSql.Heard(e.at(), e.by(), Optional.of(e.words()))))
            .take(CustomerTold.class, "cases.told", HearTold::new)
            .take(ComplaintClosed.class, "cases.closed", HearClosed::new)
            .take(ComplaintReopened.class, "cases.reopened", HearReopened::new)
            .take(ReplacementOrdered.class, "cases.replaced", LinkAction::replaced)
            .take(InvoiceCredited.class, "cases.credited", LinkAction::credited)
            .take(ComplaintErased.class, "cases.find-erased", FindErased::new)
            .check("custody-as-age", CaseChecks.CUSTODY_AS_AGE)
            .check("custody-unbroken", CaseChecks.CUSTODY_UNBROKEN)
            .check("case-holder-as-custody", CaseChecks.HOLDER_AS_CUSTODY)
            .check("case-state-as-steps", CaseChecks.STATE_AS_STEPS)
            .check("causes-as-cases", CaseChecks.CAUSES_AS_CASES)
            .check("custody-months-as-custody", CaseChecks.MONTHS_AS_CUSTODY)
            .index(CaseWords.INDEX, CaseWords.FOUND_BY_SQL)
            .index(CaseWords.ALIKE, CaseWords.ALIKE_BY_SQL)
            .done();
}
