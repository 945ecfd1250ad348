package kontor.backoffice.accounting.ledger;

/// What Kontor itself needs an account for. Which account that is, is dated data (`account_use`).
public enum Purpose {
    RECEIVABLE,
    ADVANCE,
    BANK,
    CASH,
    STOCK,
    COST_OF_GOODS,
    ROUNDING,
    /// What a till had too little or too much of when it was counted.
    CASH_DIFFERENCE,
    SCRAP,
    /// What a complaint took of the freight that was paid.
    FREIGHT,
    /// What a complaint took of the hours that were paid.
    HOURS,
    /// Where the tax of a term stands until it is paid.
    VAT_SETTLEMENT,
    /// Where the result of ended years is kept.
    RESULT_FORWARD,
    /// Against what it is brought there.
    RESULT_TRANSFERRED,
    /// What suppliers are owed.
    PAYABLE,
    /// What goods for resale were bought for.
    GOODS_BOUGHT,
    /// What goods cost that are here and not invoiced.
    RECEIVED_NOT_INVOICED,
    REMINDER_FEE,
    LATE_INTEREST,
    BAD_DEBT,
    /// Where the sale of an asset was invoiced.
    ASSET_SALE,
    ASSET_GAIN,
    ASSET_LOSS,
    PAY,
    TAX_WITHHELD,
    NET_PAY,
    EMPLOYER_TAX,
    EMPLOYER_TAX_OWED,
    HOLIDAY_PAY,
    HOLIDAY_PAY_OWED,
    /// Employer's tax on holiday pay not paid yet.
    HOLIDAY_TAX,
    HOLIDAY_TAX_OWED,
    /// What went into production.
    MATERIALS_USED,
    WORK_IN_PROGRESS,
    /// Against what work in progress grows and falls by.
    WORK_CHANGE,
    /// Against what own goods in stock grow by.
    OWN_GOODS
}
