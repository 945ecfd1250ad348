package kontor.frontdesk.orders;

/// Why the office decides and not the desk.
enum ApprovalWhy {
    /// A line is sold below the margin floor.
    FLOOR,
    /// The customer would owe more than the limit.
    CREDIT,
    /// The desk asks though it might do without.
    ASKED,
    /// It was quoted, and the quote holds.
    QUOTED
}
