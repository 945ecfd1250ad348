package kontor.frontdesk.complaints;

import kontor.hatch.Reaction;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.TellNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Text;

/// Why a step with a complaint, or with what is to be told, was not taken.
sealed interface ComplaintRefusal extends Refusal {

    /// The desk closes only what the customer has accepted.
    record NotAccepted(ComplaintNumber complaint, Reaction reaction) implements ComplaintRefusal {
        @Override
        public String code() {
            return "complaint.refused.reaction";
        }
    }

    /// What the office works on does not move under it.
    record WithTheOffice(ComplaintNumber complaint, ComplaintState state) implements ComplaintRefusal {
        @Override
        public String code() {
            return "complaint.refused.state";
        }

        @Override
        public Text text() {
            return Text.of("complaint.refused.with-the-office", complaint, state);
        }
    }

    /// The office has not asked, or has its answer already.
    record NothingAsked(ComplaintNumber complaint) implements ComplaintRefusal {
        @Override
        public String code() {
            return "complaint.refused.question";
        }
    }

    /// The customer has been asked already.
    record AskedAlready(ComplaintNumber complaint) implements ComplaintRefusal {
        @Override
        public String code() {
            return "complaint.refused.asked";
        }
    }

    /// A reply needs a question that was put to the customer.
    record NotPut(ComplaintNumber complaint) implements ComplaintRefusal {
        @Override
        public String code() {
            return "complaint.refused.not-put";
        }
    }

    /// Told, or no longer to be told.
    record ToldAlready(TellNumber tell, TellState state) implements ComplaintRefusal {
        @Override
        public String code() {
            return "tell.refused.state";
        }
    }

    /// It is told by a command of its own, which knows what follows.
    record OtherWay(TellNumber tell, TellKind kind, Text title) implements ComplaintRefusal {
        @Override
        public String code() {
            return "tell.refused.kind";
        }
    }

    /// The law wants a reminder in writing.
    record InWriting(TellNumber tell) implements ComplaintRefusal {
        @Override
        public String code() {
            return "tell.refused.writing";
        }
    }
}
