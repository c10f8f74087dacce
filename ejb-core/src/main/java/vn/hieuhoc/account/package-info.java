/**
 * Who signs in. Invariants: a person is not an account; passwords, session tokens and API tokens
 * are kept only as hashes; a failed sign-in looks the same and takes the same time whether or not
 * the account exists. Which roles an account holds is read here and given by the feature of roles.
 */
package vn.hieuhoc.account;
