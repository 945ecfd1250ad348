package kontor.frontdesk.pipeline;

import kontor.frontdesk.quotes.OpenOpportunity;
import kontor.frontdesk.quotes.QuoteTaken;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.SalesNumbers.LeadNumber;
import kontor.kernel.Side;

/// The pipeline: leads, opportunities, and what is to be expected of them.
public final class PipelineRoom {

    private PipelineRoom() {}

    static final Permission READ = Permission.of("pipeline.read", Side.DESK, "seller");
    static final Permission KEEP = Permission.of("pipeline.keep", Side.DESK, "seller");

    public static final Room ROOM = Room.of(PipelineRoom.class)
            .department(Department.SALES)
            .permissions(READ, KEEP)
            .persons(LeadNumber.class, READ)
            .commands(
                    CommandSpec.of("lead.add", AddLead.class, Side.DESK),
                    CommandSpec.of("lead.convert", ConvertLead.class, Side.DESK),
                    CommandSpec.of("lead.drop", DropLead.class, Side.DESK),
                    CommandSpec.of("opportunity.add", AddOpportunity.class, Side.DESK),
                    CommandSpec.of("opportunity.advance", AdvanceOpportunity.class, Side.DESK),
                    CommandSpec.of("opportunity.next", NextStep.class, Side.DESK),
                    CommandSpec.of("opportunity.win", WinOpportunity.class, Side.DESK),
                    CommandSpec.of("opportunity.lose", LoseOpportunity.class, Side.DESK))
            .views(PipelineViews.LEADS, PipelineViews.OPPORTUNITIES, PipelineViews.NEXT, PipelineViews.FORECAST)
            .answer(OpenOpportunity.class, Pipeline::open)
            .answer(QuoteTaken.class, Pipeline::taken)
            .check("open-opportunities-have-a-next-action", PipelineViews.WITH_NEXT)
            .done();
}
