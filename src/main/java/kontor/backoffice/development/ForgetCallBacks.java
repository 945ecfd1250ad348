package kontor.backoffice.development;

import kontor.kernel.Command;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// An erased person is called back no more.
record ForgetCallBacks(CustomerNumber customer) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.CALL_BACK;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        CallBackSql.drop(tx, customer);
        return Outcome.done(customer);
    }
}
