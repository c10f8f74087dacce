/** Accounts, roles and sessions for programs. */
package vn.hieuhoc.api.account;
