package kontor.backoffice.returns;

import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;

/// Why the office did not take a return a step further.
sealed interface GoodsReturnRefusal extends Refusal {

    /// The return has no such line.
    record NoLine(ReturnNumber returned, long line) implements GoodsReturnRefusal {
        @Override
        public String code() {
            return "return.refused.line";
        }
    }

    /// More of a line is said to have come than was to come.
    record MoreThanWanted(ReturnNumber returned, long line, Quantity came, Quantity wanted)
            implements GoodsReturnRefusal {
        @Override
        public String code() {
            return "return.refused.more";
        }
    }

    /// What was decided of a line is not what came of it.
    record NotAll(ReturnNumber returned, long line, Quantity decided, Quantity received) implements GoodsReturnRefusal {
        @Override
        public String code() {
            return "return.refused.whole";
        }
    }

    /// Not so much of a line is in repair.
    record NotInRepair(ReturnNumber returned, long line, Quantity wanted, Quantity inRepair)
            implements GoodsReturnRefusal {
        @Override
        public String code() {
            return "return.refused.repair";
        }
    }
}
