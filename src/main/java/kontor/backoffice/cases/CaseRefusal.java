package kontor.backoffice.cases;

import java.time.LocalDate;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.ActionNumber;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.TemplateCode;
import kontor.kernel.Refusal;

/// Why the office did not do it.
sealed interface CaseRefusal extends Refusal {

    /// An answer needs something that is done about it.
    record NoPlan(ComplaintNumber complaint) implements CaseRefusal {
        @Override
        public String code() {
            return "case.refused.plan";
        }
    }

    /// A matter of safety holds goods, and nobody has said which.
    record NoProduct(ComplaintNumber complaint) implements CaseRefusal {
        @Override
        public String code() {
            return "case.refused.product";
        }
    }

    /// Goods are replaced for a customer in the register only.
    record NoCustomer(ComplaintNumber complaint) implements CaseRefusal {
        @Override
        public String code() {
            return "case.refused.customer";
        }
    }

    /// One question at a time.
    record AlreadyAsked(ComplaintNumber complaint) implements CaseRefusal {
        @Override
        public String code() {
            return "case.refused.asked";
        }
    }

    /// The complaint is still open at the desk.
    record NotClosed(ComplaintNumber complaint) implements CaseRefusal {
        @Override
        public String code() {
            return "case.refused.open";
        }
    }

    /// It is too early to judge without a word on why.
    record Early(ComplaintNumber complaint, LocalDate from) implements CaseRefusal {
        @Override
        public String code() {
            return "case.refused.early";
        }
    }

    /// Somebody on the product's call-back list has not been told.
    record Untold(ComplaintNumber complaint) implements CaseRefusal {
        @Override
        public String code() {
            return "case.refused.untold";
        }
    }

    /// Who may not work on cases cannot own one.
    record NoOwner(Login owner) implements CaseRefusal {
        @Override
        public String code() {
            return "case.refused.owner";
        }
    }

    /// The cause is no longer used.
    record Retired(CauseCode cause) implements CaseRefusal {
        @Override
        public String code() {
            return "cause.refused.retired";
        }
    }

    /// A cause with this code is there already.
    record CauseThere(CauseCode cause) implements CaseRefusal {
        @Override
        public String code() {
            return "cause.refused.there";
        }
    }

    /// The tree has two levels.
    record TooDeep(CauseCode parent) implements CaseRefusal {
        @Override
        public String code() {
            return "cause.refused.deep";
        }
    }

    /// Causes below it are in use.
    record Parent(CauseCode cause) implements CaseRefusal {
        @Override
        public String code() {
            return "cause.refused.parent";
        }
    }

    /// The prepared answer has no text in the customer's language.
    record NotInLanguage(TemplateCode template, Lang language) implements CaseRefusal {
        @Override
        public String code() {
            return "case.refused.template";
        }
    }

    /// What another room does is done there, and shows here by itself.
    record DoneElsewhere(ActionNumber action) implements CaseRefusal {
        @Override
        public String code() {
            return "case.refused.elsewhere";
        }
    }

    /// It is done already.
    record AlreadyDone(ActionNumber action) implements CaseRefusal {
        @Override
        public String code() {
            return "case.refused.done";
        }
    }
}
