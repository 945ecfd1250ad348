/// Development: the life of every product from idea to discontinued, its revisions and trials, what is made of ideas,
/// and who is called back when a product has been improved.
///
/// Owns `product_step`, `product_revision`, `idea`, `trial`, `call_back`. Takes `IdeaProposed`, `CallBackTold`,
/// `CustomerErased`; posts `CallBackReady`. The product table is the registry's. What was sold, shipped and complained
/// about is read where it stands, and never written.
///
/// Why `product.register` stays beside `product.propose`: a company that begins with Kontor has products that are on
/// sale already. Why what is not for sale comes back by a decision only: it was taken out by one, and whoever brings it
/// back shall have looked at the same figures.
///
/// Why a call-back list is made a page at a time, each page started by the one before: a popular product has thousands
/// of holders, and a command is short. Until the list is whole, the product counts as having someone untold.
@NullMarked
package kontor.backoffice.development;

import org.jspecify.annotations.NullMarked;
