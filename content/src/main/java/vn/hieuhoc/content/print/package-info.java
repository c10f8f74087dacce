/**
 * Printing: papers as PDF, with their letters inside so that every Vietnamese mark is seen
 * everywhere.
 *
 * <p>The words of a paper stand in its template beside the classes; nothing is fetched from outside
 * while printing, and the same paper gives the same bytes.
 */
package vn.hieuhoc.content.print;
