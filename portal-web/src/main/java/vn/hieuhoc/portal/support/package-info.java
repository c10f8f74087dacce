/**
 * The frame all pages stand on: readable addresses, language and size of text, careful headers,
 * proof of forms, sentences for the next page, errors, texts and how values are written.
 *
 * <p>Public and learner pages are stateless: nothing here opens a web session. Only the staff
 * console has one, and it is never asked who somebody is.
 */
package vn.hieuhoc.portal.support;
