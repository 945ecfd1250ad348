package kontor.kernel;

/// The numbers people see, one type a kind of record, so that an invoice's can never stand where an order's belongs.
public final class Numbers {

    private Numbers() {}

    /// Who says a number on the telephone says `311`, and who types it does not press Shift.
    static String lettered(String letter, String said) {
        if (said.matches("[0-9]+")) return letter + said;
        return said.regionMatches(true, 0, letter, 0, letter.length())
                ? letter + said.substring(letter.length())
                : said;
    }

    public record CustomerNumber(String value) implements RecordNumber {}

    /// What a customer consents to on one channel for one purpose, such as `SA-12`.
    public record ConsentNumber(String value) implements RecordNumber {
        public ConsentNumber {
            value = lettered("SA-", value);
        }
    }

    public record ProductNumber(String value) implements RecordNumber {}

    public record OrderNumber(String value) implements RecordNumber {}

    public record DeliveryNumber(String value) implements RecordNumber {}

    /// An invoice or a credit note.
    public record InvoiceNumber(String value) implements RecordNumber {}

    public record VoucherNumber(String value) implements RecordNumber {}

    /// A currency's rate of a day, such as `EUR/2026-11-20`.
    public record RateNumber(String value) implements RecordNumber {}

    public record ReceiptNumber(String value) implements RecordNumber {}

    /// A complaint, and the office's case of it: one number on both sides of the hatch, such as `K-311`.
    public record ComplaintNumber(String value) implements RecordNumber {
        public ComplaintNumber {
            value = lettered("K-", value);
        }
    }

    /// Something the desk is to tell a customer, such as `T-40`.
    public record TellNumber(String value) implements RecordNumber {
        public TellNumber {
            value = lettered("T-", value);
        }
    }

    /// A customer's return, such as `R-12`.
    public record ReturnNumber(String value) implements RecordNumber {}

    /// A hold on stock, such as `H-3`.
    public record HoldNumber(String value) implements RecordNumber {}

    /// A coded cause of complaints, such as `material.crack`.
    public record CauseCode(String value) implements RecordNumber {}

    /// What the office does about a complaint: the complaint's number and the action's place, such as `K-311-1`.
    public record ActionNumber(String value) implements RecordNumber {}

    /// The name of an answer prepared in advance, such as `credit`.
    public record TemplateCode(String value) implements RecordNumber {}

    /// An idea for a product, such as `I-7`.
    public record IdeaNumber(String value) implements RecordNumber {}

    /// A decision sheet, such as `D-3`.
    public record DecisionNumber(String value) implements RecordNumber {}

    /// A trial of a product, such as `T-4`.
    public record TrialNumber(String value) implements RecordNumber {}

    /// Something customers asked for and did not get, such as `A-12`.
    public record AskedNumber(String value) implements RecordNumber {}

    /// One person on a call-back list, such as `C-9`.
    public record CallBackNumber(String value) implements RecordNumber {}

    /// A bank account: eleven digits in Norway, elsewhere an IBAN.
    public record BankAccountNumber(String value) implements RecordNumber {}

    /// A statement of the bank, such as `BS-12`.
    public record StatementNumber(String value) implements RecordNumber {}

    /// A line of one: its number and the line's place, such as `BS-12-3`.
    public record BankLineNumber(String value) implements RecordNumber {}

    /// What is proposed for a party at the bank, such as `BR-4`.
    public record BankRuleNumber(String value) implements RecordNumber {}

    /// A supplier, such as `L-101`.
    public record SupplierNumber(String value) implements RecordNumber {
        public SupplierNumber {
            value = lettered("L-", value);
        }
    }

    /// A supplier's invoice as we number it, such as `LF-12`.
    public record SupplierInvoiceNumber(String value) implements RecordNumber {
        public SupplierInvoiceNumber {
            value = lettered("LF-", value);
        }
    }

    /// What is proposed to be paid, such as `BF-3`.
    public record PaymentProposalNumber(String value) implements RecordNumber {
        public PaymentProposalNumber {
            value = lettered("BF-", value);
        }
    }

    /// A payment of one, such as `BF-3-2`; the bank gives it back with the statement.
    public record PaymentLineNumber(String value) implements RecordNumber {}

    /// What a supplier sells us, such as `LV-9`.
    public record SupplierProductNumber(String value) implements RecordNumber {
        public SupplierProductNumber {
            value = lettered("LV-", value);
        }
    }

    /// A purchase order, such as `BE-31`.
    public record PurchaseNumber(String value) implements RecordNumber {
        public PurchaseNumber {
            value = lettered("BE-", value);
        }
    }

    /// A supplier's invoice held against its purchase order, such as `IM-12`.
    public record MatchNumber(String value) implements RecordNumber {
        public MatchNumber {
            value = lettered("IM-", value);
        }
    }

    /// What is posted of a month's goods that no invoice has come for, such as `MU-3`.
    public record AccrualNumber(String value) implements RecordNumber {
        public AccrualNumber {
            value = lettered("MU-", value);
        }
    }

