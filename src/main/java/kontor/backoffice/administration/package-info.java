/// The office's administration: the founding of the company, its users and their roles, the answer to who may do what,
/// its kiosks, and what it has decided for its consoles.
///
/// Owns `user_account`, `user_key`, `user_role`, `role_grant`, `grant_known`, `user_pin`, `kiosk`, `kiosk_role`,
/// `setting`. Deny by
/// default: a
/// user may do what a role grants; the role `manager` grants everything, so that a new right never locks the owner out.
/// The grants of a new company are part of the command that founds it, not of the program, so that a replay by a later
/// program gives the same rows.
///
/// A kiosk is a place where staff sign in with a PIN. Whoever stands there may do what both their own roles and the
/// kiosk's side and roles give; the Gate asks both, so that no door can forget the place.
@NullMarked
package kontor.backoffice.administration;

import org.jspecify.annotations.NullMarked;
