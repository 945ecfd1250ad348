/// Development: the life of every product from idea to discontinued, its revisions and trials, what is made of ideas,
/// what is known about selling it and what is decided on that, and who is called back when it has been improved.
///
/// Owns `product_step`, `product_revision`, `idea`, `trial`, `call_back`, `decision`; and the evidence: `product_fact`,
/// `product_month`, `product_sheet`, `complained`, `fact_mark`, `fact_seen`. Takes `IdeaProposed`, `CallBackTold`,
/// `CustomerErased`, `ComplaintForwarded`, `ReturnReceived`; posts `CallBackReady`. The product table is the
/// registry's.
/// What was sold, shipped and complained about is read where it stands, and never written.
///
/// Why `product.register` stays beside `product.propose`: a company that begins with Kontor has products that are on
/// sale already. Why what is not for sale comes back by a decision only: it was taken out by one, and whoever brings it
/// back shall have looked at the same figures.
///
/// Why the evidence is noted behind what happens, by a timer and by a decision itself, and not in the step that ships
/// or invoices: an order to money pays nothing for it. Why facts are numbered by the fold in which they were noted:
/// what
/// a decision knew is then the facts up to its fold, exactly and on either engine, while a time would leave in doubt
/// what was under way at that moment; so a decision may be taken on the figures of this minute, and a voucher of
/// yesterday's date posted tomorrow changes none of them. A day's end would be as certain, and whoever looks at what
/// they have just sold would see nothing.
///
/// What counts: revenue is what was invoiced less what was credited; the cost of goods what shipments took out of
/// stock,
/// less what came back and was not scrapped. What carries the number of a complaint, a credit note, a replacement,
/// scrap
/// or freight, is cost of complaints and nothing else, so that no krone is taken off twice; it counts in the month of
/// the
/// complaint.
///
/// Why a call-back list is made a page at a time, each page started by the one before: a popular product has thousands
/// of holders, and a command is short. Until the list is whole, the product counts as having someone untold.
@NullMarked
package kontor.backoffice.development;

import org.jspecify.annotations.NullMarked;
