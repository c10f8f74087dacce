package vn.hieuhoc.enrolment;

import java.io.Serializable;
import java.util.List;
import vn.hieuhoc.offering.SessionRow;

/**
 * What somebody learns.
 *
 * @param courses each course once, the last one learnt in first
 * @param sessions the next sessions, earliest first
 */
public record MyLearning(List<MyCourseRow> courses, List<SessionRow> sessions)
    implements Serializable {}
