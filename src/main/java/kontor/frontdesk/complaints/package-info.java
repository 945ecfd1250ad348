/// The complaints room of the front desk: takes every complaint in, hands it to the office, and tells what comes back.
///
/// Posts `ComplaintForwarded`, `QuestionPut`, `CustomerReplied`, `CustomerTold`, `ComplaintClosed`,
/// `ComplaintReopened`,
/// `CallBackTold`, `ReminderTold`, `ComplaintErased`; takes `CaseTaken`, `CaseBounced`, `CustomerAsked`, `AnswerReady`,
/// `DelayReady`, `CallBackReady`, `ReminderReady`, `ReminderDropped`, `DeliveryShipped`, `CustomerErased`,
/// `ComplainantErased`. Owns `complaint`, `complaint_step`, `to_tell`; other rooms of
/// the desk put what
/// they have to tell there through [kontor.frontdesk.complaints.ToTell].
///
/// Why the office keeps its own `case_file`: the desk may correct its wording, and a clerk must never decide on a
/// moving
/// text. Why one queue for all that is to be told: whoever has the customer on the telephone tells them everything at
/// once. Why a complaint is sealed with a key of its own, and not its customer's: many come from people who are no
/// customers, and they too can be forgotten. Why a disputed answer never closes by itself: silence is consent
/// only after no objection; what the customer disputes waits until the desk reopens it, or hears that it is accepted.
@NullMarked
package kontor.frontdesk.complaints;

import org.jspecify.annotations.NullMarked;
