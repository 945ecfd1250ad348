/// The office's administration: the founding of the company, its users and their roles, and the answer to who may do
/// what.
///
/// Owns `user_account`, `user_role`, `role_grant`. Deny by default: a user may do what a role grants; the role
/// `manager`
/// grants everything, so that a new right never locks the owner out. The grants of a new company are part of the
/// command that founds it, not of the program, so that a replay by a later program gives the same rows.
@NullMarked
package kontor.backoffice.administration;

import org.jspecify.annotations.NullMarked;
