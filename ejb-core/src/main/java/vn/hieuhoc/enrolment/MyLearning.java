package vn.hieuhoc.enrolment;

import java.io.Serializable;
import java.util.List;
import vn.hieuhoc.offering.SessionRow;

/**
 * What somebody learns.
 *
 * @param courses each course once, the last one learnt in first
 * @param offers the places in which a seat is kept for the learner, also beside others in the same
 *     course
 * @param sessions the next sessions, earliest first
 */
public record MyLearning(
    List<MyCourseRow> courses, List<MyCourseRow> offers, List<SessionRow> sessions)
    implements Serializable {}
