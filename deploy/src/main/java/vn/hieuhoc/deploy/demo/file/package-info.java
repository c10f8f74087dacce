/**
 * Real files made of plain texts: PDF, office documents, e-books, pages and posters.
 *
 * <p>The same manuscript always gives the same bytes: no clock, no random number and no setting of
 * the machine goes into a file.
 */
package vn.hieuhoc.deploy.demo.file;
