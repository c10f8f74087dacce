package vn.hieuhoc.board;

import java.time.LocalDate;
import java.util.List;
import vn.hieuhoc.announcement.AnnouncementRow;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.organisation.UnitRow;

/**
 * What hangs on the board of a place.
 *
 * @param unit the place
 * @param commune the commune it lies in; the place itself when it is none of a commune's
 * @param day of which day the sheet is
 * @param until the last day of which sessions are shown
 * @param sessions the sessions nearby until then, the earliest first
 * @param courses the courses one can join nearby
 * @param announcements what is announced there, what matters most first
 */
public record BoardSheet(
    UnitRow unit,
    UnitRow commune,
    LocalDate day,
    LocalDate until,
    List<SessionRow> sessions,
    List<CourseRow> courses,
    List<AnnouncementRow> announcements) {}
