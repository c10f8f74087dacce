/** The learner's own home. */
package vn.hieuhoc.portal.enrolment;
