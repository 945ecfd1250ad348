package kontor.backoffice.purchasing;

import java.time.LocalDate;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;

/// Why something was not bought, received, matched or claimed.
sealed interface PurchaseRefusal extends Refusal {

    /// The product has come to its end, and is no service part.
    record Blocked(ProductNumber product) implements PurchaseRefusal {
        @Override
        public String code() {
            return "purchase.refused.blocked";
        }
    }

    /// Nothing comes in of a service.
    record Service(ProductNumber product) implements PurchaseRefusal {
        @Override
        public String code() {
            return "purchase.refused.service";
        }
    }

    record NoSupplier(PurchaseNumber purchase) implements PurchaseRefusal {
        @Override
        public String code() {
            return "purchase.refused.supplier";
        }
    }

    /// Who made it may not approve it above the limit.
    record OwnPurchase(PurchaseNumber purchase, Money limit) implements PurchaseRefusal {
        @Override
        public String code() {
            return "purchase.refused.own";
        }
    }

    record NoLine(PurchaseNumber purchase, long line) implements PurchaseRefusal {
        @Override
        public String code() {
            return "purchase.refused.line";
        }
    }

    /// More has come than is still to come.
    record TooMuch(PurchaseNumber purchase, long line, Quantity open) implements PurchaseRefusal {
        @Override
        public String code() {
            return "purchase.refused.over";
        }
    }

    /// Something has come of it.
    record Received(PurchaseNumber purchase) implements PurchaseRefusal {
        @Override
        public String code() {
            return "purchase.refused.received";
        }
    }

    record AskedTwice(SupplierNumber supplier, RequestNumber request) implements PurchaseRefusal {
        @Override
        public String code() {
            return "price-request.refused.twice";
        }
    }

    /// The answer leaves lines out, or its prices do not hold any more.
    record NotWhole(RequestNumber request) implements PurchaseRefusal {
        @Override
        public String code() {
            return "price-request.refused.part";
        }
    }

    record Expired(RequestNumber request, LocalDate until) implements PurchaseRefusal {
        @Override
        public String code() {
            return "price-request.refused.expired";
        }
    }

    /// What came is invoiced already.
    record Billed(ReceiptNumber receipt, Quantity open) implements PurchaseRefusal {
        @Override
        public String code() {
            return "purchase.refused.billed";
        }
    }
}
