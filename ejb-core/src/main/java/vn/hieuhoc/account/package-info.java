/**
 * Who signs in, and which roles they hold where. Invariants: a person is not an account; passwords,
 * session tokens and API tokens are kept only as hashes; a failed sign-in looks the same and takes
 * the same time whether or not the account exists; roles are dated and held at a unit.
 */
package vn.hieuhoc.account;
