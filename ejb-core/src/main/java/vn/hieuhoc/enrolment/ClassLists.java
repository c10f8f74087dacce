package vn.hieuhoc.enrolment;

import vn.hieuhoc.support.Page;

/**
 * The people in a course, in two lists.
 *
 * @param learners those who have a seat and learn or have finished
 * @param waiting those who ask, wait, or have a seat kept for them: they do not learn yet
 */
public record ClassLists(Page<EnrolmentRow> learners, Page<EnrolmentRow> waiting) {}
