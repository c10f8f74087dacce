/**
 * The pages of registering, signing in and out, and of one's own entry. Nobody learns here whether
 * a stranger has an account, except whoever wants that very user name.
 */
package vn.hieuhoc.portal.account;
