/**
 * Certificates: the paper that shows a recognition, and the code by which anybody can check it.
 *
 * <p>A certificate is issued in the transaction of the decision, with a serial number without gaps
 * for its issuer and year and a code that nobody can guess. Checking a code needs no sign-in and
 * shows a masked name. The paper itself is printed only for its holder and the staff in charge, and
 * printing it again gives the same paper.
 */
package vn.hieuhoc.certificate;
