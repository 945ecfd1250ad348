package kontor.frontdesk.orders;

/// How a question to the office stands.
enum ApprovalState {
    WAITING,
    APPROVED,
    DECLINED
}
