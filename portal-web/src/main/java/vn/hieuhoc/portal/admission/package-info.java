/** The pages on which a centre manager says who comes into a class, and answers who asks. */
package vn.hieuhoc.portal.admission;
