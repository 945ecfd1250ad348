/// The cases of the back office: finds out what a complaint is about, mends it, and prepares what the customer is told.
///
/// Owns `case_file`, `custody`, `case_step`, `case_action`, `cause`, `answer_template`, and the sums
/// `cause_week` and `custody_month`. Takes `ComplaintForwarded`, `QuestionPut`, `CustomerReplied`, `CustomerTold`,
/// `ComplaintClosed`, `ComplaintReopened`, `ReplacementOrdered`, `InvoiceCredited` and `ComplaintErased`; posts
/// `CaseTaken`, `CaseBounced`, `CustomerAsked`, `AnswerReady` and `ReplacementDecided`.
///
/// Why the office keeps its own row with its own copy of the words: the desk may mend its wording while a clerk is
/// deciding, and a clerk never decides on a moving text. Why custody is a ledger beside it: who had the case when must
/// add up to its age, whatever else happens. Why nothing here tells a customer: the answer goes back through the hatch,
/// and the desk tells it.
@NullMarked
package kontor.backoffice.cases;

import org.jspecify.annotations.NullMarked;