    /// What we want of a supplier for goods that were not as ordered, such as `LR-7`.
    public record SupplierClaimNumber(String value) implements RecordNumber {
        public SupplierClaimNumber {
            value = lettered("LR-", value);
        }
    }

    /// What one supplier is asked to quote for a purchase order, such as `FO-5`.
    public record RequestNumber(String value) implements RecordNumber {
        public RequestNumber {
            value = lettered("FO-", value);
        }
    }

    /// A reminder of an invoice, such as `PU-7`.
    public record ReminderNumber(String value) implements RecordNumber {}

    /// A rule with a date: the day from which it holds, and what it is of, such as `2/2026-01-01`.
    public record RuleNumber(String value) implements RecordNumber {}

    /// Whose account with us a posting changes: a customer's number or a supplier's.
    public record PartyNumber(String value) implements RecordNumber {}

    public record AccountNumber(String value) implements RecordNumber {}

    /// A user's login.
    public record Login(String value) implements RecordNumber {}

    /// The first forty characters of a key's SHA-256 as OpenSSH shows it: that many a number may have.
    public record KeyPrint(String value) implements RecordNumber {}

    /// The name of a role.
    public record RoleName(String value) implements RecordNumber {}

    /// The name of a kiosk.
    public record KioskName(String value) implements RecordNumber {}

    /// The name of something the company decides once for all.
    public record SettingName(String value) implements RecordNumber {}

    /// An accounting period, `2026-11`.
    public record PeriodNumber(String value) implements RecordNumber {}

    /// A term of value added tax, `2026-T6`.
    public record TermNumber(String value) implements RecordNumber {}

    /// A line of a VAT return: its term, its code, and what it tells apart, such as `2026-T6/1/loss`.
    public record VatLineNumber(String value) implements RecordNumber {}

    /// A department or a project that postings belong to.
    public record DimensionNumber(String value) implements RecordNumber {}

    /// A voucher not posted: a draft, a template, or what repeats, such as `B-4`.
    public record PlanNumber(String value) implements RecordNumber {}

    /// A fixed asset, such as `A-3`.
    public record AssetNumber(String value) implements RecordNumber {}

    /// Somebody who works here, such as `E-7`.
    public record EmployeeNumber(String value) implements RecordNumber {
        public EmployeeNumber {
            value = lettered("E-", value);
        }
    }

    /// The terms that somebody works on from a day: the employee's number and the day, such as `E-7-2026-01-01`.
    public record TermsNumber(String value) implements RecordNumber {}

    /// Work that somebody is wanted for, such as `ST-2`.
    public record VacancyNumber(String value) implements RecordNumber {
        public VacancyNumber {
            value = lettered("ST-", value);
        }
    }

    /// Somebody who asks for work, such as `AP-5`.
    public record ApplicantNumber(String value) implements RecordNumber {
        public ApplicantNumber {
            value = lettered("AP-", value);
        }
    }

    /// A talk with an applicant, such as `AP-5-1`.
    public record InterviewNumber(String value) implements RecordNumber {}

    /// Time away from work, such as `FR-12`.
    public record AbsenceNumber(String value) implements RecordNumber {
        public AbsenceNumber {
            value = lettered("FR-", value);
        }
    }

    /// Hours on an order, a case or a project, such as `TI-40`.
    public record TimeNumber(String value) implements RecordNumber {
        public TimeNumber {
            value = lettered("TI-", value);
        }
    }

    /// A payroll run, such as `LK-3`.
    public record PayrollNumber(String value) implements RecordNumber {
        public PayrollNumber {
            value = lettered("LK-", value);
        }
    }

    /// A pay slip: its run's number and the employee's, such as `LK-3-E-7`.
    public record PayslipNumber(String value) implements RecordNumber {}

    /// What is paid or held back once beside the pay, such as `LT-5`.
    public record SupplementNumber(String value) implements RecordNumber {
        public SupplementNumber {
            value = lettered("LT-", value);
        }
    }

    /// What a report is of: a month `2026-11`, a year so far `2026-to-11`, or a year `2026`.
    public record SpanNumber(String value) implements RecordNumber {}

    /// A year of the books, `2026`.
    public record YearNumber(String value) implements RecordNumber {}

    /// A day of the calendar: a date such as `2026-12-25`, or a weekday such as `monday`.
    public record DayNumber(String value) implements RecordNumber {}

    /// The company's own row, named by its organisation number.
    public record CompanyNumber(String value) implements RecordNumber {}

    /// A list of parts: one revision of what a product is made of, such as `BM-12`.
    public record BomNumber(String value) implements RecordNumber {}

    /// An order to make something, such as `PR-5`.
    public record ProductionNumber(String value) implements RecordNumber {
        public ProductionNumber {
            value = lettered("PR-", value);
        }
    }

    /// What planning proposes to make or buy, such as `MP-14`.
    public record ProposalNumber(String value) implements RecordNumber {}

    /// Something the system keeps for itself: a delivered event, a fold, a migration.
    public record SystemNumber(String value) implements RecordNumber {}
}
